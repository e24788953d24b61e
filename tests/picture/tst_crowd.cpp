// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/intervals.h"
#include "picture/stories.h"
#include "support/testregistry.h"

#include <QSet>
#include <QTest>

#include <limits>
#include <numeric>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameStep = 1.0 / 30;

/// A crowd in a cluster of three nodes with four pods each.
struct Crowd
{
    Placement placement{};
    QList<TimedRoute> routes{};

    explicit Crowd(int count, double gap, const QString &serviceFields = {})
    {
        const Cluster cluster = crowdedCluster(3, 4, serviceFields);
        placement = place(cluster);
        routes = crowdIn(cluster, placement, count, gap);
    }

    Timeline timeline(const TimelineOptions &options = {}) const
    {
        return {placement, routes, options};
    }

    int inFlightAt(double time) const
    {
        return int(std::count_if(routes.begin(), routes.end(), [&](const TimedRoute &timed) {
            return timed.times.start <= time && time < timed.times.outcome;
        }));
    }
};

int counted(const QList<StreamLook> &streams)
{
    return std::accumulate(streams.begin(), streams.end(), 0,
                           [](int sum, const StreamLook &stream) { return sum + stream.count; });
}

int counted(const HistogramLook &histogram)
{
    return std::accumulate(histogram.bars.begin(), histogram.bars.end(), 0,
                           [](int sum, const auto &bar) { return sum + bar.count; });
}

/// Counts how often things are switched on or off.
class Switches
{
public:
    void note(const QString &what, bool isOn, double time)
    {
        Switch &one = m_switches[what];
        if (isOn != one.isOn)
            one.changes.append(time);
        one.isOn = isOn;
        const auto recent = std::count_if(one.changes.begin(), one.changes.end(),
                                          [&](double change) { return change > time - 1; });
        m_mostASecond = std::max(m_mostASecond, int(recent));
    }

    int mostASecond() const { return m_mostASecond; }

private:
    struct Switch
    {
        bool isOn{false};
        QList<double> changes{};
    };

    QMap<QString, Switch> m_switches{};
    int m_mostASecond{0};
};

} // namespace

class CrowdTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void intervalsHoldWhatAnySearchFinds();
    void aSpellOutlastsShortCalms();
    void everyPacketOfACrowdIsInOneStream();
    void fewerPacketsKeepTheirNumbers();
    void streamsMoveAlongTheirTracks();
    void aPacketInFocusIsShownAmongStreams();
    void tinyLimitsMakeStreamsOfAnything();
    void crowdsArePureFunctionsOfTime();
    void talliesEqualTheRoutesInTheEnd();
    void oneSignTellsHowManyEndedSo();
    void histogramHasABarForEachEndpoint();
    void histogramFoldsManyEndpoints();
    void affinityFillsOneBarForEachNode();
    void histogramStandsBesideItsService();
    void nothingFlashes_data();
    void nothingFlashes();
};

void CrowdTest::intervalsHoldWhatAnySearchFinds()
{
    std::vector<Intervals::Interval> all;
    for (int i = 0; i < 400; ++i) {
        const double from = (i * 37) % 101;
        all.push_back({from,
                       i % 50 == 0 ? std::numeric_limits<double>::infinity() : from + (i * 13) % 29,
                       i});
    }
    const Intervals intervals(all);
    for (double time = -1; time < 140; time += 0.5) {
        QList<int> expected;
        for (const Intervals::Interval &each : all) {
            if (each.from <= time && time < each.until)
                expected.append(each.id);
        }
        QCOMPARE(intervals.at(time), expected);
    }
}

void CrowdTest::aSpellOutlastsShortCalms()
{
    const Spells spells({{1, 5}, {2, 1}, {2.5, 5}, {3, 0}}, 3);
    QVERIFY(!spells.isOnAt(0.9));
    for (const double time : {1.0, 2.2, 3.9})
        QVERIFY2(spells.isOnAt(time), qPrintable(QString::number(time)));
    QVERIFY(!spells.isOnAt(4.0));
    QCOMPARE(spells.partAt(1.25, 0.5), 0.5);
    QCOMPARE(spells.partAt(4.25, 0.5), 0.5);
    QVERIFY(!Spells({}, 3).isOnAt(1));
}

void CrowdTest::everyPacketOfACrowdIsInOneStream()
{
    const Crowd crowd(200, 0.05);
    const Timeline timeline = crowd.timeline();
    int framesWithStreams = 0;
    for (double time = 0; time < timeline.duration(); time += 0.1) {
        const TimelineFrame frame = timeline.at(time);
        if (frame.streams.isEmpty())
            continue;
        ++framesWithStreams;
        QCOMPARE(counted(frame.streams), crowd.inFlightAt(time));
        QVERIFY(frame.packets.isEmpty());
    }
    QVERIFY(framesWithStreams > 100);
}

void CrowdTest::fewerPacketsKeepTheirNumbers()
{
    const Crowd crowd(30, 0.05);
    const Timeline timeline = crowd.timeline();
    for (double time = 0; time < timeline.duration(); time += 0.1) {
        const TimelineFrame frame = timeline.at(time);
        QVERIFY(frame.streams.isEmpty());
        QVERIFY(frame.packets.size() >= crowd.inFlightAt(time));
    }
    const TimelineFrame crowded = timeline.at(2);
    QCOMPARE(crowded.packets.size(), 30);
    for (const PacketLook &packet : crowded.packets)
        QVERIFY(!packet.isOpen && packet.from.text.isEmpty());
    // Each piece of their ways is lit once.
    QVERIFY(crowded.lit.size() < 16);
}

void CrowdTest::streamsMoveAlongTheirTracks()
{
    const Timeline timeline = Crowd(200, 0.05).timeline();
    const TimelineFrame frame = timeline.at(6);
    QVERIFY(frame.streams.size() > 6);
    for (const StreamLook &stream : frame.streams) {
        QVERIFY(stream.marks.size() <= stream.count);
        QCOMPARE(stream.marks.isEmpty(), stream.count == 0);
        const Track lit = stream.lit();
        QCOMPARE(lit.first(), stream.track.first());
        QCOMPARE(lit == stream.track, stream.reached == 1);
        QRectF box(lit.first(), QSizeF());
        for (const QPointF &point : lit)
            box = box.united({point - QPointF(1, 1), QSizeF(2, 2)});
        for (const QPointF &mark : stream.marks)
            QVERIFY(box.contains(mark));
    }
    QCOMPARE(frame.dim, 0.0);
    QVERIFY(!(timeline.at(6.1).streams == frame.streams));
}

void CrowdTest::aPacketInFocusIsShownAmongStreams()
{
    const Crowd crowd(200, 0.05);
    const TimelineFrame frame = crowd.timeline().at(6, 100);
    QCOMPARE(frame.packets.size(), 1);
    QCOMPARE(frame.packets.first().number, 100);
    QVERIFY(frame.packets.first().isOpen && !frame.packets.first().to.text.isEmpty());
    QCOMPARE(frame.lit.size(), 1);
    QCOMPARE(counted(frame.streams), crowd.inFlightAt(6));
}

void CrowdTest::tinyLimitsMakeStreamsOfAnything()
{
    const Crowd crowd(2, 0.05);
    const TimelineFrame frame = crowd.timeline({.streamsAbove = 1}).at(3);
    QVERIFY(frame.packets.isEmpty());
    QCOMPARE(counted(frame.streams), 2);
}

void CrowdTest::crowdsArePureFunctionsOfTime()
{
    const Crowd crowd(200, 0.05);
    const Timeline timeline = crowd.timeline();
    for (const double time : {0.4, 2.0, 6.0, 11.0, 17.0, 100.0}) {
        const TimelineFrame frame = timeline.at(time);
        timeline.at(20 - time);
        timeline.at(6, 5);
        QVERIFY(timeline.at(time) == frame);
        QVERIFY(crowd.timeline().at(time) == frame);
    }
}

void CrowdTest::talliesEqualTheRoutesInTheEnd()
{
    const Crowd crowd(300, 0.02, u"external=Local"_s);
    const Timeline timeline = crowd.timeline();
    QMap<ObjectRef, int> expected;
    for (const TimedRoute &timed : crowd.routes) {
        if (timed.route.verdict != Verdict::Delivered)
            continue;
        ++expected[timed.route.pod];
        ++expected[{ObjectKind::Node, {}, timed.route.entryNode}];
    }
    QVERIFY(expected.size() > 3);
    QCOMPARE(timeline.at(timeline.duration()).tallies, expected);
    const TimelineFrame middle = timeline.at(timeline.duration() / 2);
    for (auto tally = middle.tallies.begin(); tally != middle.tallies.end(); ++tally)
        QVERIFY(tally.value() <= expected.value(tally.key()));
}

void CrowdTest::oneSignTellsHowManyEndedSo()
{
    const Crowd crowd(100, 0.02, u"nobody=here"_s);
    const Timeline timeline = crowd.timeline();
    const TimelineFrame frame = timeline.at(timeline.duration());
    QVERIFY(frame.outcomes.size() <= 3);
    int count = 0;
    for (const OutcomeLook &outcome : frame.outcomes) {
        QCOMPARE(outcome.verdict, Verdict::Refused);
        count += outcome.count;
    }
    QCOMPARE(count, 100);
}

void CrowdTest::histogramHasABarForEachEndpoint()
{
    const Cluster cluster = crowdedCluster(3, 2);
    const Placement placement = place(cluster);
    const Timeline timeline(placement, crowdIn(cluster, placement, 120, 0.05), {.seed = 9});
    QVERIFY(timeline.at(0.01).histograms.isEmpty());
    int before = 0;
    for (double time = 0.1; time < timeline.duration(); time += 0.25) {
        const QList<HistogramLook> histograms = timeline.at(time).histograms;
        QCOMPARE(histograms.size(), 1);
        const HistogramLook &histogram = histograms.first();
        QCOMPARE(histogram.bars.size(), 6);
        QCOMPARE(counted(histogram), histogram.total);
        QVERIFY(histogram.total >= before);
        QCOMPARE(histogram.seed, std::optional<quint64>(9));
        before = histogram.total;
    }
    QCOMPARE(before, 120);
    const HistogramLook last = timeline.at(timeline.duration()).histograms.first();
    QCOMPARE(last.bars.first().name, u"pod-1"_s);
    QVERIFY(!last.byClient);
    for (const HistogramLook::Bar &bar : last.bars)
        QVERIFY(bar.count > 5 && bar.count <= last.top);
}

void CrowdTest::histogramFoldsManyEndpoints()
{
    const Crowd crowd(240, 0.02);
    const Timeline timeline = crowd.timeline();
    const HistogramLook histogram = timeline.at(timeline.duration()).histograms.first();
    QCOMPARE(histogram.bars.size(), 8);
    QCOMPARE(histogram.bars.last().folded, 5);
    QCOMPARE(counted(histogram), 240);
    for (const HistogramLook::Bar &bar : histogram.bars)
        QVERIFY(bar.folded > 0 || bar.count * 5 >= histogram.bars.last().count);
}

void CrowdTest::affinityFillsOneBarForEachNode()
{
    const Crowd crowd(50, 0.02, u"affinity=ClientIP"_s);
    const Timeline timeline = crowd.timeline();
    const HistogramLook histogram = timeline.at(timeline.duration()).histograms.first();
    QVERIFY(histogram.byClient);
    // Each of the three nodes keeps its own memory.
    const auto used = std::count_if(histogram.bars.begin(), histogram.bars.end(),
                                    [](const auto &bar) { return bar.count > 0; });
    QVERIFY(used >= 1 && used <= 3);
}

void CrowdTest::histogramStandsBesideItsService()
{
    const Crowd crowd(50, 0.02);
    const HistogramLook histogram = crowd.timeline().at(5).histograms.first();
    const RibbonLook &ribbon = *crowd.placement.ribbon(histogram.service);
    QVERIFY(histogram.rect.left() >= ribbon.header.right());
    QVERIFY(histogram.rect.left() - ribbon.header.right() < 120);
    QVERIFY(crowd.placement.bounds.contains(histogram.rect));
    for (const PodLook &pod : crowd.placement.pods)
        QVERIFY(!pod.outline().intersects(histogram.rect));
}

void CrowdTest::nothingFlashes_data()
{
    QTest::addColumn<double>("gap");
    for (const double gap : {0.02, 0.15, 0.19, 0.23, 0.9, 1.4, 2.2})
        QTest::addRow("every %g s", gap) << gap;
}

/// No sign, stream or light is switched more than three times in any second.
void CrowdTest::nothingFlashes()
{
    QFETCH(const double, gap);
    const Crowd crowd(int(std::min(80.0, 40 / gap)), gap);
    const Timeline timeline = crowd.timeline();
    Switches switches;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        const TimelineFrame frame = timeline.at(time);
        const bool hasHeader = std::any_of(frame.packets.begin(), frame.packets.end(),
                                           [](auto &packet) { return packet.isOpen; });
        switches.note(u"streams"_s, !frame.streams.isEmpty(), time);
        switches.note(u"headers"_s, hasHeader, time);
        switches.note(u"darkness"_s, frame.dim > 0.5, time);
        QSet<ObjectRef> marked;
        for (const OutcomeLook &outcome : frame.outcomes)
            marked.insert(outcome.object);
        for (const PodLook &pod : crowd.placement.pods)
            switches.note(pod.object.name, marked.contains(pod.object), time);
    }
    QVERIFY2(switches.mostASecond() <= 3, qPrintable(QString::number(switches.mostASecond())));
    QVERIFY(switches.mostASecond() > 0);
}

static const podium::test::Registered<CrowdTest> registered{"tst_crowd"};

#include "tst_crowd.moc"
