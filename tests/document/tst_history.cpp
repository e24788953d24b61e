// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/startscene.h"
#include "picture/layoutengine.h"
#include "picture/timeline.h"

#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

using Scene = StartScene;

Timeline timelineOf(const Scene &scene)
{
    QList<TimedRoute> routes;
    for (const SentPacket &packet : scene.sentPackets.packets())
        routes.append({packet.route, packet.times});
    return Timeline(place(scene.document.cluster()), routes);
}

/// The same things done to a scene that was just opened.
void play(Scene &scene)
{
    scene.sendAt(0);
    scene.sendAt(1.25);
    scene.deleteAt(3, pod1);
    scene.sendAt(4);
    scene.document.undo();
    scene.sendAt(7);
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void goingBackShowsTheClusterAsItWas();
    void goingBackLeavesNothingToTakeBack();
    void editsAtOneMomentCanBeGoneBackBetween();
    void undoAndRedoAreEditsOfTheirOwn();
    void undoFollowsThePlayhead();
    void nothingLaterBeginsNoRun();
    void changingThePastBeginsARunAndKeepsTheOld();
    void sendingInThePastBeginsARun();
    void aRunKeepsThePacketsThatHadLeft();
    void runsCanBeFollowed();
    void packetsMeetTheClusterOfTheirMoment();
    void packetsUnderWayAreNotReachedByEdits();
    void sameEventsMakeTheSameRun();
    void sameEventsMakeEqualFrames();
    void aForkGoesOnAsIfNothingElseHadBeen();
    void clearingForgetsPacketsAndKeepsEdits();
    void openingStartsAnew();
    void versionsShareTheirObjects();
};

void HistoryTest::goingBackShowsTheClusterAsItWas()
{
    Scene scene;
    scene.sendAt(0);
    const Cluster before = scene.document.cluster();
    scene.deleteAt(6, pod1);
    const Cluster after = scene.document.cluster();
    QVERIFY(before != after);
    const QSignalSpy changes(&scene.document, &ClusterDocument::clusterChanged);
    scene.document.setTime(7);
    QCOMPARE(changes.size(), 0);
    scene.document.setTime(5.9);
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.first().first().value<ClusterDiff>().added.contains(pod1));
    QVERIFY(scene.document.cluster() == before);
    scene.document.setTime(6);
    QCOMPARE(changes.size(), 2);
    QVERIFY(scene.document.cluster() == after);
}

void HistoryTest::goingBackLeavesNothingToTakeBack()
{
    Scene scene;
    scene.deleteAt(2, pod1);
    const History history = scene.history();
    scene.document.setTime(0);
    scene.document.setTime(2);
    QVERIFY(scene.history() == history);
    QCOMPARE(scene.history().undoTrailAt(2).done.size(), 1);
}

void HistoryTest::editsAtOneMomentCanBeGoneBackBetween()
{
    Scene scene;
    scene.deleteAt(0, pod1);
    scene.document.apply(u"Delete pod-2"_s, scene.document.cluster().without(pod2));
    QCOMPARE(scene.told(), u"Delete pod-1 0.1, Delete pod-2 0.2"_s);
    QCOMPARE(scene.document.time(), 0.2);
    scene.document.setTime(0.15);
    QCOMPARE(scene.podNames(), QStringList{u"pod-2"_s});
    scene.document.setTime(0);
    QCOMPARE(scene.podNames().size(), 2);
}

void HistoryTest::undoAndRedoAreEditsOfTheirOwn()
{
    Scene scene;
    const Cluster before = scene.document.cluster();
    scene.deleteAt(1, pod1);
    const Cluster after = scene.document.cluster();
    scene.document.setTime(2);
    scene.document.undo();
    QVERIFY(scene.document.cluster() == before);
    QVERIFY(!scene.document.canUndo());
    scene.document.setTime(3);
    scene.document.redo();
    QVERIFY(scene.document.cluster() == after);
    QVERIFY(!scene.document.canRedo());
    QCOMPARE(scene.told(), u"Delete pod-1 1, Undo: Delete pod-1 2, Redo: Delete pod-1 3"_s);
    scene.document.setTime(2.5);
    QVERIFY(scene.document.cluster() == before);
    QCOMPARE(scene.history().runs().size(), 1);
}

void HistoryTest::undoFollowsThePlayhead()
{
    Scene scene;
    scene.deleteAt(1, pod1);
    scene.deleteAt(2, pod2);
    QCOMPARE(scene.history().undoTrailAt(2).done, (QList<qsizetype>{0, 1}));
    scene.document.setTime(1.5);
    QVERIFY(scene.document.canUndo());
    scene.document.undo();
    QCOMPARE(scene.podNames().size(), 2);
    QCOMPARE(scene.told(), u"Delete pod-1 1, Undo: Delete pod-1 1.5"_s);
    QCOMPARE(scene.history().runs().size(), 2);
    scene.document.setTime(0.5);
    QVERIFY(!scene.document.canUndo());
    QVERIFY(!scene.document.canRedo());
}

void HistoryTest::nothingLaterBeginsNoRun()
{
    Scene scene;
    play(scene);
    scene.deleteAt(100, pod1);
    QCOMPARE(scene.history().runs().size(), 1);
}

void HistoryTest::changingThePastBeginsARunAndKeepsTheOld()
{
    Scene scene;
    play(scene);
    const Run old = scene.history().run();
    const QSignalSpy runs(&scene.document, &ClusterDocument::runChanged);
    scene.deleteAt(2, pod2);
    QCOMPARE(runs.size(), 1);
    QCOMPARE(scene.history().runs().size(), 2);
    QCOMPARE(scene.history().currentRun(), 1);
    QVERIFY(scene.history().runs()[0] == old);
    QCOMPARE(scene.history().run().from, 0);
    QCOMPARE(scene.history().run().forkTime, 2.0);
    QCOMPARE(scene.told(), u"packet 0, packet 1.25, Delete pod-2 2"_s);
}

void HistoryTest::sendingInThePastBeginsARun()
{
    Scene scene;
    scene.sendAt(0);
    scene.sendAt(9);
    scene.sendAt(5);
    QCOMPARE(scene.told(), u"packet 0, packet 5"_s);
    QCOMPARE(scene.history().runs().size(), 2);
    QCOMPARE(scene.sentPackets.packets().last().number, 2);
}

void HistoryTest::aRunKeepsThePacketsThatHadLeft()
{
    Scene scene;
    scene.document.setTime(1);
    Request request;
    request.from = {Sender::Kind::Client, clientRef(u"laptop"_s), {}};
    request.to.object = nodeRef(u"node-2"_s);
    request.to.kind = Target::Kind::NodePort;
    request.to.port = 30000;
    scene.sentPackets.send(request, {0, SendPlan::Pace::Steady, 2});
    scene.sentPackets.sendUntil(5);
    QCOMPARE(scene.sentPackets.packets().size(), 9);
    const QSignalSpy resets(&scene.sentPackets, &SentPackets::reset);
    scene.deleteAt(3, pod1);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(scene.sentPackets.packets().size(), 5);
    QVERIFY(!scene.sentPackets.isSending());
    QCOMPARE(scene.history().runs()[0].packets.size(), 9);
}

void HistoryTest::runsCanBeFollowed()
{
    Scene scene;
    play(scene);
    const Cluster old = scene.document.cluster();
    scene.deleteAt(2, pod2);
    scene.document.setTime(7);
    const Cluster now = scene.document.cluster();
    scene.document.followRun(0);
    QVERIFY(scene.document.cluster() == old);
    QCOMPARE(scene.sentPackets.packets().size(), 4);
    scene.document.followRun(1);
    QVERIFY(scene.document.cluster() == now);
    QCOMPARE(scene.sentPackets.packets().size(), 2);
}

void HistoryTest::packetsMeetTheClusterOfTheirMoment()
{
    Scene scene;
    scene.deleteAt(1, pod1);
    scene.deleteAt(2, pod2);
    scene.sendAt(3);
    QCOMPARE(scene.sentPackets.packets().last().route.verdict, Verdict::Refused);
    scene.document.setTime(1.5);
    scene.sendAt(1.5);
    QCOMPARE(scene.sentPackets.packets().last().route.pod, pod2);
}

void HistoryTest::packetsUnderWayAreNotReachedByEdits()
{
    Scene scene;
    scene.sendAt(0);
    const SentPacket before = scene.sentPackets.packets().first();
    scene.deleteAt(0.5, pod1);
    scene.deleteAt(0.6, pod2);
    QVERIFY(scene.sentPackets.packets().first() == before);
}

void HistoryTest::sameEventsMakeTheSameRun()
{
    Scene one;
    Scene other;
    play(one);
    play(other);
    QVERIFY(one.history() == other.history());
    other.sendAt(20);
    QVERIFY(one.history() != other.history());
}

void HistoryTest::sameEventsMakeEqualFrames()
{
    Scene one;
    Scene other;
    play(one);
    play(other);
    const Timeline first = timelineOf(one);
    const Timeline second = timelineOf(other);
    QVERIFY(first.duration() > 7);
    int moving = 0;
    for (double time = 0; time < first.duration(); time += 0.21) {
        const TimelineFrame frame = first.at(time);
        QVERIFY2(frame == second.at(time), qPrintable(QString::number(time)));
        moving += int(frame.packets.size());
    }
    QVERIFY(moving > 10);
}

// What was tried and left behind must not shift the choices of what comes after.
void HistoryTest::aForkGoesOnAsIfNothingElseHadBeen()
{
    Scene straight;
    straight.sendAt(0);
    straight.deleteAt(2, pod2);
    straight.sendAt(5);

    Scene detour;
    detour.sendAt(0);
    for (int i = 0; i < 7; ++i)
        detour.sendAt(3 + i);
    detour.deleteAt(2, pod2);
    detour.sendAt(5);
    QVERIFY(straight.history().run().packets == detour.history().run().packets);
}

void HistoryTest::clearingForgetsPacketsAndKeepsEdits()
{
    Scene scene;
    play(scene);
    scene.deleteAt(2, pod2);
    const Cluster shown = scene.document.cluster();
    scene.sentPackets.clear();
    QVERIFY(scene.sentPackets.packets().isEmpty());
    QCOMPARE(scene.history().runs().size(), 1);
    QVERIFY(scene.document.cluster() == shown);
    scene.document.undo();
    QCOMPARE(scene.podNames().size(), 2);
    scene.sendAt(1);
    QCOMPARE(scene.sentPackets.packets().first().route.sent.sourcePort, 40001);
}

void HistoryTest::openingStartsAnew()
{
    Scene scene;
    play(scene);
    scene.document.open(DocumentState());
    QVERIFY(scene.sentPackets.packets().isEmpty());
    QCOMPARE(scene.history().runs(), QList<Run>{Run()});
    QCOMPARE(scene.document.time(), 0.0);
    QVERIFY(!scene.document.canUndo());
}

void HistoryTest::versionsShareTheirObjects()
{
    Scene scene;
    const Version opened = scene.history().versionAt(0);
    scene.deleteAt(1, pod1);
    const Version edited = scene.history().versionAt(1);
    QVERIFY(opened != edited);
    QCOMPARE(&*opened->cluster().services().begin(), &*edited->cluster().services().begin());
    scene.sendAt(2);
    scene.document.setTime(1.5);
    scene.sendAt(1.5);
    QCOMPARE(scene.history().runs().size(), 2);
    QCOMPARE(scene.history().versionAt(1), edited);
}

static const Registered<HistoryTest> registered{"tst_history"};

#include "tst_history.moc"
