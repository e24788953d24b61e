// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/timeline.h"

#include "base/enumname.h"
#include "control/settle.h"
#include "picture/packetpath.h"
#include "picture/randomcluster.h"
#include "picture/stories.h"
#include "picture/tracks.h"
#include "routing/journey.h"
#include "support/clustertext.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameStep = 1.0 / 30;

bool isRewrite(const Hop &hop)
{
    return hop.action == HopAction::Dnat || hop.action == HopAction::Snat;
}

qsizetype rewritesIn(const QList<Hop> &hops)
{
    return std::count_if(hops.begin(), hops.end(), isRewrite);
}

/// The hops of all flips that any frame shows.
QSet<int> flipsShown(const Timeline &timeline)
{
    QSet<int> hops;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        for (const PacketLook &packet : timeline.at(time).packets) {
            for (const Flip &flip : packet.flips)
                hops.insert(packet.isReply ? 1000 + flip.hop : flip.hop);
        }
    }
    return hops;
}

/// Scene units a second, over all moves of a packet.
double fastestMove(const Story &story)
{
    const PacketPath path = pathOf(story.placement, story.route);
    const QList<FlightTimes::Stay> stays = story.at(0).times.hops;
    double fastest = 0;
    for (qsizetype i = 1; i < stays.size(); ++i) {
        const double seconds = stays[i].arrive - stays[i].depart;
        if (seconds > 0)
            fastest = std::max(fastest, tracks::length(path.tracks[i - 1]) / seconds);
    }
    return fastest;
}

/// A random sender and target in a random cluster.
Story randomStory(quint32 seed)
{
    QRandomGenerator random(seed);
    const Cluster cluster = randomCluster(seed, seed % 7 == 0 ? 20 : 6);
    QList<Sender> senders{{Sender::Kind::Client, clientRef(u"phone"_s), {}},
                          {Sender::Kind::Client, clientRef(u"laptop"_s), {}}};
    QList<Target> targets{{Target::Kind::Router, {}, {}, {}, 8080},
                          {Target::Kind::Name, {}, {}, u"svc-1"_s, 80}};
    for (const Pod &pod : cluster.pods()) {
        senders.append({Sender::Kind::Pod, refOf(pod), {}});
        targets.append({Target::Kind::Pod, {}, refOf(pod), {}, 8080});
    }
    for (const Node &node : cluster.nodes()) {
        senders.append({Sender::Kind::Node, refOf(node), {}});
        targets.append({Target::Kind::NodePort, {}, refOf(node), {}, 30086});
    }
    for (const Service &service : cluster.services()) {
        const int port = service.ports.isEmpty() ? 80 : service.ports.first().port;
        targets.append({Target::Kind::ClusterIp, {}, refOf(service), {}, port});
        targets.append({Target::Kind::LoadBalancer, {}, refOf(service), {}, port});
    }
    return storyOf(
        cluster,
        requestOf(senders[random.bounded(senders.size())], targets[random.bounded(targets.size())]),
        seed);
}

} // namespace

class TimelineTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { podium::test::failOnAnyWarning(); }

    void isAPureFunctionOfTime();
    void everyRewriteIsShownOnce_data();
    void everyRewriteIsShownOnce();
    void oldValueStaysReadable();
    void headerSaysWhatTheHopSays();
    void packetMovesWithoutJumps_data();
    void packetMovesWithoutJumps();
    void litWayOnlyGrows();
    void fourHopsTakeFourToEightSeconds_data();
    void fourHopsTakeFourToEightSeconds();
    void everyMoveIsOfOneSpeedOrOfTheShortestTime_data();
    void everyMoveIsOfOneSpeedOrOfTheShortestTime();
    void anotherPictureKeepsTheTimes();
    void endsInItsVerdict_data();
    void endsInItsVerdict();
    void fanShowsEveryCandidate();
    void refusalReachesItsSender();
    void replyUndoesTheRewrites();
    void stepsStopAtEveryHopForwardAndBack();
    void talliesCountArrivals();
    void laterPacketsReplaceEarlierOnes();
    void crowdsShowNumbersOnly();
    void aPacketInFocusStaysAloneInTheLight();
    void aPacketNotYetSentIsNotInFocus();
    void hopFollowsThePacket_data();
    void hopFollowsThePacket();
    void reducedMotionLeavesFootprintsInPlaceOfFlight_data();
    void reducedMotionLeavesFootprintsInPlaceOfFlight();
    void anEmptyTimelineShowsNothing();
};

void TimelineTest::isAPureFunctionOfTime()
{
    const Timeline timeline = storyEndingIn(Verdict::Delivered).timeline();
    for (const double time : {0.0, 1.3, 3.7, 5.2, 100.0}) {
        const TimelineFrame before = timeline.at(time);
        QVERIFY(!(timeline.at(time + 0.31) == before) || time > timeline.duration());
        timeline.at(0.1);
        QVERIFY(timeline.at(time) == before || time > timeline.duration());
        QVERIFY(storyEndingIn(Verdict::Delivered).timeline().at(time) == before);
    }
}

void TimelineTest::everyRewriteIsShownOnce_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TimelineTest::everyRewriteIsShownOnce()
{
    QFETCH(const quint32, seed);
    const Story story = randomStory(seed);
    QCOMPARE(flipsShown(story.timeline()).size(), rewritesIn(story.route.hops));
}

void TimelineTest::oldValueStaysReadable()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline = story.timeline();
    QMap<int, double> shown;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        for (const Flip &flip : timeline.at(time).packets.value(0).flips)
            shown[flip.hop] += frameStep;
    }
    QCOMPARE(shown.size(), 3);
    for (const double seconds : std::as_const(shown))
        QVERIFY2(seconds >= 1.5, qPrintable(QString::number(seconds)));
}

void TimelineTest::headerSaysWhatTheHopSays()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline = story.timeline();
    const PacketLook first = timeline.at(0.1).packets.first();
    QCOMPARE(first.from.text, u"203.0.113.7"_s);
    QCOMPARE(first.to.text, u"198.51.100.10:9000"_s);
    QVERIFY(first.to.struck.isEmpty());
    // The second mark is the first hop: the load balancer.
    const PacketLook balanced = timeline.at(timeline.marks()[1].time).packets.first();
    QCOMPARE(balanced.to.struck, u"198.51.100.10:9000"_s);
    QCOMPARE(balanced.to.text, u"192.168.0.13:30000"_s);
    QCOMPARE(balanced.flips.size(), 1);
    QCOMPARE(balanced.flips.first().kind, Flip::Kind::Dnat);
    QCOMPARE(balanced.flips.first().by, Flip::By::LoadBalancer);
    const PacketLook last = timeline.at(timeline.duration()).packets.first();
    QCOMPARE(last.from.text, u"192.168.0.13"_s);
    QCOMPARE(last.to.text, story.route.chosen->text());
}

void TimelineTest::packetMovesWithoutJumps_data()
{
    everyRewriteIsShownOnce_data();
}

void TimelineTest::packetMovesWithoutJumps()
{
    QFETCH(const quint32, seed);
    const Story story = randomStory(seed);
    const Timeline timeline = story.timeline();
    const double fastest = fastestMove(story) * frameStep;
    QPointF before = timeline.at(0).packets.first().at;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        const QPointF now = timeline.at(time).packets.first().at;
        QVERIFY2(QLineF(before, now).length() <= fastest * 1.01 + 0.01,
                 qPrintable(u"at %1 s"_s.arg(time)));
        QVERIFY2(story.placement.bounds.contains(now), qPrintable(u"at %1 s"_s.arg(time)));
        before = now;
    }
}

void TimelineTest::litWayOnlyGrows()
{
    const Timeline timeline = storyEndingIn(Verdict::Delivered).timeline();
    double before = 0;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        const TimelineFrame frame = timeline.at(time);
        const double length = tracks::length(frame.lit.first().track);
        QVERIFY(length >= before - 0.001);
        QVERIFY(QLineF(frame.lit.first().track.last(), frame.packets.first().at).length() < 0.01);
        before = length;
    }
    QVERIFY(before > 300);
}

void TimelineTest::fourHopsTakeFourToEightSeconds_data()
{
    everyRewriteIsShownOnce_data();
}

void TimelineTest::fourHopsTakeFourToEightSeconds()
{
    QFETCH(const quint32, seed);
    const Story story = randomStory(seed);
    const FlightTimes times = story.at(0).times;
    const auto moves = std::count_if(times.hops.begin(), times.hops.end(),
                                     [](auto &stay) { return stay.arrive > stay.depart; });
    QVERIFY2(times.outcome <= 8.001, qPrintable(QString::number(times.outcome)));
    if (moves >= 3)
        QVERIFY2(times.outcome >= 3.999, qPrintable(QString::number(times.outcome)));
}

void TimelineTest::everyMoveIsOfOneSpeedOrOfTheShortestTime_data()
{
    everyRewriteIsShownOnce_data();
}

void TimelineTest::everyMoveIsOfOneSpeedOrOfTheShortestTime()
{
    QFETCH(const quint32, seed);
    const Story story = randomStory(seed);
    const PacketPath path = pathOf(story.placement, story.route);
    const QList<FlightTimes::Stay> stays = story.at(0).times.hops;
    const double speed = fastestMove(story);
    for (qsizetype i = 1; i < stays.size(); ++i) {
        const double seconds = stays[i].arrive - stays[i].depart;
        if (seconds > 0 && seconds > 0.701)
            QVERIFY(std::abs(tracks::length(path.tracks[i - 1]) / seconds - speed) < speed / 100);
        QVERIFY(seconds == 0 || seconds > 0.699);
    }
}

/// An edit that moves things makes another picture; what was sent keeps its times.
void TimelineTest::anotherPictureKeepsTheTimes()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline before = story.timeline();
    const Cluster more = settle(clusterFromText(startSceneText() + u"\nnode node-0"_s)).cluster;
    const Placement other = place(more);
    QVERIFY(!(other == story.placement));
    const Timeline after(other, before.routes());
    QCOMPARE(after.marks(), before.marks());
    QCOMPARE(after.duration(), before.duration());
    const double time = before.duration() / 2;
    QVERIFY(after.at(time).packets.first().at != before.at(time).packets.first().at);
    QVERIFY(after.in(story.placement).at(time) == before.at(time));
}

void TimelineTest::endsInItsVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (const Verdict verdict : valuesOf<Verdict>())
        QTest::newRow(qPrintable(verdictName(verdict))) << verdict;
}

void TimelineTest::endsInItsVerdict()
{
    QFETCH(const Verdict, verdict);
    const Story story = storyEndingIn(verdict);
    QCOMPARE(story.route.verdict, verdict);
    const Timeline timeline = story.timeline();
    QVERIFY(timeline.at(0.2).outcomes.isEmpty());
    const TimelineFrame frame = timeline.at(timeline.duration());
    QCOMPARE(frame.outcomes.size(), 1);
    QCOMPARE(frame.outcomes.first().verdict, verdict);
    QVERIFY(frame.packets.first().isOver());
    QCOMPARE(verdict == Verdict::Refused, !frame.outcomes.first().way.isEmpty());
    if (verdict == Verdict::NoAddress)
        QVERIFY(frame.packets.first().to.text.startsWith(u'?'));
    if (verdict == Verdict::NoName)
        QCOMPARE(frame.packets.first().to.text, u"svc-9"_s);
    if (verdict == Verdict::NoRoute)
        QVERIFY(frame.packets.first().at.x() < story.placement.border.left());
}

void TimelineTest::fanShowsEveryCandidate()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline = story.timeline();
    int framesWithFan = 0;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        for (const FanLook &fan : timeline.at(time).fans) {
            ++framesWithFan;
            QCOMPARE(fan.rays.size(), 2);
            QCOMPARE(int(fan.rays[0].chosen) + int(fan.rays[1].chosen), 1);
            const FanRay &chosen = fan.rays[0].chosen ? fan.rays[0] : fan.rays[1];
            QCOMPARE(chosen.track.last(), story.placement.pod(story.route.pod)->door(8080));
        }
    }
    QVERIFY(framesWithFan > 20);
}

void TimelineTest::refusalReachesItsSender()
{
    const Story story = storyEndingIn(Verdict::Refused);
    const Timeline timeline = story.timeline();
    const OutcomeLook outcome = timeline.at(timeline.duration()).outcomes.first();
    QCOMPARE(outcome.progress, 1.0);
    QVERIFY(QLineF(outcome.way.last(), outcome.sender).length() < 0.01);
    QVERIFY(QLineF(outcome.way.first(), outcome.at).length() < 0.01);
}

void TimelineTest::replyUndoesTheRewrites()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline silent = story.timeline();
    const Timeline answering = story.timeline({true});
    QVERIFY(answering.duration() > silent.duration());
    QCOMPARE(flipsShown(answering).size(),
             rewritesIn(story.route.hops) + rewritesIn(story.route.reply));
    const PacketLook last = answering.at(answering.duration()).packets.first();
    QVERIFY(last.isReply);
    QCOMPARE(last.at, silent.at(0).packets.first().at);
    QCOMPARE(last.from.text, u"198.51.100.10:9000"_s);
    QCOMPARE(last.to.text, u"203.0.113.7"_s);
}

void TimelineTest::stepsStopAtEveryHopForwardAndBack()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline = story.timeline();
    QCOMPARE(timeline.marks().size(), story.route.hops.size());
    QList<double> forward;
    double time = 0;
    while (time < timeline.duration()) {
        time = timeline.nextStop(time);
        forward.append(time);
    }
    QCOMPARE(forward.size(), timeline.marks().size());
    for (qsizetype i = forward.size() - 1; i > 0; --i)
        QCOMPARE(timeline.previousStop(forward[i]), forward[i - 1]);
    QCOMPARE(timeline.previousStop(forward.first()), 0.0);
    QCOMPARE(timeline.marks().last().kind, TimelineMark::Kind::Outcome);
}

void TimelineTest::talliesCountArrivals()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline(story.placement, {story.at(0), story.at(20)});
    QVERIFY(timeline.at(1).tallies.isEmpty());
    QCOMPARE(timeline.at(15).tallies.value(story.route.pod), 1);
    QCOMPARE(timeline.at(60).tallies.value(story.route.pod), 2);
    QCOMPARE(timeline.at(60).tallies.value(nodeRef(u"node-3"_s)), 2);
}

void TimelineTest::laterPacketsReplaceEarlierOnes()
{
    const Story story = storyEndingIn(Verdict::Refused);
    const Timeline timeline(story.placement, {story.at(0), story.at(20)});
    QCOMPARE(timeline.at(19).packets.first().number, 1);
    QCOMPARE(timeline.at(21).packets.size(), 1);
    QCOMPARE(timeline.at(21).packets.first().number, 2);
}

void TimelineTest::crowdsShowNumbersOnly()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    QList<TimedRoute> routes;
    for (int i = 0; i < 8; ++i)
        routes.append(story.at(i * 0.3));
    const Timeline timeline(story.placement, routes);
    const TimelineFrame crowd = timeline.at(3);
    QCOMPARE(crowd.packets.size(), 8);
    for (const PacketLook &packet : crowd.packets)
        QVERIFY(!packet.isOpen);
    const QList<PacketLook> after = timeline.at(timeline.duration()).packets;
    QCOMPARE(std::count_if(after.begin(), after.end(), [](auto &p) { return p.isOpen; }), 1);
}

void TimelineTest::aPacketInFocusStaysAloneInTheLight()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline(story.placement, {story.at(0), story.at(30)});
    for (const double time : {31.0, timeline.duration() + 10}) {
        const TimelineFrame frame = timeline.at(time, 1);
        QCOMPARE(frame.packets.size(), 2);
        QVERIFY(frame.packets[0].isOpen && !frame.packets[1].isOpen);
        QCOMPARE(frame.lit.size(), 1);
        QCOMPARE(frame.lit[0].number, 1);
        QCOMPARE(frame.spotlight, timeline.at(29, 1).spotlight);
        QCOMPARE(frame.dim, 1.0);
        QCOMPARE(timeline.at(time).packets.size(), 1);
    }
}

void TimelineTest::aPacketNotYetSentIsNotInFocus()
{
    const Story story = storyEndingIn(Verdict::Delivered);
    const Timeline timeline(story.placement, {story.at(0), story.at(30)});
    for (const int number : {2, 3, -1})
        QVERIFY(timeline.at(3, number) == timeline.at(3));
}

void TimelineTest::hopFollowsThePacket_data()
{
    QTest::addColumn<Verdict>("verdict");
    for (const Verdict verdict : valuesOf<Verdict>())
        QTest::newRow(qPrintable(dashedName(verdict))) << verdict;
}

void TimelineTest::hopFollowsThePacket()
{
    QFETCH(const Verdict, verdict);
    const Story story = storyEndingIn(verdict);
    const Timeline timeline = story.timeline({.showReplies = true});
    int last = 0;
    for (double time = 0; time < timeline.duration(); time += frameStep) {
        const int hop = timeline.hopAt(1, time);
        QCOMPARE(timeline.at(time).packets[0].hop, hop);
        QVERIFY(hop >= last);
        last = hop;
    }
    const qsizetype answered = verdict == Verdict::Delivered ? story.route.reply.size() : 0;
    QCOMPARE(last, int(story.route.hops.size() + answered) - 1);
    for (const TimelineMark &mark : timeline.marks()) {
        if (mark.kind == TimelineMark::Kind::Hop)
            QVERIFY(timeline.hopAt(1, mark.time) >= mark.hop);
    }
}

void TimelineTest::reducedMotionLeavesFootprintsInPlaceOfFlight_data()
{
    endsInItsVerdict_data();
}

/// Nothing slides: what is drawn changes only at hops, and each leaves one footprint more.
void TimelineTest::reducedMotionLeavesFootprintsInPlaceOfFlight()
{
    QFETCH(const Verdict, verdict);
    const Story story = storyEndingIn(verdict);
    const Timeline moving = story.timeline();
    const Timeline still = story.timeline({.reducedMotion = true});
    QCOMPARE(still.marks(), moving.marks());
    QSet<QString> places;
    qsizetype before = 0;
    for (double time = 0; time < still.duration(); time += frameStep) {
        const TimelineFrame frame = still.at(time);
        QVERIFY(frame.lit.isEmpty());
        QVERIFY(frame.footprints.size() == before || frame.footprints.size() == before + 1);
        before = frame.footprints.size();
        for (qsizetype i = 0; i < before; ++i)
            QCOMPARE(frame.footprints[i].step, int(i) + 1);
        QCOMPARE(frame.packets.first().at, frame.footprints.last().at);
        QCOMPARE(frame.packets.first().to, moving.at(time).packets.first().to);
        places.insert(
            u"%1 %2"_s.arg(frame.packets.first().at.x()).arg(frame.packets.first().at.y()));
    }
    QCOMPARE(places.size(), before);
    QVERIFY(places.size() <= story.route.hops.size());
}

void TimelineTest::anEmptyTimelineShowsNothing()
{
    const Timeline timeline;
    QCOMPARE(timeline.at(5), [] {
        TimelineFrame frame;
        frame.time = 5;
        return frame;
    }());
    QCOMPARE(timeline.duration(), 0.0);
    QCOMPARE(timeline.nextStop(0), 0.0);
}

static const podium::test::Registered<TimelineTest> registered{"tst_timeline"};

#include "tst_timeline.moc"
