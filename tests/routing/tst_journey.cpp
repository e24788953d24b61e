// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/journey.h"

#include "routing/fieldpaths.h"

#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QString trio = uR"(
    node node-1 ip=192.168.0.11
      pod pod-1 app=pod port=8080 ip=10.244.1.2
    node node-2 ip=192.168.0.12
      pod pod-2 app=pod port=8080 ip=10.244.2.2
      pod client app=client ip=10.244.2.9
    node node-3 ip=192.168.0.13
    service svc-1 app=pod 9000>8080 clusterip=10.96.0.11
    service svc-2 app=pod 9000>8080 clusterip=10.96.0.12 type=NodePort nodeport=30000
    service svc-3 app=pod 9000>8080 clusterip=10.96.0.13 type=LoadBalancer nodeport=30003
)"_s;

/// The same, with one Service of policy Local whose only pod is on node-1.
const QString oneLocal = uR"(
    node node-1 ip=192.168.0.11
      pod web-1 app=web port=80 ip=10.244.1.2
    node node-2 ip=192.168.0.12
      pod client app=client ip=10.244.2.9
    service web app=web 80>80 clusterip=10.96.0.11 type=LoadBalancer nodeport=30001 external=Local
)"_s;

/// A packet and its end: verdict, reason, field and object.
struct Ending
{
    const char *name;
    QString cluster;
    QString world;
    QString from;
    QString to;
    QString end;
};

QList<Ending> endingRows()
{
    QList<Ending> list;
    const auto row = [&](const char *name, const QString &cluster, const QString &world,
                         const QString &from, const QString &to, const QString &end) {
        list.append({name, cluster, world, from, to, end});
    };
    const QString phone = u"client:phone"_s;
    const QString laptop = u"client:laptop"_s;
    const QString client = u"pod:client"_s;
    const QString none{};

    row("delivered", trio, none, laptop, u"node:node-3:30000"_s, u"delivered ok"_s);
    row("delivered through the router", trio, u"forward=80>node-3:30000"_s, phone, u"router:80"_s,
        u"delivered ok"_s);
    row("delivered with the address kept", trio, u"provider=AddressKept"_s, phone,
        u"lb:svc-3:9000"_s, u"delivered ok"_s);
    row("delivered by name", trio, none, client, u"dns:svc-1:9000"_s, u"delivered ok"_s);
    row("delivered by long name", trio, none, client, u"dns:svc-1.default.svc.cluster.local:9000"_s,
        u"delivered ok"_s);
    row("delivered to a pod without declared ports", trio, none, u"pod:pod-1"_s,
        u"pod:client:5432"_s, u"delivered ok"_s);

    row("selector matches nothing",
        u"node a ip=192.168.0.11\n pod client ip=10.244.1.9\n service web app=web 80>80"_s, none,
        client, u"svc:web:80"_s,
        u"refused selector-matches-nothing, spec.selector of Service default/web"_s);
    row("not ready",
        u"node a\n pod client ip=10.244.1.9\n pod w app=web notready\n service web app=web 80>80"_s,
        none, client, u"svc:web:80"_s,
        u"refused endpoints-not-ready, status.conditions of Pod default/w"_s);
    row("wrong target port",
        u"node a\n pod client ip=10.244.1.9\n pod w app=web port=8080\n"
        " service web app=web 80>8081"_s,
        none, client, u"svc:web:80"_s,
        u"refused no-listener, spec.ports[0].targetPort of Service default/web"_s);
    row("wrong port of a pod", trio, none, client, u"pod:pod-1:81"_s,
        u"refused no-listener, spec.containers[0].ports of Pod default/pod-1"_s);
    row("unknown node port", trio, none, laptop, u"node:node-1:31234"_s,
        u"refused node-port-closed, status.addresses[0].address of Node node-1"_s);
    row("Service port at a node", trio, none, laptop, u"node:node-1:9000"_s,
        u"refused node-port-closed, spec.type of Service default/svc-1"_s);
    row("node ports closed on the address", trio, u"closed"_s, laptop, u"node:node-1:30000"_s,
        u"refused node-port-closed, nodePortAddresses of World podium-world"_s);
    row("loopback closed", trio, u"nolocalhost"_s, u"node:node-1"_s, u"127.0.0.1:30000"_s,
        u"refused node-port-closed, localhostNodePorts of World podium-world"_s);
    row("no local endpoints outside", oneLocal, none, laptop, u"node:node-2:30001"_s,
        u"dropped no-local-endpoints, spec.externalTrafficPolicy of Service default/web"_s);
    row("no local endpoints inside",
        u"node a\n pod w app=web\n node b\n pod client ip=10.244.2.9\n"
        " service web app=web 80>80 internal=Local"_s,
        none, client, u"svc:web:80"_s,
        u"dropped no-local-endpoints, spec.internalTrafficPolicy of Service default/web"_s);
    row("unknown Service port", trio, none, client, u"svc:svc-1:8080"_s,
        u"dropped service-port-missing, spec.ports[0].port of Service default/svc-1"_s);
    row("unknown port of the load balancer", trio, none, phone, u"lb:svc-3:80"_s,
        u"dropped service-port-missing, spec.ports[0].port of Service default/svc-3"_s);
    row("address of a pod that is gone", trio, none, client, u"10.244.1.77:80"_s,
        u"dropped stale-pod-ip, spec.podCIDR of Node node-1"_s);
    row("no healthy node",
        u"node a\n pod w app=web terminating\n"
        " service web app=web 80>80 type=LoadBalancer external=Local"_s,
        none, phone, u"lb:web:80"_s,
        u"dropped lb-no-healthy-node, spec.externalTrafficPolicy of Service default/web"_s);
    row("no pod for any node's health",
        u"node a\n service web app=web 80>80 type=LoadBalancer external=Local"_s, none, phone,
        u"lb:web:80"_s,
        u"refused selector-matches-nothing, spec.selector of Service default/web"_s);
    row("no ready pod for any node's health",
        u"node a\n pod w app=web notready\n"
        " service web app=web 80>80 type=LoadBalancer external=Local"_s,
        none, phone, u"lb:web:80"_s,
        u"refused endpoints-not-ready, status.conditions of Pod default/w"_s);
    row("named port that no pod has",
        u"node a\n pod client ip=10.244.1.9\n pod w app=web port=8080\n"
        " service web app=web 80>http"_s,
        none, client, u"svc:web:80"_s,
        u"refused selector-matches-nothing, spec.ports[0].targetPort of Service default/web"_s);
    row("router without rule", trio, none, phone, u"router:80"_s,
        u"dropped router-no-forward, forwards of Router router"_s);
    row("router to a node that is gone", trio, u"forward=80>node-9:30000"_s, phone, u"router:80"_s,
        u"dropped router-no-forward, forwards[0] of Router router"_s);
    row("cluster IP from outside", trio, none, laptop, u"svc:svc-1:9000"_s,
        u"noroute outside-cluster-ip, spec.type of Service default/svc-1"_s);
    row("cluster IP of a NodePort Service", trio, none, laptop, u"svc:svc-2:9000"_s,
        u"noroute outside-cluster-ip, spec.clusterIP of Service default/svc-2"_s);
    row("pod address from outside", trio, none, laptop, u"pod:pod-1:8080"_s,
        u"noroute outside-pod-ip, status.podIP of Pod default/pod-1"_s);
    row("node from the internet", trio, none, phone, u"node:node-1:30000"_s,
        u"noroute node-ip-private, status.addresses[0].address of Node node-1"_s);
    row("pending", trio, u"provider=None"_s, phone, u"lb:svc-3:9000"_s,
        u"noaddress lb-pending, status.loadBalancer.ingress of Service default/svc-3"_s);
    row("balancer known by its host name", trio, u"hostname"_s, phone, u"lb:svc-3:9000"_s,
        u"noroute address-unknown, status.loadBalancer.ingress[0].hostname of Service "
        "default/svc-3"_s);
    row("no load balancer", trio, none, phone, u"lb:svc-2:9000"_s,
        u"noaddress not-a-loadbalancer, spec.type of Service default/svc-2"_s);
    row("unknown name", trio, none, client, u"dns:nothing:80"_s,
        u"noname dns-no-such-service, metadata.namespace of Pod default/client"_s);
    row("name in another namespace", trio + u"service far ns=shop app=x 80>80"_s, none, client,
        u"dns:far:80"_s, u"noname dns-no-such-service, metadata.namespace of Service shop/far"_s);
    row("name from outside", trio, none, laptop, u"dns:svc-1:9000"_s,
        u"noname dns-outside, metadata.name of Service default/svc-1"_s);
    row("name on a node", trio, none, u"node:node-1"_s, u"dns:svc-1.default:9000"_s,
        u"noname dns-outside, metadata.name of Service default/svc-1"_s);
    row("nobody's address", trio, none, client, u"192.0.2.1:80"_s,
        u"noroute address-unknown, clients of World podium-world"_s);
    row("nobody's address of the office", trio, none, laptop, u"192.168.0.99:80"_s,
        u"noroute address-unknown, nodeRange of World podium-world"_s);
    row("sender outside the source ranges", trio, u"ranges"_s, phone, u"lb:svc-3:9000"_s,
        u"dropped source-range-denied, spec.loadBalancerSourceRanges of Service default/svc-3"_s);
    return list;
}

Cluster clusterOf(const QString &cluster, const QString &world)
{
    const Cluster settled = settledFromText(cluster, world);
    if (world != "ranges"_L1 && world != "hostname"_L1)
        return settled;
    Service service = *settled.service(serviceRef(u"default"_s, u"svc-3"_s));
    if (world == "ranges"_L1)
        service.loadBalancerSourceRanges = {u"198.18.0.0/15"_s};
    else
        service.ingress = {LoadBalancerIngress{{}, u"lb.example.com"_s, {}}};
    return settled.with(service);
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void ways_data();
    void ways();
    void endings_data();
    void endings();
    void everyReasonIsReached();
    void podsOnTheHostsNetworkSeeTheSender();
    void replyOfARefusalWalksBack();
    void keptSourceReachesThePod();
    void clientsStayWithTheirPodUntilTheTimeout();
    void memoryBelongsToOneNodeAndServicePort();
    void packetsInCirclesEnd();
    void sameTrafficGivesTheSameRoute();
    void sourcePortsCountUp();
    void everyRewritingNamesItsField_data();
    void everyRewritingNamesItsField();
};

void JourneyTest::ways_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("hops");
    QTest::addColumn<QString>("reply");

    const QString onePod = uR"(
        node node-1 ip=192.168.0.11
          pod web-1 app=web port=8080 ip=10.244.1.2
          pod client app=client ip=10.244.1.9
        service web app=web 9000>8080 clusterip=10.96.0.11 type=LoadBalancer nodeport=30003
    )"_s;
    QTest::newRow("load balancer, node port, Service, pod")
        << onePod << u"client:phone"_s << u"lb:default/web:9000"_s
        << uR"(client/phone send 203.0.113.7:40001 > 198.51.100.10:9000
lb/default/web dnat 203.0.113.7:40001 > 198.51.100.10:9000 => to 192.168.0.11:30003
nodeport/node-1 forward 203.0.113.7:40001 > 192.168.0.11:30003
service/default/web dnat 203.0.113.7:40001 > 192.168.0.11:30003 => to 10.244.1.2:8080
node/node-1 snat 203.0.113.7:40001 > 10.244.1.2:8080 => from 192.168.0.11:40001
pod/default/web-1 deliver 192.168.0.11:40001 > 10.244.1.2:8080)"_s
        << uR"(pod/default/web-1 send 10.244.1.2:8080 > 192.168.0.11:40001
node/node-1 dnat 10.244.1.2:8080 > 192.168.0.11:40001 => to 203.0.113.7:40001
service/default/web snat 10.244.1.2:8080 > 203.0.113.7:40001 => from 192.168.0.11:30003
nodeport/node-1 forward 192.168.0.11:30003 > 203.0.113.7:40001
lb/default/web snat 192.168.0.11:30003 > 203.0.113.7:40001 => from 198.51.100.10:9000
client/phone deliver 198.51.100.10:9000 > 203.0.113.7:40001)"_s;
    QTest::newRow("a pod's own Service, hairpin")
        << onePod << u"pod:web-1"_s << u"svc:web:9000"_s
        << uR"(pod/default/web-1 send 10.244.1.2:40001 > 10.96.0.11:9000
node/node-1 forward 10.244.1.2:40001 > 10.96.0.11:9000
service/default/web dnat 10.244.1.2:40001 > 10.96.0.11:9000 => to 10.244.1.2:8080
node/node-1 snat 10.244.1.2:40001 > 10.244.1.2:8080 => from 192.168.0.11:40001
pod/default/web-1 deliver 192.168.0.11:40001 > 10.244.1.2:8080)"_s
        << QString();
    QTest::newRow("pod to pod") << trio << u"pod:client"_s << u"pod:pod-1:8080"_s
                                << uR"(pod/default/client send 10.244.2.9:40001 > 10.244.1.2:8080
node/node-2 forward 10.244.2.9:40001 > 10.244.1.2:8080
node/node-1 forward 10.244.2.9:40001 > 10.244.1.2:8080
pod/default/pod-1 deliver 10.244.2.9:40001 > 10.244.1.2:8080)"_s
                                << QString();
    QTest::newRow("a node's own node port over loopback")
        << onePod << u"node:node-1:127.0.0.1"_s << u"127.0.0.1:30003"_s
        << uR"(node/node-1 send 127.0.0.1:40001 > 127.0.0.1:30003
nodeport/node-1 forward 127.0.0.1:40001 > 127.0.0.1:30003
service/default/web dnat 127.0.0.1:40001 > 127.0.0.1:30003 => to 10.244.1.2:8080
node/node-1 snat 127.0.0.1:40001 > 10.244.1.2:8080 => from 192.168.0.11:40001
pod/default/web-1 deliver 192.168.0.11:40001 > 10.244.1.2:8080)"_s
        << QString();
    QTest::newRow("the node port of a node without pods, decided there")
        << oneLocal.chopped(1).replace(u" external=Local"_s, QString()) << u"pod:client"_s
        << u"node:node-1:30001"_s
        << uR"(pod/default/client send 10.244.2.9:40001 > 192.168.0.11:30001
node/node-2 forward 10.244.2.9:40001 > 192.168.0.11:30001
nodeport/node-1 forward 10.244.2.9:40001 > 192.168.0.11:30001
service/default/web dnat 10.244.2.9:40001 > 192.168.0.11:30001 => to 10.244.1.2:80
node/node-1 snat 10.244.2.9:40001 > 10.244.1.2:80 => from 192.168.0.11:40001
pod/default/web-1 deliver 192.168.0.11:40001 > 10.244.1.2:80)"_s
        << QString();
}

void JourneyTest::ways()
{
    QFETCH(const QString, cluster);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, reply);
    const Route route = traceOnce(settledFromText(cluster), from, to);
    QTEST(describe(route.hops), "hops");
    if (!reply.isEmpty())
        QCOMPARE(describe(route.reply), reply);
    QCOMPARE(describeEnd(route), u"delivered ok"_s);
}

void JourneyTest::endings_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("end");

    for (const Ending &row : endingRows())
        QTest::newRow(row.name) << row.cluster << row.world << row.from << row.to << row.end;
}

void JourneyTest::endings()
{
    QFETCH(const QString, cluster);
    QFETCH(const QString, world);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const Cluster settled = clusterOf(cluster, world);
    const Route route = traceOnce(settled, from, to);
    QTEST(describeEnd(route), "end");
    QCOMPARE(route.verdict, verdictOf(route.reason));
    QVERIFY(route.field.isNull() || exists(settled, route.field.object));
}

/// The rows above leave no reason out.
void JourneyTest::everyReasonIsReached()
{
    QSet<Reason> reached;
    for (const Ending &row : endingRows())
        reached.insert(traceOnce(clusterOf(row.cluster, row.world), row.from, row.to).reason);
    for (const Reason reason : valuesOf<Reason>())
        QVERIFY2(reached.contains(reason), qPrintable(reasonName(reason)));
}

void JourneyTest::podsOnTheHostsNetworkSeeTheSender()
{
    Cluster cluster = clusterFromText(uR"(
        node node-1 ip=192.168.0.11
          pod web-1 app=web port=8080
        node node-2 ip=192.168.0.12
        service web app=web 80>8080 type=NodePort nodeport=30001
    )"_s)
                          .with(defaultWorld());
    Pod pod = *cluster.pod(podRef(u"default"_s, u"web-1"_s));
    pod.spec.hostNetwork = true;
    cluster = settle(cluster.with(pod)).cluster;
    const Route near = traceOnce(cluster, u"client:laptop"_s, u"node:node-1:30001"_s);
    QCOMPARE(near.pod, refOf(pod));
    QCOMPARE(near.sourceSeenByPod.toString(), u"192.168.0.100"_s);
    const Route far = traceOnce(cluster, u"client:laptop"_s, u"node:node-2:30001"_s);
    QCOMPARE(far.pod, refOf(pod));
    QCOMPARE(far.sourceSeenByPod.toString(), u"192.168.0.12"_s);
    QCOMPARE(far.decision.service.name, u"web"_s);
}

void JourneyTest::replyOfARefusalWalksBack()
{
    const Cluster cluster = settledFromText(uR"(
        node node-1 ip=192.168.0.11
          pod web-1 app=web port=8080 ip=10.244.1.2
        service web app=web 9000>1 clusterip=10.96.0.11 type=NodePort nodeport=30003
    )"_s);
    const Route route = traceOnce(cluster, u"client:laptop"_s, u"node:node-1:30003"_s);
    QCOMPARE(describe(route.reply), uR"(pod/default/web-1 send 10.244.1.2:1 > 192.168.0.11:40001
node/node-1 dnat 10.244.1.2:1 > 192.168.0.11:40001 => to 192.168.0.100:40001
service/default/web snat 10.244.1.2:1 > 192.168.0.100:40001 => from 192.168.0.11:30003
nodeport/node-1 forward 192.168.0.11:30003 > 192.168.0.100:40001
client/laptop deliver 192.168.0.11:30003 > 192.168.0.100:40001)"_s);
}

void JourneyTest::keptSourceReachesThePod()
{
    const Cluster cluster = settledFromText(oneLocal);
    for (quint64 seed = 0; seed < 20; ++seed) {
        const Route route = traceOnce(cluster, u"client:phone"_s, u"lb:web:80"_s, seed);
        QCOMPARE(route.verdict, Verdict::Delivered);
        QCOMPARE(route.entryNode, u"node-1"_s);
        QCOMPARE(route.sourceSeenByPod.toString(), u"203.0.113.7"_s);
    }
}

void JourneyTest::clientsStayWithTheirPodUntilTheTimeout()
{
    const Cluster cluster = settledFromText(
        trio + u"service sticky app=pod 80>8080 affinity=ClientIP clusterip=10.96.0.20"_s);
    const Journey journey(cluster);
    const Request request = requestFromText(u"pod:client"_s, u"svc:sticky:80"_s, cluster);
    Traffic traffic;
    const ObjectRef first = journey.trace(request, traffic).pod;
    for (int i = 0; i < 50; ++i) {
        traffic.seconds += 10800;
        QCOMPARE(journey.trace(request, traffic).pod, first);
    }
    QSet<ObjectRef> seen;
    for (int i = 0; i < 50; ++i) {
        traffic.seconds += 10801;
        seen.insert(journey.trace(request, traffic).pod);
    }
    QCOMPARE(seen.size(), 2);
}

void JourneyTest::memoryBelongsToOneNodeAndServicePort()
{
    AffinityMemory memory;
    const auto address = parseIpAddress(u"10.244.1.2"_s).value();
    const Endpoints candidates{Endpoint{address, 80, {}, {}, true, true, false, {}}};
    const AffinityMemory::Key key{u"node-1"_s, serviceRef(u"default"_s, u"web"_s), 80,
                                  Protocol::TCP, parseIpAddress(u"10.0.0.1"_s).value()};
    memory.remember(key, candidates.first(), 100);
    QCOMPARE(memory.recall(key, candidates, 110, 10).value_or(-1), 0);
    QVERIFY(!memory.recall(key, candidates, 110.5, 10));
    QVERIFY(!memory.recall(key, {}, 101, 10));
    AffinityMemory::Key other = key;
    other.nodeName = u"node-2"_s;
    QVERIFY(!memory.recall(other, candidates, 101, 10));
    other = key;
    other.servicePort = 81;
    QVERIFY(!memory.recall(other, candidates, 101, 10));
}

void JourneyTest::packetsInCirclesEnd()
{
    // Two Services without selectors, each with the other's node port as its endpoint.
    Cluster cluster = settledFromText(u"node a ip=192.168.0.11\n node b ip=192.168.0.12\n"
                                      " service x 80>80 type=NodePort nodeport=30001\n"
                                      " service y 80>80 type=NodePort nodeport=30002"_s);
    const auto point = [&](const QString &name, const QString &address, int port) {
        const Endpoint endpoint{
            parseIpAddress(address).value(), port, {}, {}, true, true, false, {}};
        cluster = cluster.with(
            ServiceEndpoints{u"default"_s, name, {{QString(), Protocol::TCP, 80, {endpoint}}}});
    };
    point(u"x"_s, u"192.168.0.12"_s, 30002);
    point(u"y"_s, u"192.168.0.11"_s, 30001);
    const Route route = traceOnce(cluster, u"client:laptop"_s, u"node:a:30001"_s);
    QCOMPARE(route.reason, Reason::AddressUnknown);
    QCOMPARE(route.field.object.kind, ObjectKind::Service);
}

void JourneyTest::sameTrafficGivesTheSameRoute()
{
    const Cluster cluster = settledFromText(trio);
    const Journey journey(cluster);
    const Request request = requestFromText(u"client:phone"_s, u"lb:svc-3:9000"_s, cluster);
    Traffic first;
    QSet<QString> ways;
    for (int i = 0; i < 30; ++i) {
        Traffic again = first;
        const Route route = journey.trace(request, again);
        QCOMPARE(journey.trace(request, first), route);
        QCOMPARE(first, again);
        ways.insert(route.entryNode + route.pod.name);
    }
    QCOMPARE(ways.size(), 6);
}

void JourneyTest::sourcePortsCountUp()
{
    const Cluster cluster = settledFromText(trio);
    const Journey journey(cluster);
    const Request request = requestFromText(u"client:phone"_s, u"lb:svc-3:9000"_s, cluster);
    Traffic traffic;
    QCOMPARE(journey.trace(request, traffic).sent.sourcePort, 40001);
    QCOMPARE(journey.trace(request, traffic).sent.sourcePort, 40002);
}

void JourneyTest::everyRewritingNamesItsField_data()
{
    QTest::addColumn<QString>("world");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("fields");
    const QString policy = u"spec.externalTrafficPolicy of Service default/svc-3"_s;
    const auto row = [](const char *name, const QString &world, const QString &from,
                        const QString &to, const QStringList &fields) {
        QTest::newRow(name) << world << from << to << fields.join(u'\n');
    };
    row("load balancer", {}, u"client:phone"_s, u"lb:svc-3:9000"_s,
        {u"dnat spec.ports[0].nodePort of Service default/svc-3"_s,
         u"forward spec.ports[0].nodePort of Service default/svc-3"_s,
         u"dnat spec.ports[0].targetPort of Service default/svc-3"_s, u"snat "_s + policy,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
    row("load balancer that keeps the address", u"provider=AddressKept"_s, u"client:phone"_s,
        u"lb:svc-3:9000"_s,
        {u"forward status.loadBalancer.ingress of Service default/svc-3"_s,
         u"dnat spec.ports[0].targetPort of Service default/svc-3"_s, u"snat "_s + policy,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
    row("router", u"forward=80>node-3:30003"_s, u"client:phone"_s, u"router:80"_s,
        {u"dnat forwards[0] of Router router"_s,
         u"forward spec.ports[0].nodePort of Service default/svc-3"_s,
         u"dnat spec.ports[0].targetPort of Service default/svc-3"_s, u"snat "_s + policy,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
    row("cluster IP from a pod", {}, u"pod:client"_s, u"svc:svc-1:9000"_s,
        {u"dnat spec.ports[0].targetPort of Service default/svc-1"_s,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
    row("cluster IP from a node", {}, u"node:node-3:127.0.0.1"_s, u"svc:svc-1:9000"_s,
        {u"dnat spec.ports[0].targetPort of Service default/svc-1"_s,
         u"snat clusterCIDR of World podium-world"_s,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
    row("cluster IP, all masqueraded", u"masqueradeAll"_s, u"pod:client"_s, u"svc:svc-1:9000"_s,
        {u"dnat spec.ports[0].targetPort of Service default/svc-1"_s,
         u"snat masqueradeAll of World podium-world"_s,
         u"deliver spec.containers[0].ports[0].containerPort of Pod"_s});
}

void JourneyTest::everyRewritingNamesItsField()
{
    QFETCH(const QString, world);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const Route route = traceOnce(settledFromText(trio, world), from, to);
    QStringList fields;
    for (const Hop &hop : route.hops) {
        if (hop.field.isNull())
            continue;
        const QString object =
            hop.field.object.kind == ObjectKind::Pod ? u"Pod"_s : hop.field.object.text();
        fields.append(dashedName(hop.action) + u' ' + hop.field.path + u" of "_s + object);
    }
    QTEST(fields.join(u'\n'), "fields");
    for (const Hop &hop : route.reply)
        QVERIFY(hop.field.isNull());
}

static const podium::test::Registered<JourneyTest> registered{"tst_journey"};

#include "tst_journey.moc"
