// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/edits.h"

#include "control/settle.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

Cluster settled(const QString &text)
{
    return settle(clusterFromText(text)).cluster;
}

QString serviceLine(const Cluster &cluster)
{
    return describe(settle(cluster).cluster).section(u'\n', -1);
}

} // namespace

/// Each edit together with what settle makes of it.
class EditsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void labelsDecideWhoIsAnEndpoint();
    void typeGoesDownAndUp();
    void restatedServiceKeepsWhatItWasGiven();
    void scaleMakesAndDeletesPods();
    void deletingTakesWhatBelongsToIt_data();
    void deletingTakesWhatBelongsToIt();
    void podOnAnotherNodeIsAnotherPod();
    void whatIsNotThereCannotBeEdited();
};

void EditsTest::labelsDecideWhoIsAnEndpoint()
{
    const Cluster before = settled(u"node n\npod a app=web\nservice web app=web 80>80"_s);
    const auto after = withPodLabels(before, podRef(u"default"_s, u"a"_s), {{u"app"_s, u"wbe"_s}});
    QVERIFY(after);
    QCOMPARE(serviceLine(before), u"service default/web ClusterIP 10.96.0.10 80>80 "
                                  "[10.244.1.2:80]"_s);
    QCOMPARE(serviceLine(*after), u"service default/web ClusterIP 10.96.0.10 80>80 []"_s);
}

void EditsTest::typeGoesDownAndUp()
{
    const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
    const Cluster top = settled(u"node n\nservice web 80>80 type=LoadBalancer external=Local"_s);
    QCOMPARE(serviceLine(top), u"service default/web LoadBalancer 10.96.0.10 80>80:30086 "
                               "lb=198.51.100.10 []"_s);
    const Cluster middle = settle(*withServiceType(top, web, ServiceType::NodePort)).cluster;
    QCOMPARE(serviceLine(middle), u"service default/web NodePort 10.96.0.10 80>80:30086 []"_s);
    QCOMPARE(middle.service(web)->healthCheckNodePort, 0);
    const Cluster bottom = settle(*withServiceType(middle, web, ServiceType::ClusterIP)).cluster;
    QCOMPARE(serviceLine(bottom), u"service default/web ClusterIP 10.96.0.10 80>80 []"_s);
    QVERIFY(!bottom.service(web)->externalTrafficPolicy);
    const Cluster again = settle(*withServiceType(bottom, web, ServiceType::LoadBalancer)).cluster;
    QCOMPARE(serviceLine(again), u"service default/web LoadBalancer 10.96.0.10 80>80:30088 "
                                 "lb=198.51.100.11 []"_s);
}

void EditsTest::restatedServiceKeepsWhatItWasGiven()
{
    const Cluster before = settled(u"node n\nservice web 80>80 type=LoadBalancer"_s);
    Service restated =
        *clusterFromText(u"service web 80>8080 type=LoadBalancer"_s).services().begin();
    QCOMPARE(serviceLine(*withService(before, restated)),
             u"service default/web LoadBalancer 10.96.0.10 80>8080:30086 lb=198.51.100.10 []"_s);
    restated.type = ServiceType::ClusterIP;
    QCOMPARE(serviceLine(*withService(before, restated)),
             u"service default/web ClusterIP 10.96.0.10 80>8080 []"_s);
}

void EditsTest::scaleMakesAndDeletesPods()
{
    const ObjectRef web{ObjectKind::Deployment, u"default"_s, u"web"_s};
    const Cluster two = settled(u"node n\ndeployment web app=web replicas=2"_s);
    QCOMPARE(settle(*withScale(two, web, 5)).cluster.pods().size(), 5);
    QCOMPARE(settle(*withScale(two, web, 0)).cluster.pods().size(), 0);
    QCOMPARE(withScale(two, web, -1).problem().field, u"spec.replicas"_s);
}

void EditsTest::deletingTakesWhatBelongsToIt_data()
{
    QTest::addColumn<ObjectRef>("object");
    QTest::addColumn<int>("pods");
    QTest::addColumn<int>("replicaSets");
    QTest::addColumn<int>("services");

    QTest::newRow("a pod") << podRef(u"default"_s, u"a"_s) << 4 << 1 << 2;
    QTest::newRow("a pod of a controller, which makes another")
        << ObjectRef{ObjectKind::Pod, u"default"_s, {}} << 5 << 1 << 2;
    QTest::newRow("a node, whose other pods are made again elsewhere")
        << nodeRef(u"n"_s) << 2 << 1 << 2;
    QTest::newRow("a namespace") << ObjectRef{ObjectKind::Namespace, {}, u"shop"_s} << 4 << 1 << 1;
    QTest::newRow("a Deployment") << ObjectRef{ObjectKind::Deployment, u"default"_s, u"web"_s} << 3
                                  << 0 << 2;
    QTest::newRow("a Service") << serviceRef(u"shop"_s, u"s"_s) << 5 << 1 << 1;
}

void EditsTest::deletingTakesWhatBelongsToIt()
{
    QFETCH(ObjectRef, object);
    const Cluster before = settled(uR"(
deployment web app=web replicas=2
node n
  pod a
  pod b
  pod c ns=shop
node o
service s 80>80
service s 80>80 ns=shop)"_s);
    QCOMPARE(before.pods().size(), 5);
    if (object.kind == ObjectKind::Pod && object.name.isEmpty()) {
        for (const Pod &pod : before.pods()) {
            if (!pod.meta.controller.isNull())
                object.name = pod.meta.name;
        }
    }
    const auto after = withoutObject(before, object);
    QVERIFY(after);
    const Cluster result = settle(*after).cluster;
    QTEST(int(result.pods().size()), "pods");
    QTEST(int(result.workloads(ObjectKind::ReplicaSet).size()), "replicaSets");
    QTEST(int(result.services().size()), "services");
    QVERIFY(!result.contains(object));
}

void EditsTest::podOnAnotherNodeIsAnotherPod()
{
    const ObjectRef pod = podRef(u"default"_s, u"a"_s);
    const Cluster before = settled(u"node n\n pod a\nnode o"_s);
    const Cluster after = settle(*withPodOnNode(before, pod, u"o"_s)).cluster;
    QCOMPARE(after.pod(pod)->spec.nodeName, u"o"_s);
    QCOMPARE(after.pod(pod)->podIp.toString(), u"10.244.2.2"_s);
    // And back: the old address is not given again.
    const Cluster back = settle(*withPodOnNode(after, pod, u"n"_s)).cluster;
    QCOMPARE(back.pod(pod)->podIp.toString(), u"10.244.1.3"_s);
}

void EditsTest::whatIsNotThereCannotBeEdited()
{
    const ObjectRef nobody = podRef(u"default"_s, u"nobody"_s);
    const auto result = withPodLabels(Cluster(), nobody, {});
    QVERIFY(!result);
    QCOMPARE(result.problem().object, nobody);
    QVERIFY(!withoutObject(Cluster(), nobody));
    QVERIFY(!withPodOnNode(Cluster(), nobody, u"n"_s));
    QVERIFY(!withServiceType(Cluster(), serviceRef(u"default"_s, u"s"_s), ServiceType::NodePort));
}

static const podium::test::Registered<EditsTest> registered{"tst_edits"};

#include "tst_edits.moc"
