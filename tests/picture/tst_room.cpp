// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/room.h"

#include "picture/calloutanchor.h"
#include "picture/packetpath.h"
#include "picture/stories.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;

namespace {

constexpr double promisedDistance = 120;

QRectF randomRect(QRandomGenerator &random, const QRectF &within, int most)
{
    return {within.left() + random.bounded(int(within.width())),
            within.top() + random.bounded(int(within.height())), 10.0 + random.bounded(most),
            10.0 + random.bounded(most)};
}

room::Surroundings randomSurroundings(quint32 seed)
{
    QRandomGenerator random(seed);
    room::Surroundings around;
    around.area = {0, 0, 400.0 + random.bounded(1200), 300.0 + random.bounded(700)};
    around.anchor = randomRect(random, around.area, 200);
    for (int i = random.bounded(6); i > 0; --i)
        around.taken.append(randomRect(random, around.area, 250));
    for (int i = random.bounded(20); i > 0; --i)
        around.others.append(randomRect(random, around.area, 150));
    for (int i = random.bounded(5); i > 0; --i) {
        Track way;
        for (int j = 0; j < 4; ++j)
            way.append(randomRect(random, around.area, 10).topLeft());
        around.ways.append(way);
    }
    around.wayWidth = 10;
    around.sizes = {{260, 60}, {180, 90}, {340, 45}};
    return around;
}

/// Crossing found another way than by the code under test: by walking along the line.
bool passes(const Track &way, const QRectF &rect)
{
    for (qsizetype i = 1; i < way.size(); ++i) {
        for (int part = 0; part <= 400; ++part) {
            if (rect.contains(QLineF(way[i - 1], way[i]).pointAt(part / 400.0)))
                return true;
        }
    }
    return false;
}

/// Words all around, but not at the edges.
room::Surroundings amongWords()
{
    room::Surroundings around;
    around.area = {0, 0, 1000, 400};
    around.anchor = {490, 190, 20, 20};
    around.sizes = {{200, 60}, {120, 90}};
    around.captions = {{600, 30}};
    around.readable = {{0, 31, 1000, 338}};
    return around;
}

} // namespace

class RoomTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void standsNearAndCoversNothingThatMatters();
    void takesThePlaceThatCoversLeast();
    void staysAwayRatherThanCover();
    void leadsAroundManyWordsRatherThanOverThem();
    void leadsStraightWhereSlantsAreNotLiked();
    void standsAtAnEdgeRatherThanOverWords();
    void standsAtAnEdgeRatherThanLeadOverWords();
    void standsAtTheEdgeWithoutWords();
    void isTheSameForTheSame();
    void distanceIsFromEdgeToEdge();
    void anchorIsWhereThePacketIs_data();
    void anchorIsWhereThePacketIs();
};

void RoomTest::standsNearAndCoversNothingThatMatters()
{
    int placed = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        const room::Surroundings around = randomSurroundings(seed);
        const auto place = room::find(around);
        if (!place)
            continue;
        ++placed;
        QVERIFY(around.area.contains(place->plate));
        QVERIFY(around.sizes.contains(place->plate.size()));
        QVERIFY(room::distance(place->plate, around.anchor) <= promisedDistance);
        QVERIFY(!place->plate.intersects(around.anchor));
        for (const QRectF &taken : around.taken)
            QVERIFY(!taken.intersects(place->plate));
        for (const Track &way : around.ways)
            QVERIFY(!passes(way, place->plate));
        // The line leads from the plate to the thing.
        QVERIFY(place->plate.adjusted(-1, -1, 1, 1).contains(place->leader.p1()));
        QVERIFY(around.anchor.adjusted(-1, -1, 1, 1).contains(place->leader.p2()));
    }
    QVERIFY2(placed > 300, qPrintable(QString::number(placed)));
}

void RoomTest::takesThePlaceThatCoversLeast()
{
    room::Surroundings around;
    around.area = {0, 0, 1000, 800};
    around.anchor = {450, 380, 100, 40};
    around.sizes = {{200, 60}};
    const QRectF above(200, 200, 600, 180);
    around.others = {above};
    QVERIFY(!room::find(around)->plate.intersects(above));
    const QRectF below(200, 420, 600, 180);
    around.others = {below};
    QVERIFY(!room::find(around)->plate.intersects(below));
    // What is merely rather not covered is covered if it is everywhere.
    around.others = {around.area};
    QVERIFY(room::find(around).has_value());
}

void RoomTest::staysAwayRatherThanCover()
{
    room::Surroundings around;
    around.area = {0, 0, 1000, 800};
    around.anchor = {450, 380, 100, 40};
    around.sizes = {{200, 60}};
    QVERIFY(room::find(around).has_value());
    room::Surroundings full = around;
    full.taken = {around.area};
    QVERIFY(!room::find(full));
    room::Surroundings small = around;
    small.area = {440, 370, 150, 60};
    QVERIFY(!room::find(small));
    room::Surroundings crossed = around;
    for (double y = 0; y < 800; y += 20)
        crossed.ways.append(Track{{0, y}, {1000, y}});
    QVERIFY(!room::find(crossed));
}

void RoomTest::leadsAroundManyWordsRatherThanOverThem()
{
    room::Surroundings around;
    around.area = {0, 0, 1000, 412};
    around.anchor = {490, 390, 20, 20};
    around.sizes = {{100, 40}};
    around.farthest = 300;
    around.taken = {{0, 373, 480, 40}, {520, 373, 480, 40}};
    const auto isOverWords = [&] {
        const QLineF leader = room::find(around)->leader;
        return std::any_of(around.readable.begin(), around.readable.end(),
                           [&](const QRectF &words) {
                               return passes({leader.p1(), leader.p2()}, words);
                           });
    };
    around.readable = {{330, 345, 340, 20}};
    QVERIFY(isOverWords()); // one is not worth the long way
    for (const double top : {295.0, 320.0})
        around.readable.append({330, top, 340, 20});
    QVERIFY(!isOverWords());
}

void RoomTest::leadsStraightWhereSlantsAreNotLiked()
{
    room::Surroundings around;
    around.area = {0, 0, 1000, 800};
    around.anchor = {490, 390, 20, 20};
    around.sizes = {{100, 40}};
    // Left free are a place near by, but aslant, and one farther straight to the left.
    around.taken = {
        {0, 0, 1000, 395}, {400, 385, 95, 415}, {495, 385, 70, 415}, {505, 385, 495, 55}};
    const auto slant = [&] {
        const QLineF leader = room::find(around)->leader;
        return std::min(std::abs(leader.dx()), std::abs(leader.dy()));
    };
    QVERIFY(slant() > 20);
    around.slantCost = 1;
    QVERIFY(slant() < 1);
}

void RoomTest::standsAtAnEdgeRatherThanOverWords()
{
    room::Surroundings around = amongWords();
    const auto place = room::find(around);
    QCOMPARE(place->plate.bottom(), 400.0);
    QVERIFY(place->leader.isNull());
    QVERIFY(std::abs(place->plate.center().x() - 500) <= around.step);
    around.captions.clear();
    QVERIFY(!room::find(around)->leader.isNull());
    // Beside the thing is better where nothing is covered.
    around = amongWords();
    around.readable.clear();
    QCOMPARE(around.sizes.indexOf(room::find(around)->plate.size()), 0);
}

void RoomTest::standsAtAnEdgeRatherThanLeadOverWords()
{
    room::Surroundings around = amongWords();
    // Room beside the thing, but behind words that are all around it.
    around.readable = {
        {470, 170, 60, 12}, {470, 218, 60, 12}, {475, 170, 8, 60}, {517, 170, 8, 60}};
    around.captions.clear();
    QVERIFY(!room::find(around)->leader.isNull());
    around.captions = amongWords().captions;
    QVERIFY(room::find(around)->leader.isNull());
    // Of a packet that stands at the thing it is no matter.
    around.readable.clear();
    around.taken = {{488, 188, 24, 24}};
    QVERIFY(!room::find(around)->leader.isNull());
}

void RoomTest::standsAtTheEdgeWithoutWords()
{
    room::Surroundings around = amongWords();
    around.readable.append({0, 369, 1000, 31});
    QCOMPARE(room::find(around)->plate.top(), 0.0);
    // A packet and its header are not covered for it.
    around.taken = {around.area};
    QVERIFY(!room::find(around));
}

void RoomTest::isTheSameForTheSame()
{
    for (quint32 seed = 1; seed <= 20; ++seed)
        QVERIFY(room::find(randomSurroundings(seed)) == room::find(randomSurroundings(seed)));
}

void RoomTest::distanceIsFromEdgeToEdge()
{
    const QRectF rect(0, 0, 10, 10);
    QCOMPARE(room::distance(rect, {20, 0, 5, 5}), 10.0);
    QCOMPARE(room::distance(rect, {13, 14, 5, 5}), 5.0);
    QCOMPARE(room::distance(rect, {5, 5, 50, 50}), 0.0);
    QCOMPARE(room::distance({20, 0, 5, 5}, rect), 10.0);
}

void RoomTest::anchorIsWhereThePacketIs_data()
{
    QTest::addColumn<HopPlace>("place");
    QTest::newRow("figure") << HopPlace::Client;
    QTest::newRow("bracket") << HopPlace::LoadBalancer;
    QTest::newRow("socket") << HopPlace::NodePort;
    QTest::newRow("crossing") << HopPlace::Service;
    QTest::newRow("card") << HopPlace::Pod;
}

void RoomTest::anchorIsWhereThePacketIs()
{
    QFETCH(const HopPlace, place);
    const Story story = storyEndingIn(Verdict::Delivered);
    const PacketPath path = pathOf(story.placement, story.route);
    int found = 0;
    for (qsizetype i = 0; i < story.route.hops.size(); ++i) {
        const Hop &hop = story.route.hops[i];
        const QRectF token(path.stops[i].at - QPointF(20, 20), QSizeF(40, 40));
        const QRectF anchor = callout::anchorOf(story.placement, hop, path.stops[i].at);
        QVERIFY(room::distance(anchor, token) < 40);
        if (hop.place != place)
            continue;
        ++found;
        // It is the thing itself, not the place of the packet.
        QVERIFY(anchor != callout::anchorOf({}, hop, path.stops[i].at));
    }
    QVERIFY(found > 0);
}

static const Registered<RoomTest> registered{"tst_room"};

#include "tst_room.moc"
