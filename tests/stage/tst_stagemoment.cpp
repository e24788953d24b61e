// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stagemoment.h"

#include "picture/stories.h"
#include "support/testregistry.h"

#include <QTest>

using namespace podium;
using namespace podium::test;

class StageMomentTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void isMadeOutOnce();
    void isAnotherWhenSomethingElseIsSet();
    void aSpotlightGivesWayToAPacket();
};

namespace {

/// Another address whenever the frame was made anew.
const PacketLook *packetsOf(const StageMoment &moment)
{
    return moment.frame().packets.constData();
}

} // namespace

void StageMomentTest::isMadeOutOnce()
{
    StageMoment moment;
    moment.setTimeline(storyEndingIn(Verdict::Delivered).timeline());
    moment.setTime(1);
    const TimelineFrame copy = moment.frame(); // keeps its address from being used again
    QCOMPARE(copy, moment.timeline().at(1));
    QVERIFY(!copy.packets.isEmpty());
    QCOMPARE(packetsOf(moment), copy.packets.constData());
    moment.setTime(1);
    moment.setFocus(0);
    QCOMPARE(packetsOf(moment), copy.packets.constData());
}

void StageMomentTest::isAnotherWhenSomethingElseIsSet()
{
    const Story delivered = storyEndingIn(Verdict::Delivered);
    StageMoment moment;
    QVERIFY(moment.frame().packets.isEmpty());
    moment.setTimeline(delivered.timeline());
    QCOMPARE(moment.frame(), delivered.timeline().at(0));
    moment.setTime(2);
    QCOMPARE(moment.frame(), delivered.timeline().at(2));
    // What is in focus stays in the light when all is over.
    const double end = delivered.timeline().duration();
    moment.setTime(end);
    QCOMPARE(moment.frame().dim, 0.0);
    moment.setFocus(1);
    QCOMPARE(moment.frame(), delivered.timeline().at(end, 1));
    QCOMPARE(moment.frame().dim, 1.0);
    moment.setTimeline(storyEndingIn(Verdict::Refused).timeline());
    QCOMPARE(moment.frame(), storyEndingIn(Verdict::Refused).timeline().at(end, 1));
}

void StageMomentTest::aSpotlightGivesWayToAPacket()
{
    const Story delivered = storyEndingIn(Verdict::Delivered);
    const QList<ObjectRef> lit{nodeRef(QStringLiteral("node-3"))};
    StageMoment moment;
    moment.setTimeline(delivered.timeline());
    moment.setSpotlight(lit);
    QCOMPARE(moment.frame().spotlight, lit);
    QCOMPARE(moment.frame().dim, 1.0);
    moment.setTime(2);
    QCOMPARE(moment.frame(), delivered.timeline().at(2));
    moment.setTime(delivered.timeline().duration());
    QCOMPARE(moment.frame().spotlight, lit);
    moment.setSpotlight({});
    QCOMPARE(moment.frame().dim, 0.0);
}

static const podium::test::Registered<StageMomentTest> registered{"tst_stagemoment"};

#include "tst_stagemoment.moc"
