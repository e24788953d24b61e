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

} // namespace

class ManifestReaderTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void readsObjectsWithTheirFields();
    void readsEveryKind_data();
    void readsEveryKind();
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
    QCOMPARE(service.meta.origin, (Origin{0, 0, -1, 1}));
    const auto &pod = std::get<Pod>(result.objects[1]);
    QCOMPARE(pod.meta.labels.text(), u"app=pod"_s);
    QCOMPARE(pod.spec.containers.size(), 1);
    QCOMPARE(pod.spec.containers[0].ports[0].containerPort, 8080);
    QCOMPARE(pod.spec.containers[0].requestedMemory, std::optional<qint64>(64 * 1024 * 1024));
    QCOMPARE(pod.meta.origin, (Origin{0, 1, -1, 13}));
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

static const podium::test::Registered<ManifestReaderTest> registered{"tst_manifestreader"};

#include "tst_manifestreader.moc"
