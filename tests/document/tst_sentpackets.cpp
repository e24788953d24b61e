// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/startscene.h"

#include "support/testregistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

QList<double> startsOf(const QList<SentPacket> &packets)
{
    QList<double> starts;
    for (const SentPacket &packet : packets)
        starts.append(packet.startTime);
    return starts;
}

QList<Route> routesOf(const QList<SentPacket> &packets)
{
    QList<Route> routes;
    for (const SentPacket &packet : packets)
        routes.append(packet.route);
    return routes;
}

/// The Service with sessionAffinity ClientIP.
void glueClients(StartScene &scene)
{
    const ObjectRef ref = serviceRef(u"default"_s, u"svc-3"_s);
    Service service = *scene.document.cluster().service(ref);
    service.sessionAffinity = SessionAffinity::ClientIP;
    scene.document.apply(u"Affinity"_s, scene.document.cluster().with(service));
}

} // namespace

class SentPacketsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aCrowdIsOneEvent();
    void aCrowdTakesTheWaysOfAsManySingleSends_data();
    void aCrowdTakesTheWaysOfAsManySingleSends();
    void aCrowdIsDoneBeforeTheNextThing();
    void tenThousandAreTracedInSlices();
    void steadyPacketsLeaveAtTheirTimesHoweverTheClockBeats();
    void oneByOneWaitsForTheOutcome();
    void whatWasKeptWhileSendingGoesOnAsIfItHadNotEnded_data();
    void whatWasKeptWhileSendingGoesOnAsIfItHadNotEnded();
    void streamsEnd();
    void stoppingLetsNothingMoreLeave();
    void packetsAreGoneBeforeSendingHasEnded();
    void anEditReachesWhatHasNotLeft();
    void lookingBackHoldsAStream();
    void theSamePacketsAgainTakeTheSameWays();
    void theSamePacketsAgainShowWhatTheEditChanged();
    void againGoesOnWithAStreamThatHadBegun();
};

void SentPacketsTest::aCrowdIsOneEvent()
{
    StartScene scene;
    const QSignalSpy sent(&scene.sentPackets, &SentPackets::packetsSent);
    scene.sendAt(2, {100});
    QVERIFY(scene.sentPackets.isTracing());
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent.first(), (QVariantList{0, 99}));
    QCOMPARE(scene.history().run().events.size(), 1);
    QCOMPARE(startsOf(scene.sentPackets.packets()), QList<double>(100, 2.0));
    QCOMPARE(scene.sentPackets.packets().last().number, 100);
}

void SentPacketsTest::aCrowdTakesTheWaysOfAsManySingleSends_data()
{
    QTest::addColumn<bool>("glued");

    QTest::newRow("at random") << false;
    QTest::newRow("ClientIP affinity") << true;
}

void SentPacketsTest::aCrowdTakesTheWaysOfAsManySingleSends()
{
    QFETCH(const bool, glued);
    StartScene crowd;
    StartScene singles;
    for (StartScene *scene : {&crowd, &singles}) {
        if (glued)
            glueClients(*scene);
    }
    crowd.sendAt(1, {50});
    QTRY_VERIFY(!crowd.sentPackets.isTracing());
    for (int i = 0; i < 50; ++i)
        singles.sendAt(1);
    QCOMPARE(routesOf(crowd.sentPackets.packets()), routesOf(singles.sentPackets.packets()));
    // Each node remembers for itself.
    QMap<QString, QSet<ObjectRef>> podsByNode;
    for (const SentPacket &packet : crowd.sentPackets.packets())
        podsByNode[packet.route.entryNode].insert(packet.route.pod);
    QCOMPARE(podsByNode.size(), 3);
    for (const QSet<ObjectRef> &pods : podsByNode)
        QCOMPARE(pods.size(), glued ? 1 : 2);
}

void SentPacketsTest::aCrowdIsDoneBeforeTheNextThing()
{
    StartScene scene;
    scene.sendAt(1, {500});
    scene.deleteAt(1, pod1);
    QVERIFY(!scene.sentPackets.isTracing());
    QCOMPARE(scene.sentPackets.packets().size(), 500);
    QCOMPARE(scene.told(), u"packet 1, Delete pod-1 1.1"_s);
    const auto toPod1 =
        std::count_if(scene.sentPackets.packets().begin(), scene.sentPackets.packets().end(),
                      [](const SentPacket &p) { return p.route.pod == pod1; });
    QVERIFY(toPod1 > 150 && toPod1 < 350);
}

void SentPacketsTest::tenThousandAreTracedInSlices()
{
    StartScene scene;
    scene.sentPackets.setTimeFlight({});
    int turns = 0;
    QTimer other;
    connect(&other, &QTimer::timeout, &other, [&] { ++turns; });
    other.start(0);
    scene.sendAt(0, {SendPlan::mostPackets});
    QTRY_VERIFY_WITH_TIMEOUT(!scene.sentPackets.isTracing(), 60000);
    QCOMPARE(scene.sentPackets.packets().size(), SendPlan::mostPackets);
    QVERIFY(turns > 3);
}

void SentPacketsTest::steadyPacketsLeaveAtTheirTimesHoweverTheClockBeats()
{
    const SendPlan plan{8, SendPlan::Pace::Steady, 4};
    StartScene fine;
    fine.sendAt(1, plan);
    for (int i = 0; i < 300; ++i)
        fine.sentPackets.sendUntil(1 + i * 0.01);
    StartScene coarse;
    coarse.sendAt(1, plan);
    coarse.sentPackets.sendUntil(50);
    QCOMPARE(startsOf(fine.sentPackets.packets()),
             (QList<double>{1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75}));
    QVERIFY(fine.history() == coarse.history());
}

void SentPacketsTest::oneByOneWaitsForTheOutcome()
{
    StartScene scene;
    scene.sendAt(0, {3, SendPlan::Pace::OneByOne});
    QCOMPARE(scene.sentPackets.packets().size(), 1);
    scene.sentPackets.sendUntil(100);
    const QList<SentPacket> &packets = scene.sentPackets.packets();
    QCOMPARE(packets.size(), 3);
    for (int i = 1; i < 3; ++i)
        QVERIFY(packets[i].startTime > packets[i - 1].times.outcome);
}

void SentPacketsTest::whatWasKeptWhileSendingGoesOnAsIfItHadNotEnded_data()
{
    QTest::addColumn<SendPlan>("plan");

    QTest::newRow("one by one") << SendPlan{5, SendPlan::Pace::OneByOne};
    QTest::newRow("steady") << SendPlan{6, SendPlan::Pace::Steady, 2};
}

void SentPacketsTest::whatWasKeptWhileSendingGoesOnAsIfItHadNotEnded()
{
    QFETCH(const SendPlan, plan);
    StartScene whole;
    whole.sendAt(1, plan);
    whole.sentPackets.sendUntil(1.6);
    const qsizetype left = whole.sentPackets.packets().size();
    QVERIFY(left > 0 && left < plan.count);

    StartScene again;
    again.document.open(readDocument(whole.document.texts()), whole.history(), 1.6);
    QVERIFY(!again.sentPackets.isSending());
    QVERIFY(again.sentPackets.hasUnsent());
    again.sentPackets.resume();
    QVERIFY(again.sentPackets.isSending());
    whole.sentPackets.sendUntil(100);
    again.sentPackets.sendUntil(100);
    QCOMPARE(again.sentPackets.packets().size(), plan.count);
    QVERIFY(again.sentPackets.packets() == whole.sentPackets.packets());
    QVERIFY(!again.sentPackets.hasUnsent());
}

void SentPacketsTest::streamsEnd()
{
    StartScene scene;
    const QSignalSpy sending(&scene.sentPackets, &SentPackets::sendingChanged);
    scene.sendAt(0, {3, SendPlan::Pace::Steady, 1});
    QVERIFY(scene.sentPackets.isSending());
    scene.sentPackets.sendUntil(2);
    QVERIFY(!scene.sentPackets.isSending());
    QCOMPARE(sending.size(), 2);
    QVERIFY(std::isinf(scene.sentPackets.nextStart()));
}

void SentPacketsTest::stoppingLetsNothingMoreLeave()
{
    StartScene scene;
    scene.sendAt(0, {0, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(3);
    scene.sentPackets.stop();
    scene.sentPackets.sendUntil(30);
    QCOMPARE(scene.sentPackets.packets().size(), 4);
}

void SentPacketsTest::packetsAreGoneBeforeSendingHasEnded()
{
    StartScene scene;
    scene.sendAt(0, {0, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(3);
    QStringList told;
    connect(&scene.sentPackets, &SentPackets::reset, this, [&] { told.append(u"reset"_s); });
    connect(&scene.sentPackets, &SentPackets::sendingChanged, this,
            [&](bool sends) { told.append(sends ? u"sends"_s : u"ended"_s); });
    scene.document.open(DocumentState{});
    QCOMPARE(told, QStringList({u"reset"_s, u"ended"_s}));
}

void SentPacketsTest::anEditReachesWhatHasNotLeft()
{
    StartScene scene;
    scene.sendAt(0, {40, SendPlan::Pace::Steady, 2});
    scene.sentPackets.sendUntil(9.9);
    scene.deleteAt(9.9, pod1);
    QVERIFY(scene.sentPackets.isSending());
    scene.sentPackets.sendUntil(30);
    QCOMPARE(scene.history().runs().size(), 1);
    QSet<ObjectRef> before;
    QSet<ObjectRef> after;
    for (const SentPacket &packet : scene.sentPackets.packets())
        (packet.startTime < 9.9 ? before : after).insert(packet.route.pod);
    QCOMPARE(before, (QSet<ObjectRef>{pod1, pod2}));
    QCOMPARE(after, QSet<ObjectRef>{pod2});
}

void SentPacketsTest::lookingBackHoldsAStream()
{
    StartScene scene;
    scene.sendAt(0, {10, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(5);
    scene.document.setTime(1);
    scene.sentPackets.sendUntil(1.5);
    QCOMPARE(scene.sentPackets.packets().size(), 6);
    scene.sentPackets.sendUntil(6);
    QCOMPARE(scene.sentPackets.packets().size(), 7);
}

void SentPacketsTest::theSamePacketsAgainTakeTheSameWays()
{
    StartScene scene;
    scene.sendAt(0);
    scene.sendAt(3);
    scene.sendAt(5, {4, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(20);
    const Run old = scene.history().run();
    // An edit that no packet meets.
    scene.document.setTime(1);
    scene.document.apply(u"Cordon"_s, [&] {
        Node node = *scene.document.cluster().node(u"node-3"_s);
        node.unschedulable = true;
        return scene.document.cluster().with(node);
    }());
    QCOMPARE(scene.sentPackets.packets().size(), 1);
    scene.sentPackets.sendAgain(0);
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    QCOMPARE(routesOf(scene.sentPackets.packets()), routesOf(old.packets));
    QCOMPARE(startsOf(scene.sentPackets.packets()), startsOf(old.packets));
    QCOMPARE(scene.told(), u"packet 0, Cordon 1, packet 3, packet 5"_s);
    QCOMPARE(scene.history().runs().size(), 2);
}

void SentPacketsTest::theSamePacketsAgainShowWhatTheEditChanged()
{
    StartScene scene;
    for (int i = 0; i < 12; ++i)
        scene.sendAt(2 + i);
    scene.deleteAt(1, pod1);
    scene.sentPackets.sendAgain(0);
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    QCOMPARE(scene.sentPackets.packets().size(), 12);
    for (const SentPacket &packet : scene.sentPackets.packets())
        QCOMPARE(packet.route.pod, pod2);
    QVERIFY(scene.history().runs()[0].packets != scene.sentPackets.packets());
}

void SentPacketsTest::againGoesOnWithAStreamThatHadBegun()
{
    StartScene scene;
    scene.sendAt(0, {6, SendPlan::Pace::Steady, 1});
    scene.sentPackets.sendUntil(20);
    scene.deleteAt(2.5, pod1);
    QCOMPARE(scene.sentPackets.packets().size(), 3);
    scene.sentPackets.sendAgain(0);
    QTRY_VERIFY(!scene.sentPackets.isTracing());
    QCOMPARE(startsOf(scene.sentPackets.packets()), (QList<double>{0, 1, 2, 3, 4, 5}));
    QCOMPARE(scene.told(), u"packet 0, Delete pod-1 2.5"_s);
}

static const Registered<SentPacketsTest> registered{"tst_sentpackets"};

#include "tst_sentpackets.moc"
