// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/enumname.h"
#include "painting/movingplaces.h"
#include "picture/randomcluster.h"
#include "picture/readable.h"
#include "picture/room.h"
#include "picture/stories.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

PlacementOptions measuredBy(const Theme &theme)
{
    PlacementOptions options;
    options.measure = theme.measure();
    return options;
}

Story randomStory(quint32 seed, const Theme &theme)
{
    QRandomGenerator random(seed);
    const Cluster cluster = randomCluster(seed, 8);
    const bool isOutside = random.bounded(2) == 0;
    const Sender phone{Sender::Kind::Client, clientRef(isOutside ? u"phone"_s : u"laptop"_s), {}};
    Target target{Target::Kind::Router, {}, {}, {}, 8080};
    for (const Service &service : cluster.services()) {
        if (!service.ports.isEmpty() && random.bounded(2) == 0)
            target = {Target::Kind::LoadBalancer, {}, refOf(service), {}, service.ports[0].port};
    }
    return storyOf(cluster, requestOf(phone, target), seed, measuredBy(theme));
}

/// What of a story stands beside its packet at a moment.
struct Shown
{
    TimelineFrame frame{};
    MovingPlaces places{};
    QList<QRectF> readable{};

    Shown(const Story &story, double time, const Theme &theme)
        : frame(story.timeline().at(time))
        , places(movingPlaces(story.placement, frame, story.placement.bounds, theme))
        , readable(readableIn(story.placement, story.placement.bounds, theme.measure()))
    {
        for (const FanLook &fan : frame.fans)
            readable.append(fanCaptionRect(fan, theme));
    }

    /// Headers and signs, without those that have a fixed place on a card.
    QList<QRectF> plates() const
    {
        QList<QRectF> plates;
        for (const HeaderPlace &header : places.headers)
            plates.append(header.whole());
        for (qsizetype i = 0; i < frame.outcomes.size(); ++i) {
            if (frame.outcomes[i].verdict != Verdict::Delivered)
                plates += {places.signs[i].atPlace.whole, places.signs[i].atSender.whole};
        }
        plates.removeIf([](const QRectF &plate) { return plate.isEmpty(); });
        return plates;
    }
};

/// Whether a plate of this size has a place near a packet where it covers none of these. Looked for
/// in finer steps than the code under test, and with room to spare for its coarser ones.
bool hasRoom(const QSizeF &size, const QPointF &packet, const QRectF &area,
             const QList<QRectF> &words)
{
    constexpr double spare = 14;
    constexpr double reach = 90;
    const QRectF around = tokenAround(packet).adjusted(-reach, -reach, reach, reach);
    const QSizeF wide = size + QSizeF(spare, spare);
    for (double y = around.top() - wide.height(); y < around.bottom(); y += 4) {
        for (double x = around.left() - wide.width(); x < around.right(); x += 4) {
            const QRectF place({x, y}, wide);
            if (area.contains(place) && room::distance(place, tokenAround(packet)) > spare &&
                room::distance(place, tokenAround(packet)) < reach &&
                room::covered(place, words) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

class MovingPlacesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void headersOfRestingPacketsLeaveWordsReadable();
    void nothingCoversAnotherAtTheEnd_data();
    void nothingCoversAnotherAtTheEnd();
    void wordsStayReadableAtTheEnd_data();
    void wordsStayReadableAtTheEnd();
    void headersGlide_data();
    void headersGlide();
};

void MovingPlacesTest::headersOfRestingPacketsLeaveWordsReadable()
{
    const Theme theme = lightTheme();
    int seen = 0;
    int covering = 0;
    for (quint32 seed = 1; seed <= 80; ++seed) {
        const Story story = randomStory(seed, theme);
        const FlightTimes times = story.at(0).times;
        for (const FlightTimes::Stay &stay : times.hops) {
            const Shown shown(story, stay.arrive, theme);
            const PacketLook &packet = shown.frame.packets.first();
            const HeaderPlace &header = shown.places.headers.first();
            ++seen;
            QVERIFY(story.placement.bounds.adjusted(-1, -1, 1, 1).contains(header.whole()));
            QVERIFY(!header.body.intersects(tokenAround(packet.at)));
            if (room::covered(header.whole(), shown.readable) < 1)
                continue;
            ++covering;
            QVERIFY2(
                !hasRoom(header.whole().size(), packet.at, story.placement.bounds, shown.readable),
                qPrintable(u"%1 at %2 s"_s.arg(seed).arg(stay.arrive)));
        }
    }
    QVERIFY2(seen > 100 && covering * 4 < seen,
             qPrintable(u"%1 of %2 cover words"_s.arg(covering).arg(seen)));
}

void MovingPlacesTest::nothingCoversAnotherAtTheEnd_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (const Verdict verdict : valuesOf<Verdict>())
        QTest::newRow(qPrintable(dashedName(verdict))) << verdict;
}

void MovingPlacesTest::nothingCoversAnotherAtTheEnd()
{
    QFETCH(const Verdict, verdict);
    const Theme theme = lightTheme();
    const Story story = storyEndingIn(verdict, measuredBy(theme));
    const Shown shown(story, story.timeline().duration(), theme);
    const QList<QRectF> plates = shown.plates();
    QVERIFY(!plates.isEmpty());
    for (qsizetype i = 0; i < plates.size(); ++i) {
        for (qsizetype j = i + 1; j < plates.size(); ++j)
            QVERIFY(!plates[i].intersects(plates[j]));
    }
}

void MovingPlacesTest::wordsStayReadableAtTheEnd_data()
{
    nothingCoversAnotherAtTheEnd_data();
}

void MovingPlacesTest::wordsStayReadableAtTheEnd()
{
    QFETCH(const Verdict, verdict);
    for (const QString &name : themeNames()) {
        const Theme theme = themeNamed(name).value();
        const Story story = storyEndingIn(verdict, measuredBy(theme));
        const Shown shown(story, story.timeline().duration(), theme);
        for (const QRectF &plate : shown.plates())
            QCOMPARE(room::covered(plate, shown.readable), 0.0);
    }
}

void MovingPlacesTest::headersGlide_data()
{
    nothingCoversAnotherAtTheEnd_data();
}

void MovingPlacesTest::headersGlide()
{
    QFETCH(const Verdict, verdict);
    constexpr double frame = 1 / 60.0;
    constexpr double fastest = 25; // scene units a frame: what the eye follows
    const Theme theme = lightTheme();
    const Story story = storyEndingIn(verdict, measuredBy(theme));
    std::optional<Shown> before;
    for (double time = 0.01; time < story.timeline().duration(); time += frame) {
        const Shown now(story, time, theme);
        const PacketLook &packet = now.frame.packets.first();
        const bool isSame = before && packet.flips == before->frame.packets.first().flips &&
                            packet.to == before->frame.packets.first().to &&
                            packet.from == before->frame.packets.first().from;
        if (isSame) {
            const QPointF moved = now.places.headers.first().body.center() -
                                  before->places.headers.first().body.center();
            QVERIFY2(std::hypot(moved.x(), moved.y()) < fastest,
                     qPrintable(u"at %1 s"_s.arg(time)));
        }
        before.emplace(now);
    }
}

static const Registered<MovingPlacesTest> registered{"tst_movingplaces"};

#include "tst_movingplaces.moc"
