// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "connections.h"
#include "netnamespace.h"
#include "testbed.h"

#include "routing/rulewriter.h"

#include "../routing/randomcluster.h"
#include "../routing/routetext.h"

#include "support/nosockets.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seedsPerConnection = 64;
constexpr int silenceMilliseconds = 1500;
constexpr int minimumConnections = 20;
constexpr int maximumConnections = 40;

/// A connection, as Podium and as the kernel are asked for it.
struct Pair
{
    Request request{};
    Attempt attempt{};
};

/// The reply does not come back through the node that rewrote the packet, and there is nobody to
/// undo the rewriting: the sender never hears of it.
bool losesItsReply(const Route &route, const Cluster &cluster)
{
    const auto rewritten = std::find_if(route.hops.begin(), route.hops.end(), [](const Hop &hop) {
        return hop.action == HopAction::Dnat;
    });
    const Pod *pod = cluster.pod(route.pod);
    if (rewritten == route.hops.end() || !pod || route.sourceSeenByPod != route.sent.source)
        return false;
    const ObjectRef &sender = route.request.from.object;
    const Pod *sendingPod = cluster.pod(sender);
    const QString home = sendingPod ? sendingPod->spec.nodeName : sender.name;
    return rewritten->node != home && rewritten->node != pod->spec.nodeName;
}

/// What the sender would see, in the words of tryAll().
QString outcomeOf(const Route &route, const Cluster &cluster)
{
    // What kube-proxy leaves alone goes to a router that is not built here.
    const bool leaves = route.entryDecision.outcome == Decision::Outcome::Passed &&
                        !cluster.world().nodeRange.contains(route.sent.destination) &&
                        !route.sent.destination.isLoopback();
    if (leaves || losesItsReply(route, cluster))
        return u"silent"_s;
    if (route.verdict == Verdict::Delivered)
        return route.pod.qualifiedName() + u' ' + route.sourceSeenByPod.toString();
    return route.verdict == Verdict::Refused ? u"refused"_s : u"silent"_s;
}

/// All that could happen, over many seeds.
QStringList possibleOutcomes(const Journey &journey, const Request &request)
{
    QStringList outcomes;
    for (int seed = 0; seed < seedsPerConnection; ++seed) {
        Traffic traffic{quint64(seed), 0, 0, {}};
        outcomes.append(outcomeOf(journey.trace(request, traffic), journey.cluster()));
    }
    outcomes.sort();
    outcomes.removeDuplicates();
    return outcomes;
}

QList<std::pair<IpAddress, int>> doorsOf(const Service &service)
{
    QList<std::pair<IpAddress, int>> doors;
    QStringList addresses = service.externalIps;
    addresses.append(service.clusterIp);
    for (const LoadBalancerIngress &ingress : service.ingress) {
        if (ingress.ipMode != IpMode::Proxy)
            addresses.append(ingress.ip);
    }
    for (const QString &address : std::as_const(addresses)) {
        if (const auto parsed = parseIpAddress(address))
            doors.append({*parsed, service.ports[0].port});
    }
    return doors;
}

Request requestTo(const Sender &from, const IpAddress &address, int port)
{
    Request request;
    request.from = from;
    request.to.address = address;
    request.to.port = port;
    return request;
}

/// Everybody to every door, as far as the test bed has them.
QList<Pair> pairsOf(const Cluster &cluster, const Testbed &testbed)
{
    QList<Pair> pairs;
    QList<std::pair<Sender, QString>> senders;
    for (const Pod &pod : cluster.pods()) {
        if (!pod.isFinished() && !pod.spec.hostNetwork)
            senders.append({{Sender::Kind::Pod, refOf(pod), {}}, testbed.podNamespace(refOf(pod))});
    }
    for (const Node &node : cluster.nodes())
        senders.append(
            {{Sender::Kind::Node, refOf(node), {}}, testbed.nodeNamespace(node.meta.name)});
    const auto add = [&](const Sender &from, const QString &name, const IpAddress &address,
                         int port, const QString &atNode = {}) {
        Pair pair{requestTo(from, address, port), {name, from.address, address, port}};
        pair.request.atNode = atNode;
        pairs.append(pair);
    };
    const Sender laptop{Sender::Kind::External, {}, Testbed::laptopAddress()};
    const IpAddress loopback = IpAddress::fromV4(0x7f000001);
    for (const Service &service : cluster.services()) {
        if (!service.isProxied() || service.ports.isEmpty() ||
            service.ports[0].protocol != Protocol::TCP)
            continue;
        for (const auto &[address, port] : doorsOf(service)) {
            for (const auto &[sender, name] : std::as_const(senders))
                add(sender, name, address, port);
        }
        const int nodePort = service.hasNodePorts() ? service.ports[0].nodePort : 30999;
        for (const Node &node : cluster.nodes()) {
            const IpAddress address = node.primaryAddress();
            for (const auto &[sender, name] : std::as_const(senders))
                add(sender, name, address, nodePort);
            add(laptop, testbed.laptopNamespace(), address, nodePort, node.meta.name);
            add({Sender::Kind::Node, refOf(node), loopback}, testbed.nodeNamespace(node.meta.name),
                loopback, nodePort);
        }
    }
    return pairs;
}

/// The laptop's packets for addresses that no machine has, handed to one node each.
QList<Pair> laptopPairs(const Cluster &cluster, Testbed &testbed, Random &random)
{
    QList<Pair> pairs;
    QSet<IpAddress> led;
    const QStringList nodes = [&] {
        QStringList names;
        for (const Node &node : cluster.nodes())
            names.append(node.meta.name);
        return names;
    }();
    for (const Service &service : cluster.services()) {
        if (!service.isProxied() || service.ports.isEmpty() ||
            service.ports[0].protocol != Protocol::TCP)
            continue;
        for (const auto &[address, port] : doorsOf(service)) {
            const QString node = nodes[random.below(nodes.size())];
            if (led.contains(address) ||
                !testbed.leadLaptopTo(address, cluster.node(node)->primaryAddress()))
                continue;
            led.insert(address);
            Pair pair{
                requestTo({Sender::Kind::External, {}, Testbed::laptopAddress()}, address, port),
                {testbed.laptopNamespace(), {}, address, port}};
            pair.request.atNode = node;
            pairs.append(pair);
        }
    }
    return pairs;
}

/// Without what the test bed cannot build: hand-written endpoints, hosts' networks, addresses on
/// other networks.
Cluster buildable(RandomCluster::Made made)
{
    std::erase_if(made.objects,
                  [](const AnyObject &o) { return std::holds_alternative<EndpointSlice>(o); });
    for (AnyObject &object : made.objects) {
        if (auto *pod = std::get_if<Pod>(&object))
            pod->spec.hostNetwork = false;
        else if (auto *node = std::get_if<Node>(&object))
            node->addresses.resize(1);
    }
    return settle(RandomCluster::clusterOf(made)).cluster;
}

/// Enough nodes and pods to go wrong, and connections to try.
bool isWorthAsking(const Cluster &cluster)
{
    const Journey journey(cluster);
    return cluster.nodes().size() >= 2 && cluster.pods().size() >= 4 &&
           pairsOf(cluster, Testbed(journey)).size() >= minimumConnections;
}

QString describePair(const Pair &pair)
{
    return senderText(pair.request.from) + u" -> "_s + targetText(pair.request.to) +
           (pair.request.atNode.isEmpty() ? QString() : u" at "_s + pair.request.atNode);
}

} // namespace

class KernelTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void initTestCase();
    void agrees_data();
    void agrees();
    void loadsRulesOfAThousandServices();

private:
    void compare(const Cluster &cluster, Random &random);
};

void KernelTest::initTestCase()
{
    const QString missing = missingForNamespaces();
    if (!missing.isEmpty())
        QSKIP(qPrintable(u"the kernel is not asked: "_s + missing));
}

void KernelTest::agrees_data()
{
    QTest::addColumn<QString>("cluster"); // as text; empty: random
    QTest::addColumn<int>("seed");

    const QString trio = uR"(
        node node-1 ip=192.168.0.11
          pod web-1 app=web port=8080 ip=10.244.1.2
          pod client ip=10.244.1.9
        node node-2 ip=192.168.0.12
          pod web-2 app=web port=8080 ip=10.244.2.2
        node node-3 ip=192.168.0.13
        service web app=web 80>8080 clusterip=10.96.0.11 type=LoadBalancer nodeport=30001 %1
    )"_s;
    QTest::newRow("all doors") << trio.arg(QString()) << 1;
    QTest::newRow("external policy Local") << trio.arg(u"external=Local"_s) << 2;
    QTest::newRow("internal policy Local") << trio.arg(u"internal=Local"_s) << 3;
    QTest::newRow("affinity") << trio.arg(u"affinity=ClientIP"_s) << 4;
    const int clusters = qEnvironmentVariableIntValue("PODIUM_KERNEL_CLUSTERS");
    for (int seed = 0; seed < (clusters > 0 ? clusters : 20); ++seed)
        QTest::addRow("random %d", seed) << QString() << seed;
}

void KernelTest::agrees()
{
    QFETCH(const QString, cluster);
    QFETCH(const int, seed);
    Random random{quint64(seed), 99};
    if (!cluster.isEmpty())
        return compare(settledFromText(cluster), random);
    for (quint64 tries = 0;; ++tries) {
        const Cluster made = buildable(RandomCluster(quint64(seed) * 1000 + tries).make());
        if (isWorthAsking(made))
            return compare(made, random);
    }
}

void KernelTest::compare(const Cluster &cluster, Random &random)
{
    const Journey journey(cluster);
    Testbed testbed(journey);
    QVERIFY(testbed.build());
    QList<Pair> pairs = pairsOf(cluster, testbed);
    while (pairs.size() > maximumConnections)
        pairs.removeAt(random.below(pairs.size()));
    pairs += laptopPairs(cluster, testbed, random);
    QList<Attempt> attempts;
    for (const Pair &pair : std::as_const(pairs))
        attempts.append(pair.attempt);
    const QStringList answers = tryAll(attempts, silenceMilliseconds);
    QStringList disagreements;
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QStringList possible = possibleOutcomes(journey, pairs[i].request);
        if (!possible.contains(answers[i]))
            disagreements.append(describePair(pairs[i]) + u": kernel \""_s + answers[i] +
                                 u"\", Podium \""_s + possible.join(u"\" or \""_s) + u'"');
    }
    QVERIFY2(disagreements.isEmpty(),
             qPrintable(disagreements.join(u'\n') + u'\n' + describe(cluster)));
}

void KernelTest::loadsRulesOfAThousandServices()
{
    QString text = u"node a ip=192.168.0.11\n"_s;
    for (int i = 0; i < 1000; ++i)
        text +=
            u" pod p-%1 app=a%1\nservice s-%1 app=a%1 80>80 type=NodePort nodeport=%2\n"_s.arg(i)
                .arg(30000 + i);
    const Journey journey(settledFromText(text));
    const QString rules = rulesText(rulesOf(journey.router().table(), u"a"_s));
    const QString name = u"podium-%1-many"_s.arg(QCoreApplication::applicationPid());
    QVERIFY(runProgram(u"ip"_s, {u"netns"_s, u"add"_s, name}));
    const bool isLoaded =
        inNamespace(name, [&] { return runProgram(u"iptables-restore"_s, {}, rules.toUtf8()); });
    QVERIFY(runProgram(u"ip"_s, {u"netns"_s, u"del"_s, name}));
    QVERIFY(isLoaded);
}

// The kernel is asked in a network namespace of the test's own.
static const bool opensSockets = podium::test::permitSockets("tst_kernel");

static const podium::test::Registered<KernelTest> registered{"tst_kernel"};

#include "tst_kernel.moc"
