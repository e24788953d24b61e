// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/fieldpaths.h"
#include "routing/journey.h"

#include "randomcluster.h"
#include "routetext.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int clusters = 10000;
constexpr int packetsEach = 2;

HopAction lastActionOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Delivered:
        return HopAction::Deliver;
    case Verdict::Refused:
        return HopAction::Refuse;
    case Verdict::Dropped:
        return HopAction::Drop;
    default:
        return HopAction::Stop;
    }
}

/// Each hop takes up the packet where the one before left it.
bool isUnbroken(const QList<Hop> &hops, const Packet &first)
{
    Packet packet = first;
    for (const Hop &hop : hops) {
        const bool isRewriting = hop.action == HopAction::Dnat || hop.action == HopAction::Snat;
        if (hop.before != packet || isRewriting != (hop.before != hop.after))
            return false;
        packet = hop.after;
    }
    return true;
}

Packet turned(const Packet &packet)
{
    return {packet.destination, packet.destinationPort, packet.source, packet.sourcePort,
            packet.protocol};
}

/// What is wrong with the fields that decided its hops; empty if nothing is.
QString hopFaultOf(const Route &route, const Cluster &cluster)
{
    for (const Hop &hop : route.hops) {
        const QString where = hop.placeText() + u' ' + hop.field.path;
        if (hop.action == HopAction::Dnat && hop.field.isNull())
            return u"nothing decided the rewriting at "_s + where;
        if (!hop.field.isNull() && (!exists(cluster, hop.field.object) || hop.field.path.isEmpty()))
            return u"the field of a hop does not exist: "_s + where;
    }
    return {};
}

/// What is wrong with the route; empty if nothing is.
QString faultOf(const Route &route, const Cluster &cluster)
{
    if (route.hops.isEmpty() || !isUnbroken(route.hops, route.sent))
        return u"hops do not join"_s;
    if (route.verdict != verdictOf(route.reason))
        return u"verdict and reason disagree"_s;
    if (route.hops.last().action != lastActionOf(route.verdict))
        return u"the last hop says otherwise"_s;
    if (route.field.isNull() != (route.verdict == Verdict::Delivered))
        return u"a field belongs to all but the delivered"_s;
    if (!route.field.isNull() &&
        (!exists(cluster, route.field.object) || route.field.path.isEmpty()))
        return u"the field's object does not exist: "_s + route.field.object.text();
    if (route.decision.outcome == Decision::Outcome::Delivered &&
        !route.decision.endpoints.contains(route.chosen.value_or(Endpoint())))
        return u"the chosen endpoint is no candidate"_s;
    return hopFaultOf(route, cluster);
}

QString replyFaultOf(const Route &route)
{
    const bool isAnswered =
        route.verdict == Verdict::Delivered || route.verdict == Verdict::Refused;
    if (route.reply.isEmpty() == isAnswered)
        return u"an answer comes from those who were delivered or refused"_s;
    if (!isAnswered)
        return {};
    if (!isUnbroken(route.reply, turned(route.hops.last().after)))
        return u"hops of the reply do not join"_s;
    if (route.reply.last().after != turned(route.sent))
        return u"a rewriting was not undone"_s;
    return {};
}

QByteArray describedRequest(const Route &route, int seed)
{
    return u"cluster %1: %2 -> %3\n%4\n%5"_s
        .arg(QString::number(seed), senderText(route.request.from), targetText(route.request.to),
             describe(route.hops), describeEnd(route))
        .toUtf8();
}

/// Chi-squared over the choices, against the critical value for 0.001 (Wilson-Hilferty).
bool isEvenlySpread(const QList<int> &counts, int total)
{
    const double expected = double(total) / double(counts.size());
    double chiSquared = 0;
    for (const int count : counts)
        chiSquared += (count - expected) * (count - expected) / expected;
    const double freedom = double(counts.size() - 1);
    const double term = 2.0 / (9.0 * freedom);
    const double critical = freedom * std::pow(1 - term + 3.0902 * std::sqrt(term), 3);
    return chiSquared < critical;
}

Cluster manyPods(int count, const QString &words = {})
{
    QString text = u"node a ip=192.168.0.11\n pod client ip=10.244.1.250\n"_s;
    for (int i = 0; i < count; ++i)
        text += u" pod web-%1 app=web\n"_s.arg(i);
    return settledFromText(text + u" service web app=web 80>80 "_s + words);
}

} // namespace

class JourneyPropertiesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyJourneyEndsProperly();
    void decisionsDoNotDependOnTheOrderOfObjects();
    void spreadIsEven_data();
    void spreadIsEven();
    void affinityKeepsAllTogether();
    void randomNumbersAreTheSameEverywhere();
};

void JourneyPropertiesTest::everyJourneyEndsProperly()
{
    QSet<Reason> reasons;
    for (int seed = 0; seed < clusters; ++seed) {
        RandomCluster random{quint64(seed)};
        const Cluster cluster = settle(RandomCluster::clusterOf(random.make())).cluster;
        const Journey journey(cluster);
        Traffic traffic{quint64(seed), 0, 0, {}};
        for (int i = 0; i < packetsEach; ++i) {
            const Request request = random.request(cluster);
            Traffic again = traffic;
            const Route route = journey.trace(request, traffic);
            const QByteArray what = describedRequest(route, seed);
            QVERIFY2(faultOf(route, cluster).isEmpty(),
                     qPrintable(faultOf(route, cluster) + u'\n' + QString::fromUtf8(what)));
            QVERIFY2(replyFaultOf(route).isEmpty(),
                     qPrintable(replyFaultOf(route) + u'\n' + QString::fromUtf8(what)));
            QVERIFY2(journey.trace(request, again) == route, what.constData());
            reasons.insert(route.reason);
        }
    }
    // The clusters are varied enough to mean something.
    QCOMPARE(reasons.size(), valuesOf<Reason>().size());
}

void JourneyPropertiesTest::decisionsDoNotDependOnTheOrderOfObjects()
{
    for (int seed = 0; seed < 300; ++seed) {
        RandomCluster random{quint64(seed)};
        const RandomCluster::Made made = random.make();
        // Settled once, so that addresses are the same, and then put together anew.
        const Cluster settled = settle(RandomCluster::clusterOf(made)).cluster;
        RandomCluster::Made stated{settled.world(), {}};
        for (const Node &node : settled.nodes())
            stated.objects.push_back(node);
        for (const Pod &pod : settled.pods())
            stated.objects.push_back(pod);
        for (const Service &service : settled.services())
            stated.objects.push_back(service);
        for (const EndpointSlice &slice : settled.endpointSlices())
            stated.objects.push_back(slice);
        const Cluster other = settle(RandomCluster::clusterOf(random.shuffled(stated))).cluster;
        const Journey journey(settled);
        const Router otherRouter(other);
        Traffic traffic;
        for (int i = 0; i < packetsEach; ++i) {
            const Route route = journey.trace(random.request(settled), traffic);
            for (const Node &node : settled.nodes())
                QCOMPARE(otherRouter.decide(node.meta.name, route.sent),
                         journey.router().decide(node.meta.name, route.sent));
        }
    }
}

void JourneyPropertiesTest::spreadIsEven_data()
{
    QTest::addColumn<int>("endpoints");
    for (const int endpoints : {2, 3, 7, 50})
        QTest::addRow("%d", endpoints) << endpoints;
}

void JourneyPropertiesTest::spreadIsEven()
{
    QFETCH(const int, endpoints);
    constexpr int connections = 10000;
    const Cluster cluster = manyPods(endpoints);
    const Journey journey(cluster);
    const Request request = requestFromText(u"pod:client"_s, u"svc:web:80"_s, cluster);
    Traffic traffic;
    QHash<ObjectRef, int> counts;
    for (int i = 0; i < connections; ++i)
        ++counts[journey.trace(request, traffic).pod];
    QCOMPARE(counts.size(), endpoints);
    QVERIFY(isEvenlySpread(counts.values(), connections));
    // And over the seeds of lone connections.
    counts.clear();
    for (int i = 0; i < connections; ++i) {
        Traffic lone{quint64(i), 0, 0, {}};
        ++counts[journey.trace(request, lone).pod];
    }
    QVERIFY(isEvenlySpread(counts.values(), connections));
}

void JourneyPropertiesTest::affinityKeepsAllTogether()
{
    const Cluster cluster = manyPods(7, u"affinity=ClientIP"_s);
    const Journey journey(cluster);
    const Request request = requestFromText(u"pod:client"_s, u"svc:web:80"_s, cluster);
    Traffic traffic;
    QSet<ObjectRef> pods;
    for (int i = 0; i < 10000; ++i)
        pods.insert(journey.trace(request, traffic).pod);
    QCOMPARE(pods.size(), 1);
}

void JourneyPropertiesTest::randomNumbersAreTheSameEverywhere()
{
    // Source: the reference implementation of splitmix64, seed 1234567.
    Random random(1234567);
    QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
    QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
    QCOMPARE(random.next(), Q_UINT64_C(9817491932198370423));
    QCOMPARE(Random(7).below(1), 0);
}

static const podium::test::Registered<JourneyPropertiesTest> registered{"tst_journeyproperties"};

#include "tst_journeyproperties.moc"
