// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clustermap.h"

#include "control/settle.h"
#include "picture/layoutengine.h"
#include "picture/mapmetrics.h"
#include "picture/packetpath.h"
#include "picture/randomcluster.h"
#include "picture/transition.h"
#include "routing/journey.h"
#include "support/clustertext.h"
#include "support/randomcluster.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A map of whatever there is.
PlacementOptions mapOptions()
{
    PlacementOptions options;
    options.mostLanes = -1;
    return options;
}

Cluster evenCluster(int nodes, int podsOnANode)
{
    QStringList lines;
    for (int node = 1; node <= nodes; ++node) {
        lines.append(u"node node-%1"_s.arg(node));
        for (int pod = 1; pod <= podsOnANode; ++pod)
            lines.append(u"pod pod-%1-%2 app=web port=8080"_s.arg(node).arg(pod));
    }
    lines.append(u"service svc-1 app=web 80>8080 type=NodePort"_s);
    return settle(clusterFromText(lines.join(u'\n')).with(defaultWorld())).cluster;
}

QStringList describeTile(const ClusterMap &map, int tile)
{
    QStringList lines;
    const MapNode &content = map.content(tile);
    for (int i = 0; i < content.podCount(); ++i) {
        const MapPod &pod = content.pods[size_t(i)];
        QStringList services;
        for (const Membership &member : map.membershipsOf(*pod.pod))
            services.append(member.service.name + (member.active ? u"+"_s : u"-"_s));
        lines.append(u"%1: %2 %3 %4"_s.arg(tile)
                         .arg(refOf(*pod.pod).text())
                         .arg(int(pod.state))
                         .arg(services.join(u',')));
    }
    for (const int count : content.counts)
        lines.append(QString::number(count));
    return lines;
}

/// All that a map says, to compare maps that were made differently.
QString describeMap(const ClusterMap &map)
{
    QStringList lines;
    for (int tile = -1; tile < map.grid().tiles; ++tile)
        lines += describeTile(map, tile);
    for (const MapService &service : map.services())
        lines.append(refOf(*service.service).text() + u' ' + QString::number(service.endpoints));
    return lines.join(u'\n');
}

} // namespace

class ClusterMapTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void fewNodesStandInLanesAndManyAsAMap();
    void everyObjectIsFoundAtItsPlace_data();
    void everyObjectIsFoundAtItsPlace();
    void objectsInAnAreaAreThoseThatMeetIt();
    void countsWhatIsShown();
    void membershipsAreThoseOfLanes();
    void onePodMoreMovesOnlyItsTile();
    void oneNodeMoreIsAppended();
    void aCrowdedNodeKeepsTheSizeOfItsTile();
    void placedAgainIsTheSameAsPlaced_data();
    void placedAgainIsTheSameAsPlaced();
    void filteredMapSharesTilesThatStayTheSame();
    void podsSlideToTheirNewPlaces();
    void everyFrameOfASlideSaysWhereItPainted();
    void whatNobodyCanFollowJumps();
    void namespacesAreToldApartWhereThereAreSeveral();
    void changedAreasHoldWhatChanged();
    void fewServicesAreInFocusAndTheRestIsCounted();
    void packetsPassSocketCrossingAndDoor();
};

void ClusterMapTest::fewNodesStandInLanesAndManyAsAMap()
{
    QVERIFY(!place(evenCluster(8, 3)).map);
    QVERIFY(place(evenCluster(9, 3)).map);
    QVERIFY(!place(evenCluster(1, 60)).map);
    QVERIFY(place(evenCluster(1, 61)).map);
    QVERIFY(place(evenCluster(8, 31)).map);
    QVERIFY(!place(Cluster()).map);
    const Placement map = place(evenCluster(9, 3));
    QVERIFY(map.pods.isEmpty() && map.lanes.isEmpty() && map.ribbons.isEmpty());
}

void ClusterMapTest::everyObjectIsFoundAtItsPlace_data()
{
    QTest::addColumn<Cluster>("cluster");
    QTest::newRow("empty") << Cluster();
    QTest::newRow("crowded") << evenCluster(1, 700);
    QTest::newRow("even") << evenCluster(20, 9);
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << randomCluster(seed, 40);
}

void ClusterMapTest::everyObjectIsFoundAtItsPlace()
{
    QFETCH(const Cluster, cluster);
    PlacementOptions options = mapOptions();
    options.focus = {serviceRef(u"default"_s, u"svc-1"_s)};
    const Placement placement = place(cluster, options);
    const QList<ObjectRef> objects = placement.objects();
    for (const ObjectRef &object : objects) {
        const QRectF rect = placement.rectOf(object);
        QVERIFY2(!rect.isEmpty() && placement.bounds.contains(rect), qPrintable(object.text()));
        QPointF at = rect.center();
        if (object.kind == ObjectKind::Node)
            at = placement.map->grid().heading(placement.map->tileOf(object.name)).center();
        QCOMPARE(placement.objectAt(at).text(), object.text());
    }
    for (const ObjectRef &object : cluster.allObjects()) {
        const bool isDrawn = object.kind == ObjectKind::Node || object.kind == ObjectKind::Pod ||
                             object.kind == ObjectKind::Service;
        QVERIFY2(!isDrawn || objects.contains(object), qPrintable(object.text()));
    }
}

void ClusterMapTest::objectsInAnAreaAreThoseThatMeetIt()
{
    const Placement placement = place(evenCluster(30, 5), mapOptions());
    const QRectF area = placement.map->grid().tile(7).adjusted(100, 200, 300, 200);
    const QList<ObjectRef> found = placement.objectsIn(area, 1000);
    for (const ObjectRef &object : placement.objects())
        QCOMPARE(found.contains(object), placement.rectOf(object).intersects(area));
    QCOMPARE(placement.objectsIn(placement.bounds, 12).size(), 12);
}

void ClusterMapTest::countsWhatIsShown()
{
    const Cluster cluster = evenCluster(12, 5);
    const ShownCounts counts = place(cluster).shown;
    QCOMPARE(counts.nodes, (ShownCount{12, 12}));
    QCOMPARE(counts.pods, (ShownCount{60, 60}));
    QCOMPARE(counts.services, (ShownCount{1, 1}));
    PlacementOptions options = mapOptions();
    options.filter.namespaceName = u"elsewhere"_s;
    QCOMPARE(place(cluster, options).shown.pods, (ShownCount{0, 60}));
}

void ClusterMapTest::membershipsAreThoseOfLanes()
{
    for (quint32 seed = 1; seed <= 60; ++seed) {
        const Cluster cluster = randomCluster(seed, 8);
        const ClusterView view = viewOf(cluster);
        const ClusterMap map(cluster, mapOptions());
        for (const Pod &pod : cluster.pods()) {
            const QList<Membership> found = map.membershipsOf(pod);
            const QList<Membership> wanted = view.memberships.value(refOf(pod));
            QCOMPARE(found.size(), wanted.size());
            for (const Membership &member : wanted) {
                const bool isThere =
                    std::any_of(found.begin(), found.end(), [&](const Membership &other) {
                        return other.service == member.service && other.active == member.active;
                    });
                QVERIFY2(isThere, qPrintable(member.service.text()));
            }
        }
    }
}

void ClusterMapTest::onePodMoreMovesOnlyItsTile()
{
    const Cluster cluster = evenCluster(20, 6);
    const Placement before = place(cluster);
    Pod pod = *cluster.pods().begin();
    pod.meta.name = u"a-new-one"_s;
    pod.podIp = {};
    const Placement after = place(settle(cluster.with(pod)).cluster);
    QCOMPARE(after.map->grid(), before.map->grid());
    for (const ObjectRef &object : before.objects()) {
        const Pod *other = cluster.pod(object);
        if (!other || other->spec.nodeName != pod.spec.nodeName)
            QCOMPARE(after.rectOf(object), before.rectOf(object));
    }
}

void ClusterMapTest::oneNodeMoreIsAppended()
{
    for (const int nodes : {10, 13, 21, 50, 99}) {
        const Placement before = place(evenCluster(nodes, 3));
        const Placement after = place(evenCluster(nodes + 1, 3));
        if (before.map->grid().columns != after.map->grid().columns)
            continue; // a step: rare
        for (int node = 1; node <= nodes; ++node) {
            const ObjectRef object = nodeRef(u"node-%1"_s.arg(node));
            QCOMPARE(after.rectOf(object), before.rectOf(object));
        }
    }
}

void ClusterMapTest::aCrowdedNodeKeepsTheSizeOfItsTile()
{
    Cluster cluster = evenCluster(20, 6);
    const QSizeF usual = ClusterMap(cluster, mapOptions()).grid().tileSize();
    std::vector<Pod> pods(cluster.pods().begin(), cluster.pods().end());
    for (int i = 0; i < 5000; ++i) {
        Pod pod = pods.front();
        pod.meta.name = u"crowd-%1"_s.arg(i);
        pods.push_back(pod);
    }
    const Placement placement = place(cluster.with(ObjectTable<Pod>::fromObjects(std::move(pods))));
    const ClusterMap &map = *placement.map;
    QCOMPARE(map.grid().tileSize(), usual);
    const MapNode &crowded = map.node(0);
    QCOMPARE(crowded.podCount(), 5006);
    const QRectF tile = map.grid().tile(0);
    for (int i = 0; i < crowded.podCount(); ++i) {
        QVERIFY(tile.contains(map.cell({0, i})));
        QCOMPARE(map.grid().cellAt(0, crowded.podCount(), map.cell({0, i}).center()), i);
    }
}

void ClusterMapTest::placedAgainIsTheSameAsPlaced_data()
{
    QTest::addColumn<PictureFilter>("filter");
    PictureFilter space;
    space.namespaceName = u"default"_s;
    PictureFilter labels;
    labels.labels = {LabelSet{{u"app"_s, u"web"_s}}, {}};
    PictureFilter service;
    service.service = serviceRef(u"default"_s, u"service-1"_s);
    QTest::newRow("all") << PictureFilter();
    QTest::newRow("a namespace") << space;
    QTest::newRow("labels") << labels;
    QTest::newRow("a Service") << service;
}

void ClusterMapTest::placedAgainIsTheSameAsPlaced()
{
    QFETCH(PictureFilter, filter);
    PlacementOptions options = mapOptions();
    options.filter = filter;
    for (quint32 seed = 1; seed <= 40; ++seed) {
        QRandomGenerator random(seed);
        Settled settled = settle(clusterOf(randomObjects(random)));
        Placement placement = place(settled.cluster, options);
        for (int edit = 0; edit < 12; ++edit) {
            settled = settle(randomEdit(settled.cluster, random), settled);
            placement = placedAgain(placement, settled.cluster, options);
            const Placement anew = place(settled.cluster, options);
            QCOMPARE(describeMap(*placement.map), describeMap(*anew.map));
            QCOMPARE(placement.map->grid(), anew.map->grid());
            QCOMPARE(placement.shown, anew.shown);
            QCOMPARE(placement.bounds, anew.bounds);
        }
    }
}

void ClusterMapTest::filteredMapSharesTilesThatStayTheSame()
{
    const Cluster cluster = evenCluster(30, 4);
    PlacementOptions options;
    options.filter.labels = {LabelSet{{u"app"_s, u"web"_s}}, {}};
    Pod pod = *std::next(cluster.pods().begin(), 17);
    pod.meta.labels.insert(u"app"_s, u"db"_s);
    const Placement before = place(cluster, options);
    const Placement after = placedAgain(before, settle(cluster.with(pod)).cluster, options);
    QCOMPARE(after.shown.pods.shown, before.shown.pods.shown - 1);
    int others = 0;
    for (int tile = 0; tile < after.map->grid().tiles; ++tile)
        others += int(&after.map->node(tile) != &before.map->node(tile));
    QCOMPARE(others, 1);
}

void ClusterMapTest::podsSlideToTheirNewPlaces()
{
    const Cluster cluster = evenCluster(30, 6);
    const Placement before = place(cluster);
    const MapNode &node = before.map->node(3);
    const Pod gone = *node.pods[1].pod;
    const Placement after = placedAgain(before, cluster.without(refOf(gone)));
    QVERIFY(moves(before, after));
    const Placement half = between(before, after, 0.5);
    QCOMPARE(half.map->moving().size(), size_t(4));
    for (size_t i = 0; i < node.pods.size(); ++i) {
        const ObjectRef pod = refOf(*node.pods[i].pod);
        if (pod == refOf(gone))
            continue;
        const QPointF from = before.rectOf(pod).topLeft();
        const QPointF to = after.rectOf(pod).topLeft();
        QCOMPARE(from == to, i < 1);
        QCOMPARE(between(before, after, 0).rectOf(pod).topLeft(), from);
        QCOMPARE(half.rectOf(pod).topLeft(), (from + to) / 2);
        QCOMPARE(between(before, after, 1).rectOf(pod).topLeft(), to);
    }
}

void ClusterMapTest::everyFrameOfASlideSaysWhereItPainted()
{
    const Cluster cluster = evenCluster(30, 6);
    const Placement before = place(cluster);
    const ObjectRef gone = refOf(*before.map->node(3).pods[1].pod);
    const Placement after = placedAgain(before, cluster.without(gone));
    const Placement early = between(before, after, 0.3);
    const Placement late = between(before, after, 0.6);
    const auto areas = changedAreas(early, late);
    QVERIFY(areas.has_value());
    for (const MapPlace &place : late.map->moving()) {
        for (const Placement *moment : {&early, &late}) {
            const QRectF cell = moment->map->cell(place);
            QVERIFY(std::any_of(areas->begin(), areas->end(),
                                [&](const QRectF &area) { return area.contains(cell); }));
        }
    }
    QVERIFY(!changedAreas(late, after)->isEmpty());
}

void ClusterMapTest::whatNobodyCanFollowJumps()
{
    const Cluster few = evenCluster(12, 6);
    const Placement before = place(few);
    QVERIFY(!moves(before, before));
    // Other tiles: nothing stands where it stood.
    QVERIFY(!moves(before, place(evenCluster(40, 6))));
    // A crowd in one tile.
    std::vector<Pod> pods;
    for (int i = 0; i < 2000; ++i) {
        Pod pod = *few.pods().begin();
        pod.meta.name = u"crowd-%1"_s.arg(i);
        pods.push_back(pod);
    }
    const Cluster crowd = few.with(ObjectTable<Pod>::fromObjects(std::move(pods)));
    const Placement crowded = place(crowd);
    const ObjectRef first = refOf(*crowd.pods().begin());
    QVERIFY(!moves(crowded, placedAgain(crowded, crowd.without(first))));
}

void ClusterMapTest::namespacesAreToldApartWhereThereAreSeveral()
{
    const Cluster cluster = evenCluster(12, 2);
    const auto measure = PlacementOptions().measure;
    const Placement one = place(cluster);
    QCOMPARE(one.map->signOf(u"default"_s), -1);
    QVERIFY(one.map->cardAt({0, 0}, measure).space.rect.isNull());
    Pod pod = *cluster.pods().begin();
    pod.meta.namespaceName = u"shop"_s;
    const Placement two = placedAgain(one, settle(cluster.with(pod)).cluster);
    QVERIFY(two.map->signOf(u"default"_s) != two.map->signOf(u"shop"_s));
    const PodLook card = two.map->cardAt(*two.map->placeOf(refOf(pod)), measure);
    QCOMPARE(card.space.name.text, u"shop"_s);
    QCOMPARE(place(two.map->cluster()).map->signOf(u"shop"_s), two.map->signOf(u"shop"_s));
    const Placement again = placedAgain(two, cluster);
    QCOMPARE(again.map->signOf(u"default"_s), -1);
}

void ClusterMapTest::changedAreasHoldWhatChanged()
{
    const Cluster cluster = evenCluster(30, 4);
    Pod pod = *std::next(cluster.pods().begin(), 17);
    pod.meta.labels.insert(u"app"_s, u"db"_s);
    const Placement before = place(cluster);
    const Placement after = placedAgain(before, settle(cluster.with(pod)).cluster);
    const auto areas = changedAreas(before, after);
    QVERIFY(areas.has_value());
    QVERIFY(!areas->isEmpty());
    QRectF all;
    for (const QRectF &area : *areas)
        all = all.united(area);
    bool isThere = false;
    for (const QRectF &area : *areas)
        isThere = isThere || area.contains(after.rectOf(refOf(pod)));
    QVERIFY(isThere);
    // The pod's place and the Service's plate, and nothing else.
    QCOMPARE(areas->size(), 2);
    QVERIFY(changedAreas(after, after)->isEmpty());
    QVERIFY(!changedAreas(place(evenCluster(31, 4)), after).has_value());
}

void ClusterMapTest::fewServicesAreInFocusAndTheRestIsCounted()
{
    Cluster cluster = evenCluster(12, 1);
    PlacementOptions options = mapOptions();
    for (int i = 2; i <= 9; ++i) {
        Service service = *cluster.services().begin();
        service.meta.name = u"svc-%1"_s.arg(i);
        cluster = cluster.with(service);
        options.focus.append(refOf(service));
    }
    const ClusterMap map(cluster, options);
    QCOMPARE(map.focus().size(), 4);
    QCOMPARE(map.foldedFocus(), options.focus.mid(4));
    QCOMPARE(place(cluster, options).shown.withoutRibbon,
             QStringList({u"svc-6"_s, u"svc-7"_s, u"svc-8"_s, u"svc-9"_s}));
    // A few need no choice.
    QCOMPARE(ClusterMap(evenCluster(12, 1), mapOptions()).focus().size(), 1);
    for (int tile = 0; tile < map.grid().tiles; ++tile) {
        const QRectF rect = map.grid().tile(tile);
        for (int i = 0; i < map.focus().size(); ++i) {
            QVERIFY(rect.contains(map.crossing(i, tile)));
            QVERIFY(!map.crossing(i, tile).intersects(map.grid().podArea(tile)));
            QVERIFY(map.band(i, map.grid().columnOf(tile)).intersects(rect));
            for (int j = 0; j < i; ++j)
                QVERIFY(!map.crossing(i, tile).intersects(map.crossing(j, tile)));
        }
    }
}

void ClusterMapTest::packetsPassSocketCrossingAndDoor()
{
    const Cluster cluster = evenCluster(30, 2);
    const ObjectRef service = serviceRef(u"default"_s, u"svc-1"_s);
    PlacementOptions options;
    options.focus = {service};
    const Placement placement = place(cluster, options);
    Request request;
    request.from.object = clientRef(u"laptop"_s);
    request.to.kind = Target::Kind::Address;
    request.to.address = cluster.node(u"node-17"_s)->primaryAddress();
    request.to.port = cluster.service(service)->ports.first().nodePort;
    Traffic traffic;
    const Route route = Journey(cluster).trace(request, traffic);
    QCOMPARE(route.verdict, Verdict::Delivered);
    const PacketPath path = pathOf(placement, route);
    QCOMPARE(path.stops.size(), route.hops.size());
    const ClusterMap &map = *placement.map;
    const int entry = map.tileOf(u"node-17"_s);
    for (qsizetype i = 0; i < route.hops.size(); ++i) {
        const Hop &hop = route.hops[i];
        const QPointF at = path.stops[i].at;
        if (hop.place == HopPlace::NodePort)
            QVERIFY(map.socket(0, entry).contains(at));
        if (hop.place == HopPlace::Service)
            QVERIFY(map.crossing(0, map.tileOf(hop.node)).contains(at));
        if (hop.place == HopPlace::Pod)
            QVERIFY(placement.rectOf(hop.object).adjusted(-3, -3, 3, 3).contains(at));
    }
    for (const Track &track : path.tracks) {
        for (const QPointF &point : track)
            QVERIFY(placement.bounds.contains(point));
    }
}

static const podium::test::Registered<ClusterMapTest> registered{"tst_clustermap"};

#include "tst_clustermap.moc"
