// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"

#include "support/shopmanifest.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray webText = shopManifest("    app: web # the first\n");

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);

/// A document with one text, "shop.yaml".
class Shop
{
public:
    explicit Shop(const QByteArray &text = webText)
    {
        document.open(readDocument({{u"shop.yaml"_s, text}}));
    }

    QByteArray text() const { return document.texts().first().bytes(); }

    const Pod &pod() const { return *document.cluster().pod(pod1); }

    const Service &service() const { return *document.cluster().service(web); }

    /// Of the Service's first port.
    qsizetype endpointCount() const
    {
        const PortEndpoints *endpoints = document.cluster().portEndpoints(web, 80, Protocol::TCP);
        return endpoints ? endpoints->endpoints.size() : -1;
    }

    Problems edit(const Change &change) { return document.edit(u"edit"_s, change); }

    ClusterDocument document{};
};

} // namespace

class EditedTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aLabelChangesOneLineAndTheEndpoints();
    void undoingBringsBackEveryByte();
    void anotherTypeTakesUselessFieldsAlong();
    void whatTheApiServerRefusesIsNotDone();
    void aPodIsReplacedForWhatCannotBeChanged();
    void anImageIsChangedInPlace();
    void portsComeAndGo();
    void objectsComeAndGo();
    void applyingStatesAnObjectAnew();
    void removingAnObjectTakesItsText();
    void theSameNameTwiceIsRefused();
    void typingMayBeWrongForAWhile();
    void typingIsTakenBackInOneStep();
    void aNodeThatNobodyStatedIsWrittenOut();
    void aStatedNodeKeepsWhatTheClusterGaveIt();
    void aNewNodeKeepsThoseThatNobodyStated();
    void theWorldIsWrittenOut();
    void whatAControllerMadeIsEditedInTheClusterAlone();
    void readinessGoesToTheTextThatStatesIt();
    void problemsMoveWithTheirText();
};

void EditedTest::aLabelChangesOneLineAndTheEndpoints()
{
    Shop shop;
    QCOMPARE(shop.endpointCount(), 1);
    const IpAddress address = shop.pod().podIp;
    QCOMPARE(shop.edit(SetFields{pod1, {{u"metadata.labels[app]"_s, u"db"_s}}}), Problems());
    QCOMPARE(shop.text(), QByteArray(webText).replace("app: web # the", "app: db # the"));
    QCOMPARE(shop.pod().meta.labels.value(u"app"_s), u"db"_s);
    QCOMPARE(shop.pod().podIp, address);
    QCOMPARE(shop.endpointCount(), 0);
}

void EditedTest::undoingBringsBackEveryByte()
{
    Shop shop;
    const Cluster before = shop.document.cluster();
    shop.edit(SetFields{web, {{u"spec.type"_s, u"NodePort"_s}}});
    QCOMPARE(shop.service().effectiveType(), ServiceType::NodePort);
    QVERIFY(shop.service().ports[0].nodePort >= 30000);
    const QByteArray after = shop.text();
    shop.document.undo();
    QCOMPARE(shop.text(), webText);
    QVERIFY(shop.document.cluster() == before);
    shop.document.redo();
    QCOMPARE(shop.text(), after);
}

void EditedTest::anotherTypeTakesUselessFieldsAlong()
{
    const QByteArray text = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n"
                            "  type: NodePort # for now\n  externalTrafficPolicy: Local\n"
                            "  ports:\n  - port: 80\n    nodePort: 30080\n";
    Shop shop(text);
    QCOMPARE(shop.edit(SetFields{web, {{u"spec.type"_s, u"ClusterIP"_s}}}), Problems());
    QCOMPARE(shop.text(), QByteArray(text)
                              .replace("NodePort #", "ClusterIP #")
                              .replace("  externalTrafficPolicy: Local\n", "")
                              .replace("    nodePort: 30080\n", ""));
    QVERIFY(readDocument(shop.document.texts()).cluster.service(web));
}

void EditedTest::whatTheApiServerRefusesIsNotDone()
{
    Shop shop;
    const Problems refused = shop.edit(SetFields{
        web, {{u"spec.ports[0].port"_s, qint64(70000)}, {u"metadata.labels[-a]"_s, u"b"_s}}});
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0].severity, Severity::Error);
    QVERIFY(refused[0].span.isValid());
    QCOMPARE(shop.text(), webText);
    QVERIFY(!shop.document.canUndo());
}

void EditedTest::aPodIsReplacedForWhatCannotBeChanged()
{
    Shop shop;
    const IpAddress address = shop.pod().podIp;
    shop.edit(SetFields{pod1, {{u"spec.containers[0].ports[0].containerPort"_s, qint64(9090)}}});
    QCOMPARE(shop.pod().spec.containers[0].ports[0].containerPort, 9090);
    QVERIFY(shop.pod().podIp != address);
}

void EditedTest::anImageIsChangedInPlace()
{
    Shop shop;
    const IpAddress address = shop.pod().podIp;
    shop.edit(SetFields{pod1, {{u"spec.containers[0].image"_s, u"example.com/app:2"_s}}});
    QCOMPARE(shop.pod().spec.containers[0].image, u"example.com/app:2"_s);
    QCOMPARE(shop.pod().podIp, address);
}

void EditedTest::portsComeAndGo()
{
    Shop shop;
    const NewItem second{u"spec.ports"_s, -1, {{u"name"_s, u"admin"_s}, {u"port"_s, qint64(81)}}};
    const Problems unnamed = shop.edit(AddItem{web, second});
    QCOMPARE(unnamed.size(), 1); // with two ports, both need a name
    QCOMPARE(shop.edit(SetFields{web, {{u"spec.ports[0].name"_s, u"http"_s}}}), Problems());
    QCOMPARE(shop.edit(AddItem{web, second}), Problems());
    QCOMPARE(shop.service().ports.size(), 2);
    QCOMPARE(shop.edit(RemoveItem{web, u"spec.ports[1]"_s}), Problems());
    QCOMPARE(shop.service().ports.size(), 1);
}

void EditedTest::objectsComeAndGo()
{
    Shop shop;
    QCOMPARE(shop.edit(AddObjects{"apiVersion: v1\nkind: Pod\nmetadata:\n  name: pod-2\n  labels: "
                                  "{app: web}\nspec:\n  containers:\n  - {name: a, image: b}\n",
                                  -1}),
             Problems());
    QCOMPARE(shop.endpointCount(), 2);
    QCOMPARE(shop.edit(DuplicateObject{pod1, u"pod-3"_s}), Problems());
    QCOMPARE(shop.endpointCount(), 3);
    QCOMPARE(shop.edit(RenameObject{pod1, u"pod-4"_s}), Problems());
    QVERIFY(!shop.document.cluster().contains(pod1));
    QVERIFY(shop.document.cluster().contains(podRef(u"default"_s, u"pod-4"_s)));
    QCOMPARE(shop.endpointCount(), 3);
}

void EditedTest::applyingStatesAnObjectAnew()
{
    Shop shop;
    const QByteArray anew = "apiVersion: v1\nkind: Service\nmetadata: {name: web}\n"
                            "spec: {selector: {app: other}, ports: [{port: 80}]}";
    const QByteArray namespaceText = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: a}\n";
    const QString clusterIp = shop.service().clusterIp;
    QCOMPARE(shop.edit(ApplyManifest{anew + '\n' + namespaceText}), Problems());
    QVERIFY(shop.text().contains(anew + '\n'));
    QVERIFY(shop.text().endsWith(namespaceText));
    QCOMPARE(shop.text().count("kind: Service"), 1);
    QCOMPARE(shop.text().count("---"), 2);
    QCOMPARE(shop.service().clusterIp, clusterIp);
    QCOMPARE(shop.endpointCount(), 0);

    const Problems refused = shop.edit(ApplyManifest{
        "apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{port: 0}]}\n"});
    QCOMPARE(refused.size(), 1);
    QVERIFY(shop.text().contains(anew + '\n'));
}

void EditedTest::removingAnObjectTakesItsText()
{
    Shop shop;
    QCOMPARE(shop.edit(RemoveObject{pod1}), Problems());
    QVERIFY(!shop.document.cluster().contains(pod1));
    QCOMPARE(shop.text(), webText.first(webText.indexOf("---")));

    Shop list(
        "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Namespace\n"
        "  metadata: {name: a}\n- apiVersion: v1\n  kind: Namespace\n  metadata: {name: b}\n");
    QCOMPARE(list.edit(RemoveObject{{ObjectKind::Namespace, {}, u"a"_s}}), Problems());
    QVERIFY(!list.document.cluster().namespaceNamed(u"a"_s));
    QCOMPARE(list.edit(RemoveObject{{ObjectKind::Namespace, {}, u"b"_s}}), Problems());
    QVERIFY(!list.document.cluster().namespaceNamed(u"b"_s));
}

void EditedTest::theSameNameTwiceIsRefused()
{
    Shop shop;
    const Problems refused = shop.edit(
        AddObjects{"apiVersion: v1\nkind: Pod\nmetadata: {name: pod-1}\nspec:\n  containers:\n"
                   "  - {name: a, image: b}\n",
                   -1});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].code, ProblemCode::DuplicateObject);
    QCOMPARE(shop.text(), webText);
}

void EditedTest::typingMayBeWrongForAWhile()
{
    Shop shop;
    const QByteArray broken = QByteArray(webText).replace("    app: web # the first", "    app: [");
    const Problems refused = shop.edit(ReplaceText{0, broken});
    QVERIFY(hasError(refused));
    QCOMPARE(shop.text(), broken);
    QCOMPARE(shop.pod().meta.labels.value(u"app"_s), u"web"_s);
    QCOMPARE(shop.document.revision().findings.staleDocuments(), (QList<DocumentKey>{{0, 1}}));
    QVERIFY(hasError(shop.document.problems()));

    const QByteArray mended = QByteArray(webText).replace("app: web # the first", "app: db");
    QCOMPARE(shop.edit(ReplaceText{0, mended}), Problems());
    QCOMPARE(shop.pod().meta.labels.value(u"app"_s), u"db"_s);
    QVERIFY(shop.document.revision().findings.staleDocuments().isEmpty());
    QVERIFY(!hasError(shop.document.problems()));
}

void EditedTest::typingIsTakenBackInOneStep()
{
    Shop shop;
    QByteArray text = webText;
    for (const char letter : QByteArray("# note\n")) {
        text += letter;
        shop.document.edit(u"Typing"_s, ReplaceText{0, text}, u"typing shop.yaml"_s);
    }
    QCOMPARE(shop.text(), webText + "# note\n");
    shop.document.undo();
    QCOMPARE(shop.text(), webText);
    QVERIFY(!shop.document.canUndo());
}

void EditedTest::aNodeThatNobodyStatedIsWrittenOut()
{
    Shop shop;
    const qsizetype nodes = shop.document.cluster().nodes().size();
    QCOMPARE(nodes, 3);
    QCOMPARE(shop.edit(SetFields{nodeRef(u"node-2"_s), {{u"metadata.labels[zone]"_s, u"b"_s}}}),
             Problems());
    QCOMPARE(shop.document.cluster().nodes().size(), nodes);
    QCOMPARE(shop.document.cluster().node(u"node-2"_s)->meta.labels.value(u"zone"_s), u"b"_s);
    QVERIFY(shop.text().startsWith(webText));
    const DocumentState again = readDocument(shop.document.texts());
    QCOMPARE(again.cluster.nodes().size(), nodes);
    QVERIFY(again.cluster.nodes() == shop.document.cluster().nodes());
}

void EditedTest::aStatedNodeKeepsWhatTheClusterGaveIt()
{
    const QByteArray range = "spec: {podCIDRs: [10.244.7.0/24]}\n";
    Shop shop("apiVersion: v1\nkind: Node\nmetadata: {name: a}\n---\n"
              "apiVersion: v1\nkind: Node\nmetadata: {name: b}\n" +
              range);
    const Cluster before = shop.document.cluster();
    for (const QString &name : {u"a"_s, u"b"_s}) {
        const Problems refused =
            shop.edit(SetFields{nodeRef(name), {{u"spec.unschedulable"_s, true}}});
        QVERIFY2(refused.isEmpty(), qPrintable(name));
        QVERIFY(shop.document.cluster().node(name)->unschedulable);
        QCOMPARE(shop.document.cluster().node(name)->podCidrs, before.node(name)->podCidrs);
    }
    // The older name of the field is the same field.
    const Problems other =
        shop.edit(SetFields{nodeRef(u"a"_s), {{u"spec.podCIDR"_s, u"10.244.9.0/24"_s}}});
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.first().field, u"spec.podCIDR"_s);
    // What it stated itself cannot be taken back, nor changed.
    for (const FieldValue &value : {FieldValue(), FieldValue(QStringList{u"10.244.9.0/24"_s})}) {
        const Problems refused =
            shop.edit(SetFields{nodeRef(u"b"_s), {{u"spec.podCIDRs"_s, value}}});
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.first().field, u"spec.podCIDRs"_s);
    }
}

void EditedTest::aNewNodeKeepsThoseThatNobodyStated()
{
    Shop shop;
    QCOMPARE(shop.edit(AddObjects{"apiVersion: v1\nkind: Node\nmetadata: {name: node-9}\n", -1}),
             Problems());
    QCOMPARE(shop.document.cluster().nodes().size(), 4);
    QVERIFY(readDocument(shop.document.texts()).cluster.nodes() == shop.document.cluster().nodes());
    shop.document.undo();
    QCOMPARE(shop.text(), webText);
}

void EditedTest::theWorldIsWrittenOut()
{
    Shop shop;
    const ObjectRef world{ObjectKind::World, {}, {}};
    QCOMPARE(shop.edit(SetFields{world, {{u"data[loadBalancerProvider]"_s, u"None"_s}}}),
             Problems());
    QCOMPARE(shop.document.cluster().world().provider, LoadBalancerProvider::None);
    const QByteArray first = shop.text();
    QCOMPARE(shop.edit(SetFields{world, {{u"data[loadBalancerProvider]"_s, u"NodePort"_s}}}),
             Problems());
    QCOMPARE(shop.document.cluster().world().provider, LoadBalancerProvider::NodePort);
    QCOMPARE(shop.text().count("podium-world"), 1);
    shop.document.undo();
    QCOMPARE(shop.text(), first);
}

void EditedTest::whatAControllerMadeIsEditedInTheClusterAlone()
{
    const QByteArray deployment =
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  replicas: 2\n"
        "  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: {app: web}}\n"
        "    spec:\n      containers:\n      - {name: a, image: b}\n";
    Shop shop(deployment);
    const ObjectRef first = refOf(*shop.document.cluster().pods().begin());
    QCOMPARE(shop.edit(SetFields{first, {{u"metadata.labels[tier]"_s, u"front"_s}}}), Problems());
    QCOMPARE(shop.text(), deployment);
    QCOMPARE(shop.document.cluster().pod(first)->meta.labels.value(u"tier"_s), u"front"_s);

    const IpAddress address = shop.document.cluster().pod(first)->podIp;
    QCOMPARE(shop.edit(RestartContainer{first, 0}), Problems());
    QCOMPARE(shop.document.cluster().pod(first)->restarts, 1);
    QCOMPARE(shop.document.cluster().pod(first)->podIp, address);

    QCOMPARE(shop.edit(EvictPod{first}), Problems());
    QCOMPARE(shop.document.cluster().pods().size(), 2);
    for (const Pod &pod : shop.document.cluster().pods())
        QVERIFY(pod.podIp != address);
    QCOMPARE(shop.text(), deployment);
}

void EditedTest::readinessGoesToTheTextThatStatesIt()
{
    Shop shop;
    QCOMPARE(shop.edit(SetReady{pod1, false}), Problems());
    QVERIFY(!shop.pod().isReady());
    QCOMPARE(shop.text(), webText);

    Shop stated(webText + "status:\n  conditions:\n  - {type: Ready, status: \"True\"}\n");
    QVERIFY(stated.pod().isReady());
    QCOMPARE(stated.edit(SetReady{pod1, false}), Problems());
    QVERIFY(!stated.pod().isReady());
    QVERIFY(stated.text().contains("status: \"False\""));
}

void EditedTest::problemsMoveWithTheirText()
{
    Shop shop(webText + "---\nkind: Service\nmetadata: [\n");
    const auto line = [&] {
        for (const Problem &problem : shop.document.problems()) {
            if (problem.severity == Severity::Error)
                return problem.span.line;
        }
        return 0;
    };
    const int before = line();
    QVERIFY(before > 20);
    shop.edit(SetFields{web, {{u"metadata.labels[tier]"_s, u"front"_s}}});
    QCOMPARE(shop.text().count('\n'), webText.count('\n') + 5);
    QCOMPARE(line(), before + 2);
}

static const podium::test::Registered<EditedTest> registered{"tst_edited"};

#include "tst_edited.moc"
