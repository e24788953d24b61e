// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/rulewriter.h"

#include "routing/chainname.h"
#include "routing/router.h"
#include "routing/ruletrace.h"

#include "randomcluster.h"
#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const Cluster &cluster, const QString &node, const QString &containing)
{
    const RoutingTable table(cluster);
    return rulesText(rulesOf(table, node)).split(u'\n').filter(containing);
}

Cluster oneService(const QString &words, const QString &worldWords = {})
{
    return settledFromText(u"node a ip=192.168.0.11\n pod w ns=ns1 app=web ip=10.180.0.1\n"
                           "node b ip=192.168.0.12\n"
                           "service svc1 ns=ns1 app=web 80>80 clusterip=172.30.0.41 "_s +
                               words,
                           worldWords);
}

} // namespace

class RuleWriterTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void chainsAreCalledAsInKubernetes();
    void clusterIpService();
    void emptyServiceIsRefusedAtEveryDoor();
    void localPolicyDropsWhereNoPodIs();
    void nodePortsKeepToTheirAddresses();
    void builtInChainsAreEnteredInOrder();
    void everyJumpHasItsChain();
    void rulesAndRouterAgree();
    void traceNamesTheRulesInOrder();
};

void RuleWriterTest::chainsAreCalledAsInKubernetes()
{
    // Source: Kubernetes pkg/proxy/iptables/proxier_test.go.
    Cluster cluster = oneService({});
    Service service = *cluster.service(serviceRef(u"ns1"_s, u"svc1"_s));
    service.ports[0].name = u"p80"_s;
    const RoutingTable table(cluster.with(service));
    const ProxiedPort &port = table.ports().front();
    QCOMPARE(servicePortName(port), u"ns1/svc1:p80"_s);
    QCOMPARE(chainName(u"KUBE-SVC-"_s, port), u"KUBE-SVC-XPGD46QRK7WJZT7O"_s);
    QCOMPARE(endpointChainName(port, port.endpoints.first()), u"KUBE-SEP-SXIVWICOYRO3J4NJ"_s);
}

void RuleWriterTest::clusterIpService()
{
    const Cluster cluster = oneService({});
    const RoutingTable table(cluster);
    const QString service = chainName(u"KUBE-SVC-"_s, table.ports().front());
    const QString endpoint =
        endpointChainName(table.ports().front(), table.ports().front().endpoints.first());
    QStringList written = linesOf(cluster, u"a"_s, u"ns1/svc1"_s);
    written.replaceInStrings(service, u"SVC"_s).replaceInStrings(endpoint, u"SEP"_s);
    const QString first = u"-A KUBE-SERVICES -m comment --comment \"ns1/svc1 cluster IP\" -m tcp "
                          "-p tcp --dport 80 -d 172.30.0.41 -j SVC"_s;
    const QStringList expected{
        first,
        u"-A SVC -m comment --comment \"ns1/svc1 cluster IP\" -m tcp -p tcp --dport 80 "
        "! -s 10.244.0.0/16 -d 172.30.0.41 -j KUBE-MARK-MASQ"_s,
        u"-A SVC -m comment --comment \"ns1/svc1 -> 10.180.0.1:80\" -j SEP"_s,
        u"-A SEP -m comment --comment \"ns1/svc1\" -s 10.180.0.1 -j KUBE-MARK-MASQ"_s,
        u"-A SEP -m comment --comment \"ns1/svc1\" -m tcp -p tcp -j DNAT "
        "--to-destination 10.180.0.1:80"_s};
    QCOMPARE(written, expected);
}

void RuleWriterTest::emptyServiceIsRefusedAtEveryDoor()
{
    const Cluster cluster = settledFromText(
        u"node a ip=192.168.0.11\n service web app=web 80>80 type=LoadBalancer nodeport=30001 "
        "clusterip=10.96.0.11 lb=198.51.100.10"_s);
    QStringList written = linesOf(cluster, u"a"_s, u"has no endpoints"_s);
    written.replaceInStrings(u" -m comment --comment \"default/web has no endpoints\""_s,
                             QString());
    const QStringList expected{
        u"-A KUBE-SERVICES -m tcp -p tcp --dport 80 -d 10.96.0.11 -j REJECT"_s,
        u"-A KUBE-EXTERNAL-SERVICES -m tcp -p tcp --dport 80 -d 198.51.100.10 -j REJECT"_s,
        u"-A KUBE-EXTERNAL-SERVICES -m tcp -p tcp --dport 30001 -m addrtype --dst-type LOCAL "
        "-j REJECT"_s};
    QCOMPARE(written.size(), expected.size());
    for (const QString &line : expected)
        QVERIFY2(written.contains(line), qPrintable(line));
    QVERIFY(linesOf(cluster, u"a"_s, u"DNAT"_s).isEmpty());
}

void RuleWriterTest::localPolicyDropsWhereNoPodIs()
{
    const Cluster cluster = oneService(u"type=NodePort nodeport=30001 external=Local"_s);
    QVERIFY(linesOf(cluster, u"a"_s, u"-j DROP"_s).filter(u"30001"_s).isEmpty());
    QCOMPARE(linesOf(cluster, u"b"_s, u"-j DROP"_s).filter(u"30001"_s).size(), 1);
    QCOMPARE(linesOf(cluster, u"a"_s, u"-j KUBE-SVL-"_s).size(), 1);
    QCOMPARE(linesOf(cluster, u"b"_s, u"KUBE-SVL-"_s).size(), 0);
    QCOMPARE(linesOf(cluster, u"b"_s, u"--src-type LOCAL"_s).size(), 2);
}

void RuleWriterTest::nodePortsKeepToTheirAddresses()
{
    const QString words = u"type=NodePort nodeport=30001"_s;
    const QString jump = u"-j KUBE-NODEPORTS"_s;
    QVERIFY(linesOf(oneService(words), u"a"_s, jump)
                .last()
                .endsWith(u"-m addrtype --dst-type LOCAL -j KUBE-NODEPORTS"_s));
    QVERIFY(linesOf(oneService(words, u"nolocalhost"_s), u"a"_s, jump)
                .last()
                .contains(u"! -d 127.0.0.0/8 -m addrtype --dst-type LOCAL"_s));
    // Only the one in the filter table is left, for health checks.
    QCOMPARE(linesOf(oneService(words, u"closed"_s), u"a"_s, jump).size(), 1);
}

void RuleWriterTest::builtInChainsAreEnteredInOrder()
{
    QStringList jumps;
    for (const QString &line : linesOf(settledFromText(u"node a"_s), u"a"_s, u"-A "_s)) {
        const QStringList words = line.split(u' ');
        if (!words[1].startsWith(u"KUBE-"_s))
            jumps.append(words[1] + u' ' + words.last());
    }
    const QStringList expected{
        u"INPUT KUBE-PROXY-FIREWALL"_s,      u"INPUT KUBE-NODEPORTS"_s,
        u"INPUT KUBE-EXTERNAL-SERVICES"_s,   u"FORWARD KUBE-PROXY-FIREWALL"_s,
        u"FORWARD KUBE-FORWARD"_s,           u"FORWARD KUBE-SERVICES"_s,
        u"FORWARD KUBE-EXTERNAL-SERVICES"_s, u"OUTPUT KUBE-PROXY-FIREWALL"_s,
        u"OUTPUT KUBE-SERVICES"_s,           u"PREROUTING KUBE-SERVICES"_s,
        u"OUTPUT KUBE-SERVICES"_s,           u"POSTROUTING KUBE-POSTROUTING"_s};
    QCOMPARE(jumps, expected);
}

void RuleWriterTest::everyJumpHasItsChain()
{
    for (int seed = 0; seed < 200; ++seed) {
        RandomCluster random{quint64(seed)};
        const Cluster cluster = settle(RandomCluster::clusterOf(random.make())).cluster;
        const RoutingTable table(cluster);
        const RuleChains chains = rulesOf(table, u"node-1"_s);
        QSet<std::pair<int, QString>> names;
        for (const RuleChain &chain : chains)
            names.insert({int(chain.table), chain.name});
        for (const RuleChain &chain : chains) {
            QVERIFY2(chain.name.size() <= 28, qPrintable(chain.name));
            for (const Rule &rule : chain.rules)
                QVERIFY2(rule.action != RuleAction::Jump ||
                             names.contains({int(rule.table), rule.argument}),
                         qPrintable(ruleText(rule)));
        }
    }
}

/// The packets that the doors of the cluster are there for, from all kinds of senders.
static QList<Packet> packetsFor(const Cluster &cluster, const ProxyNode &node)
{
    QList<IpAddress> sources{parseIpAddress(u"203.0.113.7"_s).value(),
                             parseIpAddress(u"192.168.0.100"_s).value(),
                             IpAddress::fromV4(0x7f000001)};
    sources += node.addresses;
    for (const Pod &pod : cluster.pods())
        sources.append(pod.podIp);
    QList<Packet> packets;
    const auto add = [&](const QString &address, int port, Protocol protocol) {
        const auto destination = parseIpAddress(address);
        for (const IpAddress &source : destination &&port > 0 ? sources : QList<IpAddress>())
            packets.append({source, 40001, *destination, port, protocol});
    };
    for (const Service &service : cluster.services()) {
        for (const ServicePort &port : service.ports) {
            add(service.clusterIp, port.port, port.protocol);
            for (const QString &address : service.externalIps)
                add(address, port.port, port.protocol);
            for (const LoadBalancerIngress &ingress : service.ingress)
                add(ingress.ip, port.port, port.protocol);
            for (const IpAddress &address : node.addresses)
                add(address.toString(), port.nodePort, port.protocol);
            add(u"127.0.0.1"_s, port.nodePort, port.protocol);
        }
    }
    return packets;
}

/// What the rules make of the packet, in the words of a decision; empty if that is right.
static QString disagreement(const RuleChains &chains, const ProxyNode &node, const Packet &packet,
                            const Decision &decision)
{
    const Endpoints goals =
        decision.endpoints.isEmpty() ? Endpoints{Endpoint()} : decision.endpoints;
    for (const Endpoint &goal : goals) {
        const RuleTrace trace = traceRules(chains, node, packet, &goal);
        const bool isRewritten =
            trace.packet.destination == goal.address && trace.packet.destinationPort == goal.port;
        const bool isMarked = decision.masquerade || goal.address == packet.source;
        bool agrees = false;
        switch (decision.outcome) {
        case Decision::Outcome::Passed:
            agrees =
                trace.end == RuleAction::Accept && trace.packet.destination == packet.destination;
            break;
        case Decision::Outcome::Delivered:
            agrees = trace.end == RuleAction::Accept && isRewritten && trace.isMarked == isMarked;
            break;
        case Decision::Outcome::Rejected:
            agrees = trace.end == RuleAction::Reject;
            break;
        case Decision::Outcome::Dropped:
            agrees = trace.end == RuleAction::Drop;
            break;
        }
        if (!agrees)
            return u"%1 > %2: outcome %3, rules end with %4 at %5"_s.arg(
                packet.sourceText(), packet.destinationText(),
                QString::number(int(decision.outcome)), dashedName(trace.end),
                trace.packet.destinationText());
    }
    return {};
}

void RuleWriterTest::rulesAndRouterAgree()
{
    int compared = 0;
    for (int seed = 0; seed < 150; ++seed) {
        RandomCluster random{quint64(seed)};
        const Router router(settle(RandomCluster::clusterOf(random.make())).cluster);
        const RoutingTable &table = router.table();
        for (const Node &node : table.cluster().nodes()) {
            const RuleChains chains = rulesOf(table, node.meta.name);
            const ProxyNode &self = table.node(node.meta.name);
            for (const Packet &packet : packetsFor(table.cluster(), self)) {
                const QString fault =
                    disagreement(chains, self, packet, router.decide(node.meta.name, packet));
                QVERIFY2(fault.isEmpty(),
                         qPrintable(u"cluster %1, %2: %3"_s.arg(seed).arg(node.meta.name, fault)));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 10000);
}

void RuleWriterTest::traceNamesTheRulesInOrder()
{
    const Cluster cluster = oneService(u"type=NodePort nodeport=30001"_s);
    const RoutingTable table(cluster);
    const Packet packet{parseIpAddress(u"192.168.0.100"_s).value(), 40001,
                        parseIpAddress(u"192.168.0.12"_s).value(), 30001, Protocol::TCP};
    const RuleTrace trace = traceRules(rulesOf(table, u"b"_s), table.node(u"b"_s), packet,
                                       &table.ports().front().endpoints.first());
    QStringList chains;
    for (const Rule &rule : trace.matched)
        chains.append(rule.chain.startsWith(u"KUBE-S"_s) || rule.chain.startsWith(u"KUBE-EXT-"_s)
                          ? rule.chain.left(8)
                          : rule.chain);
    const QStringList expected{u"PREROUTING"_s,       u"KUBE-SER"_s,        u"KUBE-NODEPORTS"_s,
                               u"KUBE-EXT"_s,         u"KUBE-MARK-MASQ"_s,  u"KUBE-EXT"_s,
                               u"KUBE-SVC"_s,         u"KUBE-SEP"_s,        u"FORWARD"_s,
                               u"FORWARD"_s,          u"KUBE-FORWARD"_s,    u"POSTROUTING"_s,
                               u"KUBE-POSTROUTING"_s, u"KUBE-POSTROUTING"_s};
    QCOMPARE(chains, expected);
    QCOMPARE(trace.packet.sourceText(), u"192.168.0.12:40001"_s);
    QCOMPARE(trace.packet.destinationText(), u"10.180.0.1:80"_s);
}

static const podium::test::Registered<RuleWriterTest> registered{"tst_rulewriter"};

#include "tst_rulewriter.moc"
