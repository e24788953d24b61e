// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/rulewriter.h"

#include "routing/chainname.h"

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

static const podium::test::Registered<RuleWriterTest> registered{"tst_rulewriter"};

#include "tst_rulewriter.moc"
