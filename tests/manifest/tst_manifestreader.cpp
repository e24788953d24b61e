// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestreader.h"

#include "readings.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray serviceText = R"(apiVersion: v1
kind: Service
metadata:
  name: svc-1
spec:
  selector: # what it sends to
    app: pod
  ports:
  - port: 9000
    targetPort: 8080
  type: NodePort
)";

const QByteArray podText = R"(apiVersion: v1
kind: Pod
metadata:
  name: pod-1
  labels: {app: pod}
spec:
  containers:
  - name: container
    image: example.com/app
    ports:
    - containerPort: 8080
    resources:
      requests:
        memory: 64Mi
)";

/// "0 1 -1 3": file, document, item, line below the document's first.
QByteArray originText(const Origin &origin)
{
    return QByteArray::number(origin.file) + ' ' + QByteArray::number(origin.document) + ' ' +
           QByteArray::number(origin.item) + ' ' + QByteArray::number(origin.line);
}

} // namespace

class ManifestReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readsObjectsWithTheirFields();
    void readsEveryKind_data();
    void readsEveryKind();
    void readsEveryShapeOfText_data();
    void readsEveryShapeOfText();
    void resolvesScalarsAsTheApiDoes_data();
    void resolvesScalarsAsTheApiDoes();
    void takesNullForUnset();
    void keepsWhatADumpStates();
    void readsNodesAndEndpoints();
    void readsWorkloads();
    void unfoldsAnchorsAndMergeKeys();
    void givesItemsOfAListTheirOrigin();
    void listsUnknownKindsAsIgnored();
    void namesWhatHasOnlyAGeneratedName();
    void readsTheWorld();
    void takesRangesFromNodes_data();
    void takesRangesFromNodes();
    void statedWorldWins();
    void refusesSettingsOfTheWorld_data();
    void refusesSettingsOfTheWorld();
    void readsLargeTextsInTheirOrder();
};

void ManifestReaderTest::readsObjectsWithTheirFields()
{
    const ReadResult result = readText(serviceText + "---\n" + podText);
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(objectNames(result),
             (QStringList{u"Service default/svc-1"_s, u"Pod default/pod-1"_s}));
    const auto &service = std::get<Service>(result.objects[0]);
    QCOMPARE(service.effectiveType(), ServiceType::NodePort);
    QCOMPARE(service.selector.text(), u"app=pod"_s);
    QCOMPARE(service.ports.size(), 1);
    QCOMPARE(service.ports[0].port, 9000);
    QCOMPARE(service.ports[0].targetPort.number, 8080);
    QCOMPARE(originText(service.meta.origin), "0 0 -1 0");
    const auto &pod = std::get<Pod>(result.objects[1]);
    QCOMPARE(pod.meta.labels.text(), u"app=pod"_s);
    QCOMPARE(pod.spec.containers.size(), 1);
    QCOMPARE(pod.spec.containers[0].ports[0].containerPort, 8080);
    QCOMPARE(pod.spec.containers[0].requestedMemory, std::optional<qint64>(64 * 1024 * 1024));
    QCOMPARE(originText(pod.meta.origin), "0 1 -1 1");
}

void ManifestReaderTest::readsEveryKind_data()
{
    QTest::addColumn<QByteArray>("apiVersion");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QString>("object");

    const auto row = [](const char *apiVersion, const char *kind, const QString &object) {
        QTest::addRow("%s %s", apiVersion, kind)
            << QByteArray(apiVersion) << QByteArray(kind) << object;
    };
    row("v1", "Namespace", u"Namespace x"_s);
    row("v1", "Node", u"Node x"_s);
    row("v1", "Pod", u"Pod default/x"_s);
    row("v1", "Service", u"Service default/x"_s);
    row("apps/v1", "Deployment", u"Deployment default/x"_s);
    row("extensions/v1beta1", "Deployment", u"Deployment default/x"_s);
    row("apps/v1beta1", "StatefulSet", u"StatefulSet default/x"_s);
    row("apps/v1", "ReplicaSet", u"ReplicaSet default/x"_s);
    row("v1", "ReplicationController", u"ReplicationController default/x"_s);
    row("apps/v1", "StatefulSet", u"StatefulSet default/x"_s);
    row("apps/v1beta2", "DaemonSet", u"DaemonSet default/x"_s);
    row("batch/v1", "Job", u"Job default/x"_s);
    row("v1", "Endpoints", u"Endpoints default/x"_s);
    row("discovery.k8s.io/v1", "EndpointSlice", u"EndpointSlice default/x"_s);
    row("discovery.k8s.io/v1beta1", "EndpointSlice", u"EndpointSlice default/x"_s);
}

void ManifestReaderTest::readsEveryKind()
{
    QFETCH(const QByteArray, apiVersion);
    QFETCH(const QByteArray, kind);
    QFETCH(const QString, object);
    const ReadResult result =
        readText("apiVersion: " + apiVersion + "\nkind: " + kind + "\nmetadata: {name: x}\n");
    QVERIFY(result.problems.isEmpty());
    QCOMPARE(objectNames(result), QStringList{object});
}

void ManifestReaderTest::readsEveryShapeOfText_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto crlf = [](QByteArray text) { return text.replace("\n", "\r\n"); };
    const QByteArray a = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  labels: {x: z}\n";
    const QByteArray b = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: b\n  labels: {x: z}\n";
    const QByteArray jsonA =
        R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"a","labels":{"x":"z"}}})";
    const QByteArray jsonB = QByteArray(jsonA).replace("\"a\"", "\"b\"");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("two documents", a + "---\n" + b);
    row("marker in front", "---\n" + a + "---\n" + b);
    row("empty documents between", "---\n---\n# c\n---\n" + a + "---\n\n---\n" + b + "---\n");
    row("comment behind the marker", "--- # a\n" + a + "--- # b\n" + b);
    row("content behind the marker", "--- " + jsonA + "\n--- " + jsonB + "\n");
    row("end markers", a + "...\n---\n" + b + "...\n");
    row("end marker alone", a + "...\n" + b);
    row("directive", "%YAML 1.2\n---\n" + a + "---\n" + b);
    row("CRLF", crlf(a + "---\n" + b));
    row("byte order mark", "\xef\xbb\xbf" + a + "---\n" + b);
    row("no newline at the end", a + "---\n" + b.trimmed());
    row("block scalar before a marker", a + "x: |\n  ---\n  text\n---\n" + b);
    row("List", "apiVersion: v1\nkind: List\nitems:\n- " + QByteArray(a).replace("\n", "\n  ") +
                    "\n- " + QByteArray(b).replace("\n", "\n  ") + "\n");
    row("PodList without kinds",
        "apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a, labels: {x: z}}\n"
        "- metadata: {name: b, labels: {x: z}}\n");
    row("JSON, then YAML", jsonA + "\n---\n" + b);
    row("JSON behind JSON", jsonA + jsonB);
    row("JSON lines", jsonA + "\n" + jsonB + "\n");
    row("JSON List",
        R"({"kind":"List","apiVersion":"v1","items":[)" + jsonA + ",\n" + jsonB + "]}");
    row("JSON with tabs", "{\n\t\"apiVersion\": \"v1\", \"kind\": \"List\", \"items\": [\n\t" +
                              jsonA + ",\t" + jsonB + "\n]}\n");
    row("JSON with escapes",
        QByteArray(jsonA).replace("\"z\"", R"("\u007a")") +
            QByteArray(jsonB).replace("\"kind\"", R"("z":"\ud83d\ude00\/","kind")"));
    row("JSON with a long key",
        QByteArray(jsonA).replace("\"kind\"", "\"" + QByteArray(3000, 'k') + "\":1,\"kind\"") +
            jsonB);
    row("flow style",
        "{apiVersion: v1, kind: Pod, metadata: {name: a, labels: {x: 'z'}}}\n---\n" + b);
    row("quoted keys", QByteArray(a).replace("kind", "\"kind\"") + "---\n" +
                           QByteArray(b).replace("kind", "'kind'"));
    row("Korean comments", "# 가나다\n" + a + "# 라마바\n---\n" + b);
}

void ManifestReaderTest::readsEveryShapeOfText()
{
    QFETCH(const QByteArray, text);
    const ReadResult result = readText(text);
    QCOMPARE(problemLines(result), QStringList());
    QCOMPARE(objectNames(result), (QStringList{u"Pod default/a"_s, u"Pod default/b"_s}));
    for (const AnyObject &object : result.objects)
        QCOMPARE(metaOf(object).labels.text(), u"x=z"_s);
}

void ManifestReaderTest::resolvesScalarsAsTheApiDoes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("value"); ///< of the first port, or what type is wrong

    const auto row = [](const char *field, const QString &value) {
        QTest::addRow("%s", field) << QByteArray(field) << value;
    };
    row("nodePort: 30000", u"30000"_s);
    row("nodePort: 0x7530", u"30000"_s);
    row("nodePort: 072460", u"30000"_s);
    row("nodePort: 0o72460", u"30000"_s);
    row("nodePort: 30_000", u"30000"_s);
    row("nodePort: +30000", u"30000"_s);
    row("nodePort: 3e4", u"30000"_s);
    row("nodePort: 30000.0", u"30000"_s);
    row("nodePort: !!int \"30000\"", u"30000"_s);
    row("nodePort: ~", u"0"_s);
    row("nodePort:", u"0"_s);
    row("nodePort: '30000'", u"number, text"_s);
    row("nodePort: !!str 30000", u"number, text"_s);
    row("nodePort: 30000.5", u"number, number"_s);
    row("nodePort: 30,000", u"number, text"_s);
    row("nodePort: true", u"number, boolean"_s);
    row("name: y", u"text, boolean"_s);
    row("name: NO", u"text, boolean"_s);
    row("name: 1e3", u"text, number"_s);
    row("name: .inf", u"text, number"_s);
    row("name: !!str yes", u"0"_s);
    row("name: 2026-01-01", u"0"_s);
    row("name: 1.2.3", u"0"_s);
    row("name: nope", u"0"_s);
    row("name: 'yes'", u"0"_s);
}

void ManifestReaderTest::resolvesScalarsAsTheApiDoes()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, value);
    const ReadResult result = readText("apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec:\n"
                                       "  ports:\n  - port: 80\n    " +
                                       field + "\n");
    if (result.objects.empty())
        QCOMPARE(result.problems.value(0).arguments.first(2).join(", "_L1), value);
    else
        QCOMPARE(QString::number(std::get<Service>(result.objects[0]).ports[0].nodePort), value);
}

void ManifestReaderTest::takesNullForUnset()
{
    const ReadResult result =
        readText("apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n  labels:\n"
                 "  namespace:\nspec:\n  type: null\n  ports:\n"
                 "  selector: {app: }\n  clusterIP: \"\"\n");
    QCOMPARE(problemLines(result), QStringList());
    const auto &service = std::get<Service>(result.objects.at(0));
    QVERIFY(!service.type);
    QVERIFY(service.ports.isEmpty());
    QCOMPARE(service.meta.namespaceName, u"default"_s);
    QVERIFY(service.selector.contains(u"app"_s));
    QVERIFY(service.selector.value(u"app"_s).isEmpty());
}

void ManifestReaderTest::keepsWhatADumpStates()
{
    const ReadResult result = readText(R"(apiVersion: v1
kind: Pod
metadata:
  name: web-1
  namespace: shop
  deletionTimestamp: 2026-01-01T00:00:00Z
  ownerReferences:
  - {apiVersion: v1, kind: ConfigMap, name: other}
  - {apiVersion: apps/v1, kind: ReplicaSet, name: web, controller: true}
  - {apiVersion: v1, kind: Secret, name: third, controller: false}
spec:
  nodeName: node-2
  containers: [{name: a, resources: {limits: {memory: 1Gi}, requests: {memory: 1e6}}}]
status:
  phase: Running
  podIP: 10.244.1.7
  conditions: [{type: Ready, status: "True"}]
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec: {clusterIP: 10.96.0.7, type: LoadBalancer, externalTrafficPolicy: Local, ports: [{port: 80, targetPort: http}]}
status: {loadBalancer: {ingress: [{ip: 198.51.100.9, ipMode: Proxy}]}}
)");
    QCOMPARE(problemLines(result), QStringList());
    const auto &pod = std::get<Pod>(result.objects.at(0));
    QCOMPARE(pod.meta.namespaceName, u"shop"_s);
    QVERIFY(pod.meta.isTerminating());
    QCOMPARE(pod.meta.controller.kind, ObjectKind::ReplicaSet);
    QCOMPARE(pod.meta.controller.name, u"web"_s);
    QCOMPARE(pod.spec.nodeName, u"node-2"_s);
    QCOMPARE(pod.podIp.toString(), u"10.244.1.7"_s);
    QVERIFY(pod.isReady());
    QCOMPARE(pod.spec.containers[0].memoryLimit, std::optional<qint64>(1024 * 1024 * 1024));
    QCOMPARE(pod.spec.containers[0].requestedMemory, std::optional<qint64>(1'000'000));
    const auto &service = std::get<Service>(result.objects.at(1));
    QCOMPARE(service.clusterIp, u"10.96.0.7"_s);
    QCOMPARE(service.ports[0].targetPort.name, u"http"_s);
    QCOMPARE(service.externalTrafficPolicy, std::optional(TrafficPolicy::Local));
    QCOMPARE(service.ingress, (QList{LoadBalancerIngress{u"198.51.100.9"_s, {}, IpMode::Proxy}}));
}

void ManifestReaderTest::readsNodesAndEndpoints()
{
    const ReadResult result = readText(R"(apiVersion: v1
kind: Node
metadata: {name: node-1}
spec: {podCIDR: 10.244.0.0/24}
status:
  addresses: [{type: InternalIP, address: 192.168.0.11}]
  allocatable: {memory: 4Gi, cpu: 2}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
ports: [{name: http, port: 8080}]
endpoints:
- addresses: [10.244.0.2]
  conditions: {ready: false, serving: true}
  hints: {forZones: [{name: a}, {name: b}]}
  targetRef: {kind: Pod, name: web-1, namespace: default}
---
apiVersion: v1
kind: Endpoints
metadata: {name: db}
subsets:
- addresses: [{ip: 10.0.0.5}]
  ports: [{port: 5432}]
)");
    QCOMPARE(problemLines(result), QStringList());
    const auto &node = std::get<Node>(result.objects.at(0));
    QCOMPARE(node.primaryAddress().toString(), u"192.168.0.11"_s);
    QCOMPARE(node.allocatableMemory, std::optional<qint64>(4LL << 30));
    QVERIFY(node.meta.namespaceName.isEmpty());
    const auto &slice = std::get<EndpointSlice>(result.objects.at(1));
    QCOMPARE(slice.serviceName(), u"web"_s);
    QCOMPARE(slice.endpoints[0].ready, std::optional(false));
    QCOMPARE(slice.endpoints[0].serving, std::optional(true));
    QCOMPARE(slice.endpoints[0].terminating, std::optional<bool>());
    QCOMPARE(slice.endpoints[0].hintedZones, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(slice.endpoints[0].target, podRef(u"default"_s, u"web-1"_s));
    QCOMPARE(slice.ports[0].port, std::optional(8080));
    const auto &endpoints = std::get<EndpointsObject>(result.objects.at(2));
    QCOMPARE(endpoints.subsets[0].addresses[0].ip, u"10.0.0.5"_s);
    QCOMPARE(endpoints.subsets[0].ports[0].port, std::optional(5432));
}

void ManifestReaderTest::readsWorkloads()
{
    const ReadResult result = readText(R"(apiVersion: apps/v1
kind: StatefulSet
metadata: {name: db}
spec:
  serviceName: db
  replicas: 2
  selector:
    matchLabels: {app: db}
    matchExpressions: [{key: tier, operator: In, values: [a, b]}]
  template:
    metadata: {labels: {app: db, tier: a}}
    spec: {containers: [{name: c, image: example.com/c}]}
---
apiVersion: v1
kind: ReplicationController
metadata: {name: rc}
spec:
  replicas: 3
  selector: {app: rc}
  template:
    metadata: {labels: {app: rc}}
    spec: {nodeSelector: {disk: ssd}, containers: []}
)");
    QCOMPARE(problemLines(result), QStringList());
    const auto &set = std::get<Workload>(result.objects.at(0));
    QCOMPARE(set.kind, ObjectKind::StatefulSet);
    QCOMPARE(set.replicas, std::optional(2));
    QCOMPARE(set.serviceName, u"db"_s);
    QCOMPARE(set.selector.matchLabels.text(), u"app=db"_s);
    QCOMPARE(set.selector.matchExpressions[0].values, (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(set.templateLabels.text(), u"app=db,tier=a"_s);
    QCOMPARE(set.templateSpec.containers[0].image, u"example.com/c"_s);
    const auto &controller = std::get<Workload>(result.objects.at(1));
    QCOMPARE(controller.kind, ObjectKind::ReplicationController);
    QCOMPARE(controller.replicas, std::optional(3));
    QCOMPARE(controller.selector.matchLabels.text(), u"app=rc"_s);
    QCOMPARE(controller.templateSpec.nodeSelector.text(), u"disk=ssd"_s);
}

void ManifestReaderTest::unfoldsAnchorsAndMergeKeys()
{
    const ReadResult result = readText(R"(apiVersion: v1
kind: Pod
metadata:
  name: x
  labels: &labels {app: web, tier: front}
  annotations:
    <<: *labels
    tier: own
spec:
  containers:
  - &first {name: a, image: i, ports: &ports [{containerPort: 80}]}
  - {<<: [*first, {hostname: no}], name: b}
  - {name: c, ports: *ports}
)");
    QCOMPARE(problemLines(result), QStringList());
    const auto &pod = std::get<Pod>(result.objects.at(0));
    QCOMPARE(pod.meta.annotations.text(), u"app=web,tier=own"_s);
    QCOMPARE(pod.spec.containers.size(), 3);
    QCOMPARE(pod.spec.containers[1].name, u"b"_s);
    QCOMPARE(pod.spec.containers[1].image, u"i"_s);
    QCOMPARE(pod.spec.containers[2].ports[0].containerPort, 80);
}

void ManifestReaderTest::givesItemsOfAListTheirOrigin()
{
    const ReadResult result =
        readText("---\napiVersion: v1\nkind: Pod\nmetadata: {name: a}\n---\n"
                 "apiVersion: v1\nitems:\n- apiVersion: v1\n  kind: Pod\n"
                 "  metadata: {name: b}\n- {apiVersion: v1, kind: Pod}\n"
                 "- apiVersion: v1\n  kind: Pod\n  metadata: {name: c}\nkind: List\n");
    QCOMPARE(problemLines(result), QStringList{u"required-field 11:3-11:30 metadata.name []"_s});
    QCOMPARE(originText(metaOf(result.objects.at(0)).origin), "0 0 -1 1");
    QCOMPARE(originText(metaOf(result.objects.at(1)).origin), "0 1 0 3");
    QCOMPARE(originText(metaOf(result.objects.at(2)).origin), "0 1 2 7");
}

void ManifestReaderTest::listsUnknownKindsAsIgnored()
{
    const ReadResult result = readText("apiVersion: v1\nkind: Secret\nmetadata: {name: s}\n---\n"
                                       "apiVersion: serving.knative.dev/v1\nkind: Service\n"
                                       "metadata:\n  name: hello\n---\n"
                                       "apiVersion: example.com/v1\nkind: Pods\n");
    QCOMPARE(problemLines(result), QStringList());
    QCOMPARE(result.objects.size(), 0u);
    QCOMPARE(result.ignored,
             (QList{IgnoredObject{u"Secret"_s, u"s"_s, {u"a.yaml"_s, 1, 1, 3, 20}},
                    IgnoredObject{u"Service"_s, u"hello"_s, {u"a.yaml"_s, 5, 1, 8, 14}},
                    IgnoredObject{u"Pods"_s, {}, {u"a.yaml"_s, 10, 1, 11, 11}}}));
}

void ManifestReaderTest::namesWhatHasOnlyAGeneratedName()
{
    const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata: {generateName: job-}\n";
    const ReadResult result = readText(pod + "---\n" + pod);
    QCOMPARE(problemLines(result), QStringList());
    const QStringList names = objectNames(result);
    QCOMPARE(names.size(), 2);
    QVERIFY(names[0].startsWith(u"Pod default/job-"_s));
    QVERIFY(names[0] != names[1]);
    QCOMPARE(objectNames(readText(pod + "---\n" + pod)), names);
}

void ManifestReaderTest::readsTheWorld()
{
    const ReadResult result = readText(R"(apiVersion: v1
kind: ConfigMap
metadata: {name: podium-world}
data:
  loadBalancerProvider: AddressKept
  clusterCIDR: "none"
  masqueradeAll: "true"
  localhostNodePorts: "false"
  nodePortAddresses: 192.168.0.0/24, 10.0.0.0/8
  forwards: 8080>node-3:30000,80>node-1:30001
)");
    QCOMPARE(problemLines(result), QStringList());
    World expected = defaultWorld();
    expected.provider = LoadBalancerProvider::AddressKept;
    expected.proxy.clusterCidr.reset();
    expected.proxy.masqueradeAll = true;
    expected.proxy.localhostNodePorts = false;
    expected.proxy.nodePortAddresses = {parseIpRange(u"192.168.0.0/24"_s).value(),
                                        parseIpRange(u"10.0.0.0/8"_s).value()};
    expected.forwards = {{8080, u"node-3"_s, 30000}, {80, u"node-1"_s, 30001}};
    QCOMPARE(result.world, std::optional(expected));
    QCOMPARE(result.ignored.size(), 0);
}

namespace {

/// `number` makes the name.
QByteArray nodeText(int number, const QByteArray &podCidr, const QByteArray &address)
{
    return "---\napiVersion: v1\nkind: Node\nmetadata: {name: node-" + QByteArray::number(number) +
           "}\nspec: {podCIDR: \"" + podCidr +
           "\"}\nstatus:\n  addresses:\n  - {type: ExternalIP, address: 203.0.113.50}\n"
           "  - {type: InternalIP, address: \"" +
           address + "\"}\n";
}

} // namespace

void ManifestReaderTest::takesRangesFromNodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("podRange");
    QTest::addColumn<QString>("nodeRange");

    QTest::newRow("no node") << podText << u"10.244.0.0/16"_s << u"192.168.0.0/24"_s;
    QTest::newRow("as by default") << nodeText(1, "10.244.1.0/24", "192.168.0.11")
                                   << u"10.244.0.0/16"_s << u"192.168.0.0/24"_s;
    QTest::newRow("other ranges") << nodeText(1, "10.42.0.0/24", "172.18.0.2") +
                                         nodeText(2, "10.42.1.0/24", "172.18.0.3")
                                  << u"10.42.0.0/16"_s << u"172.18.0.0/24"_s;
    QTest::newRow("wide ranges") << nodeText(1, "10.42.0.0/24", "172.18.0.2") +
                                        nodeText(2, "10.43.1.0/24", "172.18.3.3")
                                 << u"10.42.0.0/15"_s << u"172.18.0.0/22"_s;
    QTest::newRow("a node outside the default")
        << nodeText(1, "10.244.0.0/24", "192.168.0.2") + nodeText(2, "10.245.0.0/24", "192.168.1.3")
        << u"10.244.0.0/15"_s << u"192.168.0.0/23"_s;
    QTest::newRow("too far apart")
        << nodeText(1, "10.42.0.0/24", "172.18.0.2") + nodeText(2, "192.168.0.0/24", "10.0.0.1")
        << u"10.244.0.0/16"_s << u"192.168.0.0/24"_s;
    QTest::newRow("IPv6") << nodeText(1, "fd00:10:42::/64", "fd00::2") << u"10.244.0.0/16"_s
                          << u"192.168.0.0/24"_s;
}

void ManifestReaderTest::takesRangesFromNodes()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, podRange);
    QFETCH(const QString, nodeRange);
    const World world = clusterOf(readText(text)).world();
    QCOMPARE(world.podRange.toString(), podRange);
    QVERIFY(world.proxy.clusterCidr);
    QCOMPARE(world.proxy.clusterCidr->toString(), podRange);
    QCOMPARE(world.nodeRange.toString(), nodeRange);
}

void ManifestReaderTest::statedWorldWins()
{
    const QByteArray world =
        "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: podium-world}\n"
        "data: {clusterCIDR: 10.43.0.0/16}\n";
    const Cluster cluster = clusterOf(readText(nodeText(1, "10.42.0.0/24", "172.18.0.2") + world));
    World expected = defaultWorld();
    expected.proxy.clusterCidr = parseIpRange(u"10.43.0.0/16"_s);
    QCOMPARE(cluster.world(), expected);
}

void ManifestReaderTest::refusesSettingsOfTheWorld_data()
{
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("problem");

    QTest::newRow("provider") << QByteArray("loadBalancerProvider: Cloud")
                              << u"unsupported-value 5:25-5:30 data[loadBalancerProvider] "
                                 "[Cloud, None, NodePort, AddressKept]"_s;
    QTest::newRow("range")
        << QByteArray("clusterCIDR: 10.0.0.0/99")
        << u"invalid-value 5:16-5:27 data[clusterCIDR] [10.0.0.0/99, range-or-none]"_s;
    QTest::newRow("boolean") << QByteArray("masqueradeAll: true")
                             << u"wrong-type 5:18-5:22 data[masqueradeAll] [text, boolean, true]"_s;
    QTest::newRow("ranges")
        << QByteArray("nodePortAddresses: 10.0.0.0/8,x")
        << u"invalid-value 5:22-5:34 data[nodePortAddresses] [10.0.0.0/8,x, ranges]"_s;
    QTest::newRow("forwards")
        << QByteArray("forwards: 8080>node-3")
        << u"invalid-value 5:13-5:24 data[forwards] [8080>node-3, forwards]"_s;
    QTest::newRow("misspelled") << QByteArray("forward: x")
                                << u"unknown-field 5:3-5:10 data[forward] [forward, forwards]"_s;
}

void ManifestReaderTest::refusesSettingsOfTheWorld()
{
    QFETCH(const QByteArray, setting);
    QFETCH(const QString, problem);
    const ReadResult result =
        readText("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: podium-world}\ndata:\n  " +
                 setting + "\n");
    QCOMPARE(problemLines(result), QStringList{problem});
    QCOMPARE(result.world, std::optional(defaultWorld()));
}

void ManifestReaderTest::readsLargeTextsInTheirOrder()
{
    QByteArray text;
    QStringList names;
    for (int i = 0; i < 5'000; ++i) {
        text += "---\n# " + QByteArray(60, '-') + "\n" +
                QByteArray(podText).replace("pod-1", "p" + QByteArray::number(i));
        names.append(u"Pod default/p%1"_s.arg(i));
    }
    const ReadResult result = readText(text);
    QCOMPARE(result.problems.size(), 0);
    QCOMPARE(objectNames(result), names);
    QCOMPARE(originText(metaOf(result.objects.back()).origin), "0 4999 -1 2");
}

static const podium::test::Registered<ManifestReaderTest> registered{"tst_manifestreader"};

#include "tst_manifestreader.moc"
