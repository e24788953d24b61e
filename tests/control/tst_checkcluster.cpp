// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/checkcluster.h"

#include "base/enumname.h"
#include "control/settle.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QString text(const Problem &problem)
{
    return dashedName(problem.code) + u' ' + problem.object.qualifiedName() + u' ' + problem.field +
           u" ["_s + problem.arguments.join(u"; "_s) + u']';
}

/// One line a warning; notes are left out.
QString warningsOf(const Cluster &desired)
{
    QStringList lines;
    for (const Problem &problem : checkCluster(settle(desired).cluster)) {
        if (problem.severity == Severity::Warning)
            lines.append(text(problem));
    }
    return lines.join(u'\n');
}

} // namespace

class CheckClusterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void warns_data();
    void warns();
    void pendingLoadBalancer();
    void collidingContainers();
    void barePodIsANoteAndOthersAreNot();
    void endpointWithoutItsPod();
};

void CheckClusterTest::warns_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("warnings");

    QTest::newRow("all is well") << uR"(
node n
  pod a app=web port=8080
service web app=web 80>8080)"_s << QString();
    QTest::newRow("selector with a slip")
        << uR"(
node n
  pod a app=wbe tier=front port=8080
  pod b app=db port=8080
service web app=web tier=front 80>8080)"_s
        << u"selector-matches-nothing default/web spec.selector [app=web,tier=front; app=wbe; a]"_s;
    QTest::newRow("selector and no pod at all")
        << u"service web app=web 80>80"_s
        << u"selector-matches-nothing default/web spec.selector [app=web; ; ]"_s;
    QTest::newRow("pods in another namespace")
        << uR"(
node n
  pod a app=web ns=shop port=80
service web app=web 80>80)"_s
        << u"pods-in-other-namespace default/web metadata.namespace [app=web; shop; a]"_s;
    QTest::newRow("nobody ready") << uR"(
node n
  pod a app=web port=80 notready
service web app=web 80>80)"_s << u"no-ready-endpoints default/web spec.selector [1]"_s;
    QTest::newRow("wrong target port")
        << uR"(
node n
  pod a app=web port=8080
service web app=web 80>8080 81>9090)"_s
        << u"target-port-unheard default/web spec.ports[1].targetPort [9090; a; 8080]"_s;
    QTest::newRow("nodes without pods under Local")
        << uR"(
node n
  pod a app=web port=80
node o
node p
service web app=web 80>80 type=NodePort external=Local)"_s
        << u"nodes-without-endpoints default/web spec.externalTrafficPolicy [o, p]"_s;
    QTest::newRow("nodes without pods under internal Local")
        << uR"(
node n
  pod a app=web port=80
node o
service web app=web 80>80 internal=Local)"_s
        << u"nodes-without-endpoints default/web spec.internalTrafficPolicy [o]"_s;
    QTest::newRow("ingress of a node")
        << uR"(
node n
  pod a app=web port=80
service web app=web 80>80 type=LoadBalancer lb=192.168.0.11)"_s
        << u"ingress-is-node-address default/web status.loadBalancer.ingress[0].ip "
           "[192.168.0.11; n]"_s;
}

void CheckClusterTest::warns()
{
    QFETCH(const QString, cluster);
    QTEST(warningsOf(clusterFromText(cluster)), "warnings");
}

void CheckClusterTest::pendingLoadBalancer()
{
    const Cluster cluster = clusterFromText(uR"(
node n
  pod a app=web port=80
service web app=web 80>80 type=LoadBalancer)"_s);
    QCOMPARE(warningsOf(cluster), QString());
    World world = cluster.world();
    world.provider = LoadBalancerProvider::None;
    QCOMPARE(warningsOf(cluster.with(world)), u"load-balancer-pending default/web spec.type []"_s);
}

void CheckClusterTest::collidingContainers()
{
    Cluster cluster = clusterFromText(u"node n\npod a port=8080"_s);
    Pod pod = *cluster.pods().begin();
    pod.spec.containers.append(pod.spec.containers.first());
    pod.spec.containers.last().name = u"side"_s;
    QCOMPARE(warningsOf(cluster.with(pod)),
             u"container-port-collision default/a spec.containers[1].ports[0].containerPort "
             "[8080; app; side]"_s);
}

void CheckClusterTest::barePodIsANoteAndOthersAreNot()
{
    const Cluster cluster =
        settle(clusterFromText(u"pod a app=db\ndeployment web app=web replicas=2"_s)).cluster;
    const Problems problems = checkCluster(cluster);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().severity, Severity::Note);
    QCOMPARE(text(problems.first()), u"bare-pod default/a metadata.ownerReferences [a]"_s);
}

void CheckClusterTest::endpointWithoutItsPod()
{
    EndpointSlice slice;
    slice.meta.name = u"db-1"_s;
    slice.meta.namespaceName = u"default"_s;
    SliceEndpoint row;
    row.addresses = {u"10.244.1.9"_s};
    row.target = podRef({}, u"gone"_s);
    slice.endpoints = {row};
    QCOMPARE(warningsOf(Cluster().with(slice)),
             u"endpoint-pod-gone default/db-1 endpoints[0].targetRef [default/gone]"_s);
}

static const podium::test::Registered<CheckClusterTest> registered{"tst_checkcluster"};

#include "tst_checkcluster.moc"
