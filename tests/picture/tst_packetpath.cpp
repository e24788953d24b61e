// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/packetpath.h"

#include "picture/clustermap.h"
#include "picture/layoutmetrics.h"
#include "picture/stories.h"
#include "picture/tracks.h"
#include "support/testregistry.h"

#include <QMetaEnum>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const auto service = serviceRef(u"default"_s, u"svc-3"_s);

/// A map of whatever there is, or lanes.
PlacementOptions optionsFor(bool isMap)
{
    PlacementOptions options;
    if (isMap)
        options.mostLanes = -1;
    return options;
}

Sender clientCalled(const QString &name)
{
    return {Sender::Kind::Client, clientRef(name), {}};
}

/// All that is sent in a map of thirty nodes with four pods each: from outside and from inside, to
/// the Service by each of its doors, and to a pod itself.
QList<Story> storiesOnMap()
{
    const Cluster cluster = crowdedCluster(30, 4);
    const Target balancer{Target::Kind::LoadBalancer, {}, service, {}, 9000};
    const Target door{Target::Kind::NodePort, {}, nodeRef(u"node-17"_s), {}, 30000};
    const Target clusterIp{Target::Kind::ClusterIp, {}, service, {}, 9000};
    const Target pod{Target::Kind::Pod, {}, podRef(u"default"_s, u"pod-77"_s), {}, 8080};
    const Sender inside{Sender::Kind::Pod, podRef(u"default"_s, u"pod-42"_s), {}};
    QList<Story> stories;
    for (quint64 seed = 1; seed <= 10; ++seed) {
        stories += {storyOf(cluster, requestOf(clientCalled(u"phone"_s), balancer), seed),
                    storyOf(cluster, requestOf(clientCalled(u"laptop"_s), door), seed),
                    storyOf(cluster, requestOf(inside, clusterIp), seed),
                    storyOf(cluster, requestOf(inside, pod), seed)};
    }
    return stories;
}

/// Where a hop has to stop; null: anywhere.
QRectF placeFor(const Placement &placement, const Hop &hop)
{
    const ClusterMap &map = *placement.map;
    const int tile = map.tileOf(hop.node);
    const int focus = int(map.focus().indexOf(service));
    const double wall = metrics::wallWidth * placement.outsideScale;
    switch (hop.place) {
    case HopPlace::Client:
    case HopPlace::Router:
        return placement.figure(hop.object) ? placement.figure(hop.object)->rect : QRectF();
    case HopPlace::LoadBalancer:
        return placement.bracket(hop.object)->bar.adjusted(0, -1, 0, 1);
    case HopPlace::Border:
        return {placement.border.left() - wall, placement.bounds.top(), wall,
                placement.bounds.height()};
    case HopPlace::NodePort:
        return map.socket(focus, tile);
    case HopPlace::Service:
        return map.crossing(focus, tile);
    case HopPlace::Node:
        return map.grid().tile(map.tileOf(hop.object.name)).adjusted(-1, -1, 1, 1);
    case HopPlace::Pod:
        return placement.rectOf(hop.object).adjusted(-1, 0, 0, 0);
    case HopPlace::Nowhere:
        break;
    }
    return {};
}

} // namespace

class PacketPathTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyHopHasAPlace_data();
    void everyHopHasAPlace();
    void tracksJoinTheStops_data();
    void tracksJoinTheStops();
    void hopsStopAtWhatTheyNameOnAMap();
    void tracksOnAMapKeepClearOfOtherPods();
    void raysEndAtTheirPods_data();
    void raysEndAtTheirPods();
    void whatIsNotDrawnHasNoRay();
    void raysToOtherNodesAreBundledOnAMap();
};

void PacketPathTest::everyHopHasAPlace_data()
{
    QTest::addColumn<bool>("isMap");
    QTest::addColumn<HopPlace>("place");
    QTest::addColumn<bool>("isThere");
    const auto places = QMetaEnum::fromType<HopPlace>();
    for (int i = 0; i < places.keyCount(); ++i) {
        for (const bool isMap : {false, true}) {
            for (const bool isThere : {false, true})
                QTest::addRow("%s, %s, %s", places.key(i), isMap ? "map" : "lanes",
                              isThere ? "drawn" : "not drawn")
                    << isMap << HopPlace(places.value(i)) << isThere;
        }
    }
}

void PacketPathTest::everyHopHasAPlace()
{
    QFETCH(bool, isMap);
    QFETCH(HopPlace, place);
    QFETCH(bool, isThere);
    const Story story = storyEndingIn(Verdict::Delivered, optionsFor(isMap));
    Hop hop;
    hop.place = place;
    if (isThere) {
        hop.node = u"node-1"_s;
        hop.object = place == HopPlace::Client   ? clientRef(u"phone"_s)
                     : place == HopPlace::Router ? ObjectRef{ObjectKind::Router, {}, u"router"_s}
                     : place == HopPlace::Node   ? nodeRef(u"node-1"_s)
                     : place == HopPlace::Pod    ? podRef(u"default"_s, u"pod-1"_s)
                                                 : service;
    }
    Route route = story.route;
    // Once as the first hop, and once behind the sender.
    route.hops = {hop, story.route.hops.first(), hop};
    const PacketPath path = pathOf(story.placement, route);
    QCOMPARE(path.stops.size(), 3);
    for (const PathStop &stop : path.stops)
        QVERIFY(story.placement.bounds.contains(stop.at));
    if (isThere && place != HopPlace::Client && place != HopPlace::Nowhere)
        QVERIFY(path.stops[2].at != path.stops[1].at);
}

void PacketPathTest::tracksJoinTheStops_data()
{
    QTest::addColumn<bool>("isMap");
    QTest::addColumn<Verdict>("verdict");
    const auto verdicts = QMetaEnum::fromType<Verdict>();
    for (int i = 0; i < verdicts.keyCount(); ++i) {
        for (const bool isMap : {false, true})
            QTest::addRow("%s, %s", verdicts.key(i), isMap ? "map" : "lanes")
                << isMap << Verdict(verdicts.value(i));
    }
}

void PacketPathTest::tracksJoinTheStops()
{
    QFETCH(bool, isMap);
    QFETCH(Verdict, verdict);
    const Story story = storyEndingIn(verdict, optionsFor(isMap));
    QCOMPARE(story.route.verdict, verdict);
    const PacketPath path = pathOf(story.placement, story.route);
    QCOMPARE(path.stops.size(), story.route.hops.size());
    QCOMPARE(path.tracks.size(), path.stops.size() - 1);
    for (qsizetype i = 0; i < path.tracks.size(); ++i) {
        QVERIFY(QLineF(path.tracks[i].first(), path.stops[i].at).length() < 0.1);
        QVERIFY(QLineF(path.tracks[i].last(), path.stops[i + 1].at).length() < 0.1);
    }
}

void PacketPathTest::hopsStopAtWhatTheyNameOnAMap()
{
    QSet<HopPlace> seen;
    for (const Story &story : storiesOnMap()) {
        QVERIFY(story.placement.map != nullptr);
        QCOMPARE(story.route.verdict, Verdict::Delivered);
        const PacketPath path = pathOf(story.placement, story.route);
        for (qsizetype i = 0; i < path.stops.size(); ++i) {
            const Hop &hop = story.route.hops[i];
            seen.insert(hop.place);
            const QRectF wanted = placeFor(story.placement, hop);
            QVERIFY2(wanted.isNull() || wanted.contains(path.stops[i].at),
                     qPrintable(hop.placeText()));
        }
    }
    QVERIFY(seen.contains({HopPlace::Client, HopPlace::LoadBalancer, HopPlace::NodePort,
                           HopPlace::Service, HopPlace::Pod}));
}

void PacketPathTest::tracksOnAMapKeepClearOfOtherPods()
{
    constexpr double step = 7;
    for (const Story &story : storiesOnMap()) {
        const PacketPath path = pathOf(story.placement, story.route);
        for (qsizetype i = 0; i < path.tracks.size(); ++i) {
            for (double at = 0; at < tracks::length(path.tracks[i]); at += step) {
                const ObjectRef met = story.placement.objectAt(tracks::pointAt(path.tracks[i], at));
                if (met.kind == ObjectKind::Pod)
                    QVERIFY(met == path.stops[i].pod || met == path.stops[i + 1].pod);
            }
        }
    }
}

void PacketPathTest::raysEndAtTheirPods_data()
{
    QTest::addColumn<bool>("isMap");
    QTest::newRow("lanes") << false;
    QTest::newRow("map") << true;
}

void PacketPathTest::raysEndAtTheirPods()
{
    QFETCH(bool, isMap);
    const Story story = storyEndingIn(Verdict::Delivered, optionsFor(isMap));
    const PacketPath path = pathOf(story.placement, story.route);
    const auto isCrossing = [](const Hop &hop) { return hop.place == HopPlace::Service; };
    const auto crossing =
        std::find_if(story.route.hops.begin(), story.route.hops.end(), isCrossing);
    QVERIFY(crossing != story.route.hops.end());
    const PathStop &from = path.stops[crossing - story.route.hops.begin()];
    QCOMPARE(story.route.decision.endpoints.size(), 2);
    for (const Endpoint &endpoint : story.route.decision.endpoints) {
        const Track ray = trackToPod(story.placement, from, endpoint, service);
        QCOMPARE(ray.first(), from.at);
        QVERIFY(story.placement.rectOf(endpoint.pod).adjusted(-2, 0, 2, 0).contains(ray.last()));
    }
}

void PacketPathTest::whatIsNotDrawnHasNoRay()
{
    for (const bool isMap : {false, true}) {
        const Story story = storyEndingIn(Verdict::Delivered, optionsFor(isMap));
        Endpoint stranger;
        stranger.pod = podRef(u"default"_s, u"nobody"_s);
        QVERIFY(trackToPod(story.placement, {}, stranger, service).isEmpty());
    }
}

void PacketPathTest::raysToOtherNodesAreBundledOnAMap()
{
    const Story story = storiesOnMap().first();
    const Timeline timeline = story.timeline();
    const ClusterMap &map = *story.placement.map;
    int fans = 0;
    for (double time = 0; time < timeline.duration(); time += 0.05) {
        for (const FanLook &fan : timeline.at(time).fans) {
            ++fans;
            int pods = 0;
            int chosen = 0;
            for (const FanRay &ray : fan.rays) {
                pods += ray.pods;
                chosen += int(ray.chosen);
                const ObjectRef met = map.objectAt(ray.track.last() + QPointF(3, 0));
                QCOMPARE(ray.pods > 1, met.kind != ObjectKind::Pod && !met.isNull());
            }
            QCOMPARE(pods, 120);
            QCOMPARE(fan.candidates, 120);
            QCOMPARE(chosen, 1);
            // The entry's own four, the chosen one, and one for every other node.
            QVERIFY(fan.rays.size() <= 34);
        }
    }
    QVERIFY(fans > 0);
}

static const podium::test::Registered<PacketPathTest> registered{"tst_packetpath"};

#include "tst_packetpath.moc"
