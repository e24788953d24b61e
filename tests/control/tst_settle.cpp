// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class SettleTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void settles_data();
    void settles();
    void namespacesExistThatObjectsAreIn();
    void withoutProviderTheLoadBalancerStaysPending();
    void twoServicesOnOneNodePortAreAProblem();
    void allocationsOnlyCountForward();
    void sharedNodePortForTwoProtocols();
    void tellsWhetherPodAddressesDiffer();
    void secondContainerOnOnePortFails();
    void hostPortIsTakenOnceANode();
    void unknownNodeLeavesThePodPending();
    void statedStatusIsKept();
    void waitingPodIsPlacedWhenANodeComes();
};

void SettleTest::settles_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    QTest::newRow("three nodes if there are none") << u"pod a app=web"_s << uR"(
node node-1 ip=192.168.0.11
node node-2 ip=192.168.0.12
node node-3 ip=192.168.0.13
pod default/a node=node-1 ip=10.244.1.2 app=web ready)"_s;
    QTest::newRow("the pod range of node N is the N-th, and stated addresses are kept") << uR"(
node a
  pod a-1
  pod a-2 ip=10.244.1.7
  pod a-3
node b
  pod b-1)"_s << uR"(
node a ip=192.168.0.11
node b ip=192.168.0.12
pod default/a-1 node=a ip=10.244.1.8 ready
pod default/a-2 node=a ip=10.244.1.7 ready
pod default/a-3 node=a ip=10.244.1.9 ready
pod default/b-1 node=b ip=10.244.2.2 ready)"_s;
    QTest::newRow("addresses and node ports by type") << uR"(
node n
service a 80>8080
service b 80>8080 type=NodePort
service c 80>8080 type=NodePort nodeport=30000
service d 80>8080 type=LoadBalancer
service e 80>8080 clusterip=None
service f 80>8080 clusterip=10.96.0.77)"_s << uR"(
node n ip=192.168.0.11
service default/a ClusterIP 10.96.0.78 80>8080 []
service default/b NodePort 10.96.0.79 80>8080:30086 []
service default/c NodePort 10.96.0.80 80>8080:30000 []
service default/d LoadBalancer 10.96.0.81 80>8080:30087 lb=198.51.100.10 []
service default/e ClusterIP None 80>8080 []
service default/f ClusterIP 10.96.0.77 80>8080 [])"_s;
    QTest::newRow("the scheduler takes the node with the most free memory, then the emptier one")
        << uR"(
pod a memory=1Gi
pod b memory=1Gi
pod c memory=2Gi
pod d memory=4Gi
node n1 memory=3Gi
node n2 memory=4Gi)"_s
        << uR"(
node n1 ip=192.168.0.11
node n2 ip=192.168.0.12
pod default/a node=n2 ip=10.244.2.2 ready
pod default/b node=n1 ip=10.244.1.2 ready
pod default/c node=n2 ip=10.244.2.3 ready
pod default/d node= ip= notready Unschedulable)"_s;
    QTest::newRow("nodes that are not ready get nothing") << uR"(
pod a
pod b
node n1 notready
node n2)"_s << uR"(
node n1 ip=192.168.0.11
node n2 ip=192.168.0.12
pod default/a node=n2 ip=10.244.2.2 ready
pod default/b node=n2 ip=10.244.2.3 ready)"_s;
}

void SettleTest::settles()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QCOMPARE(describe(settle(clusterFromText(before)).cluster), after.trimmed());
}

void SettleTest::namespacesExistThatObjectsAreIn()
{
    const Cluster cluster = settle(clusterFromText(u"pod a ns=shop"_s)).cluster;
    QVERIFY(cluster.namespaceNamed(u"shop"_s));
    QVERIFY(cluster.namespaceNamed(u"default"_s));
    QCOMPARE(cluster.namespaces().size(), 2);
}

void SettleTest::withoutProviderTheLoadBalancerStaysPending()
{
    Cluster cluster = clusterFromText(u"service a 80>80 type=LoadBalancer"_s);
    World world = cluster.world();
    world.provider = LoadBalancerProvider::None;
    cluster = settle(cluster.with(world)).cluster;
    QVERIFY(cluster.services().begin()->ingress.isEmpty());
    QCOMPARE(cluster.services().begin()->ports.first().nodePort, 30086);
}

void SettleTest::twoServicesOnOneNodePortAreAProblem()
{
    const Settled settled = settle(clusterFromText(uR"(
service a 80>80 type=NodePort nodeport=30000
service b 80>80/UDP type=NodePort nodeport=30000)"_s));
    QCOMPARE(settled.problems.size(), 1);
    const Problem problem = settled.problems.first();
    QCOMPARE(problem.code, ProblemCode::NodePortTaken);
    QCOMPARE(problem.object.text(), u"Service default/b"_s);
    QCOMPARE(problem.field, u"spec.ports[0].nodePort"_s);
    QCOMPARE(problem.arguments, QStringList({u"30000"_s, u"Service default/a"_s}));
}

void SettleTest::allocationsOnlyCountForward()
{
    const Cluster first = settle(clusterFromText(uR"(
node n
 pod p
service s 80>80 type=LoadBalancer)"_s))
                              .cluster;
    const Cluster emptied =
        first.without(podRef(u"default"_s, u"p"_s)).without(serviceRef(u"default"_s, u"s"_s));
    Pod pod;
    pod.meta.namespaceName = u"default"_s;
    pod.meta.name = u"q"_s;
    Service service;
    service.meta = pod.meta;
    service.type = ServiceType::LoadBalancer;
    service.ports = {ServicePort{{}, Protocol::TCP, 80, {}, 0, {}}};
    const Cluster second = settle(emptied.with(pod).with(service)).cluster;
    QCOMPARE(describe(second), u"node n ip=192.168.0.11\n"
                               "pod default/q node=n ip=10.244.1.3 ready\n"
                               "service default/q LoadBalancer 10.96.0.11 80>80:30087 "
                               "lb=198.51.100.11 []"_s);
}

void SettleTest::tellsWhetherPodAddressesDiffer()
{
    const QString apart = u"node a\n pod one ip=10.244.1.2\n pod two\n pod three"_s;
    const Settled settled = settle(clusterFromText(apart));
    QVERIFY(settled.podAddressesDiffer);
    Pod labelled = *settled.cluster.pod(podRef(u"default"_s, u"two"_s));
    labelled.meta.labels.insert(u"app"_s, u"web"_s);
    QVERIFY(settle(settled.cluster.with(labelled), settled).podAddressesDiffer);
    const QString alike = u"node a\n pod one ip=10.244.1.2\n pod two ip=10.244.1.2"_s;
    QVERIFY(!settle(clusterFromText(alike)).podAddressesDiffer);
}

void SettleTest::sharedNodePortForTwoProtocols()
{
    const Cluster cluster =
        settle(clusterFromText(u"service dns 53>53/TCP 53>53/UDP 54>54/TCP type=NodePort"_s))
            .cluster;
    QCOMPARE(describe(cluster).section(u'\n', -1),
             u"service default/dns NodePort 10.96.0.10 53>53:30086 53>53:30086 54>54:30087 "
             "[] [] []"_s);
}

void SettleTest::secondContainerOnOnePortFails()
{
    Cluster cluster = clusterFromText(u"node n\npod a app=web port=8080\npod b port=8080\n"
                                      "service web app=web 80>8080"_s);
    Pod pod = *cluster.pod(podRef(u"default"_s, u"a"_s));
    pod.spec.containers.append(pod.spec.containers.first());
    cluster = settle(cluster.with(pod)).cluster;
    const Pod *settled = cluster.pod(refOf(pod));
    QCOMPARE(settled->failedContainer, 1);
    QCOMPARE(settled->statusReason, u"CrashLoopBackOff"_s);
    QVERIFY(!settled->isReady());
    QVERIFY(!cluster.endpoints().begin()->ports.first().endpoints.first().ready);
    QVERIFY(cluster.pod(podRef(u"default"_s, u"b"_s))->isReady());
}

void SettleTest::hostPortIsTakenOnceANode()
{
    Cluster cluster = clusterFromText(u"pod a port=80\npod b port=80\npod c port=80\n"
                                      "node m\nnode n"_s);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
        Pod pod = *cluster.pod(podRef(u"default"_s, name));
        pod.spec.hostNetwork = true; // Its container ports are ports of the node.
        cluster = cluster.with(pod);
    }
    const Settled settled = settle(cluster);
    QCOMPARE(describe(settled.cluster), u"node m ip=192.168.0.11\n"
                                        "node n ip=192.168.0.12\n"
                                        "pod default/a node=m ip=192.168.0.11 ready\n"
                                        "pod default/b node=n ip=192.168.0.12 ready\n"
                                        "pod default/c node= ip= notready Unschedulable"_s);
    QCOMPARE(settled.problems.size(), 1);
    QCOMPARE(settled.problems.first().arguments, QStringList({u"hostPort"_s, u"80"_s}));
}

void SettleTest::unknownNodeLeavesThePodPending()
{
    Cluster cluster = clusterFromText(u"pod a\nnode n"_s);
    Pod pod = *cluster.pods().begin();
    pod.spec.nodeName = u"nowhere"_s;
    const Settled settled = settle(cluster.with(pod));
    QCOMPARE(settled.cluster.pods().begin()->phase, u"Pending"_s);
    QCOMPARE(settled.problems.size(), 1);
    QCOMPARE(settled.problems.first().code, ProblemCode::NodeUnknown);
    QCOMPARE(settled.problems.first().arguments, QStringList{u"nowhere"_s});
}

void SettleTest::statedStatusIsKept()
{
    Cluster cluster = clusterFromText(u"node n\npod a ip=10.9.9.9"_s);
    Pod pod = *cluster.pods().begin();
    pod.phase = u"Pending"_s;
    pod.conditions = {Condition{u"Ready"_s, u"Unknown"_s}};
    const Cluster settled = settle(cluster.with(pod)).cluster;
    QCOMPARE(settled.pods().begin()->phase, pod.phase);
    QCOMPARE(settled.pods().begin()->conditions, pod.conditions);
    QCOMPARE(settled.pods().begin()->podIp, pod.podIp);
}

void SettleTest::waitingPodIsPlacedWhenANodeComes()
{
    const Cluster before =
        settle(clusterFromText(u"pod a memory=2Gi\nnode n memory=1Gi"_s)).cluster;
    QCOMPARE(before.pods().begin()->statusReason, u"Unschedulable"_s);
    Node node;
    node.meta.name = u"m"_s;
    node.allocatableMemory = qint64(4) << 30;
    const Cluster after = settle(before.with(node)).cluster;
    QCOMPARE(describe(after), u"node m ip=192.168.0.12\nnode n ip=192.168.0.11\n"
                              "pod default/a node=m ip=10.244.2.2 ready"_s);
}

static const podium::test::Registered<SettleTest> registered{"tst_settle"};

#include "tst_settle.moc"
