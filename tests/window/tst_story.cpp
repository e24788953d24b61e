// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/planbox.h"
#include "panels/runspanel.h"
#include "stage/stageview.h"
#include "window/actiontable.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/stagebinding.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef pod2 = podRef(u"default"_s, u"pod-2"_s);

/// A window on the start scene, with settings of its own and a clock that the test beats.
struct Fixture : WindowFixture
{
    Fixture() { window.openStartScene(); }

    void trigger(Actions::Id id) { window.action(id)->trigger(); }

    void sendAndWait()
    {
        trigger(Actions::Send);
        clock.pass(60);
    }

    /// Like a click on the pod and Edit > Not ready.
    void markNotReady(const ObjectRef &object)
    {
        window.selection().select(object);
        trigger(Actions::ToggleReady);
    }

    QComboBox &countBox() { return *window.findChild<PlanBox *>()->findChild<QComboBox *>(); }

    const History &history() { return window.document().history(); }

    QImage stageAt(double time)
    {
        window.playback().seek(time);
        return window.stage().grab().toImage();
    }
};

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void noTwoCommandsShareAKey();
    void oneClickSendsOnePacket();
    void aCrowdIsSentByItsNumber();
    void wrongNumbersAreExplained_data();
    void wrongNumbersAreExplained();
    void streamsRunUntilTheyAreStopped();
    void longStreamsAreToldInPortions();
    void editsAreSteppedBackOver();
    void undoIsForTheMomentThatIsShown();
    void changingThePastIsToldAndComparable();
    void playStopsAtEveryHopIfAsked();
    void theSameMomentGivesTheSamePixels();
    void theSameStoryGivesTheSamePixels();
    void noOutcomeIsSeenBeforeItsTime();
};

void StoryTest::noTwoCommandsShareAKey()
{
    QSet<QKeySequence> keys;
    for (const ActionRow &row : actionTable()) {
        if (row.shortcut.isEmpty())
            continue;
        QVERIFY2(!keys.contains(row.shortcut), qPrintable(row.shortcut.toString()));
        keys.insert(row.shortcut);
    }
    QVERIFY(keys.size() > 20);
}

void StoryTest::oneClickSendsOnePacket()
{
    Fixture f;
    f.trigger(Actions::Send);
    QCOMPARE(f.window.sentPackets().packets().size(), 1);
    QVERIFY(!f.window.action(Actions::StopSending)->isEnabled());
    QVERIFY(f.window.playback().isPlaying());
}

void StoryTest::aCrowdIsSentByItsNumber()
{
    Fixture f;
    f.trigger(Actions::Send);
    f.clock.pass(1);
    f.countBox().setEditText(u"500"_s);
    f.trigger(Actions::Send);
    f.clock.pass(1);
    QTRY_VERIFY(f.window.playback().isPlaying());
    QCOMPARE(f.window.playback().time(), 1.0);
    QCOMPARE(f.window.sentPackets().packets().size(), 501);
    QCOMPARE(f.window.findChild<StageBinding *>()->timeline().routes().size(), 501);
    QCOMPARE(f.history().run().events.size(), 2);
}

void StoryTest::wrongNumbersAreExplained_data()
{
    QTest::addColumn<QString>("typed");

    for (const char *typed : {"0", "-3", "many", "10001", "1.5", ""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void StoryTest::wrongNumbersAreExplained()
{
    QFETCH(const QString, typed);
    Fixture f;
    f.countBox().setEditText(typed);
    f.trigger(Actions::Send);
    QVERIFY(f.window.sentPackets().packets().isEmpty());
    QVERIFY(!f.window.messageBar().isHidden());
    QVERIFY(f.window.messageBar().text().contains(QLocale().toString(SendPlan::mostPackets)));
}

void StoryTest::streamsRunUntilTheyAreStopped()
{
    Fixture f;
    f.countBox().setCurrentIndex(f.countBox().count() - 1);
    f.window.findChild<PlanBox *>()->findChild<QSpinBox *>()->setValue(2);
    f.trigger(Actions::Send);
    for (int i = 0; i < 30; ++i)
        f.clock.pass(0.36);
    QCOMPARE(f.window.playback().time(), 10.8);
    QCOMPARE(f.window.sentPackets().packets().size(), 22);
    QVERIFY(f.window.action(Actions::StopSending)->isEnabled());
    f.trigger(Actions::StopSending);
    f.clock.pass(100);
    QCOMPARE(f.window.sentPackets().packets().size(), 22);
    QVERIFY(!f.window.playback().isPlaying());
    QVERIFY(!f.clock.isRunning());
}

void StoryTest::longStreamsAreToldInPortions()
{
    Fixture f;
    f.countBox().setCurrentIndex(f.countBox().count() - 1);
    f.window.findChild<PlanBox *>()->findChild<QSpinBox *>()->setValue(100);
    f.trigger(Actions::Send);
    for (int i = 0; i < 100; ++i)
        f.clock.pass(0.1);
    const Timeline &timeline = f.window.findChild<StageBinding *>()->timeline();
    QCOMPARE(f.window.playback().time(), 10.0);
    const qsizetype sent = f.window.sentPackets().packets().size();
    QVERIFY(sent >= 1000);
    QVERIFY(timeline.routes().size() < sent);
    QTRY_COMPARE(timeline.routes().size(), sent);
    f.clock.pass(0.1);
    f.trigger(Actions::StopSending);
    QCOMPARE(timeline.routes().size(), f.window.sentPackets().packets().size());
}

void StoryTest::editsAreSteppedBackOver()
{
    Fixture f;
    f.sendAndWait();
    const double sent = f.window.playback().time();
    f.markNotReady(pod1);
    QVERIFY(!f.window.document().cluster().pod(pod1)->isReady());
    QVERIFY(f.window.action(Actions::ToggleReady)->isChecked());
    f.sendAndWait();
    f.window.playback().seek(sent - 0.5);
    QVERIFY(f.window.document().cluster().pod(pod1)->isReady());
    QVERIFY(!f.window.action(Actions::ToggleReady)->isChecked());
    f.trigger(Actions::ToEnd);
    QVERIFY(!f.window.document().cluster().pod(pod1)->isReady());
    f.trigger(Actions::ToStart);
    QCOMPARE(f.window.playback().time(), 0.0);
    QVERIFY(f.window.document().cluster().pod(pod1)->isReady());
    QCOMPARE(f.history().runs().size(), 1);
}

void StoryTest::undoIsForTheMomentThatIsShown()
{
    Fixture f;
    f.sendAndWait();
    f.markNotReady(pod1);
    QVERIFY(f.window.action(Actions::Undo)->isEnabled());
    f.trigger(Actions::ToStart);
    QVERIFY(!f.window.action(Actions::Undo)->isEnabled());
    f.trigger(Actions::ToEnd);
    f.trigger(Actions::Undo);
    QVERIFY(f.window.document().cluster().pod(pod1)->isReady());
    QVERIFY(f.window.action(Actions::Redo)->isEnabled());
    QCOMPARE(f.window.playback().time(), f.window.document().time());
}

void StoryTest::changingThePastIsToldAndComparable()
{
    Fixture f;
    f.window.show();
    for (int i = 0; i < 4; ++i)
        f.sendAndWait();
    f.window.playback().seek(1);
    f.markNotReady(pod2);
    QCOMPARE(f.history().runs().size(), 2);
    QVERIFY(!f.window.messageBar().isHidden());
    QVERIFY(f.window.messageBar().text().contains(u"Run 2"_s));
    auto *panel = f.window.findChild<RunsPanel *>();
    QVERIFY(panel);
    QVERIFY(press(f.window.messageBar(), u"Compare"_s));
    QTRY_VERIFY(panel->isVisible());
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == "Send the same packets again"_L1)
            button->click();
    }
    QTRY_COMPARE(f.window.sentPackets().packets().size(), 4);
    QTRY_VERIFY(f.window.playback().isPlaying());
    for (const SentPacket &packet : f.window.sentPackets().packets().mid(1))
        QCOMPARE(packet.route.pod, pod1);
    auto *followed = panel->findChild<QComboBox *>();
    QCOMPARE(followed->currentText(), u"Run 2"_s);
    followed->setCurrentIndex(0);
    emit followed->activated(0);
    QCOMPARE(f.history().currentRun(), 0);
}

void StoryTest::playStopsAtEveryHopIfAsked()
{
    Fixture f;
    f.trigger(Actions::Send);
    f.trigger(Actions::StopAtHops);
    f.clock.pass(60);
    QVERIFY(!f.clock.isRunning());
    const double first = f.window.playback().time();
    QVERIFY(first > 0 && first < f.window.playback().duration());
    f.trigger(Actions::PlayPause);
    f.clock.pass(60);
    QVERIFY(f.window.playback().time() > first);
    f.trigger(Actions::StepBack);
    QCOMPARE(f.window.playback().time(), first);
}

void StoryTest::theSameMomentGivesTheSamePixels()
{
    Fixture f;
    f.window.show();
    f.sendAndWait();
    f.sendAndWait();
    const QImage once = f.stageAt(4.2);
    QVERIFY(f.stageAt(9.7) != once);
    QVERIFY(f.stageAt(4.2) == once);
}

void StoryTest::theSameStoryGivesTheSamePixels()
{
    Fixture one;
    Fixture other;
    for (Fixture *f : {&one, &other}) {
        f->window.show();
        f->sendAndWait();
        f->sendAndWait();
    }
    QVERIFY(one.history() == other.history());
    const double end = one.window.playback().duration();
    for (int i = 0; i <= 12; ++i)
        QVERIFY(one.stageAt(end * i / 12) == other.stageAt(end * i / 12));
}

void StoryTest::noOutcomeIsSeenBeforeItsTime()
{
    Fixture f;
    f.sendAndWait();
    const SentPacket &packet = f.window.sentPackets().packets().first();
    const Timeline &timeline = f.window.findChild<StageBinding *>()->timeline();
    f.window.playback().seek(packet.times.outcome - 0.01);
    QVERIFY(timeline.at(f.window.playback().time()).outcomes.isEmpty());
    f.window.playback().seek(packet.times.outcome + 0.01);
    QVERIFY(!timeline.at(f.window.playback().time()).outcomes.isEmpty());
}

static const Registered<StoryTest> registered{"tst_story"};

#include "tst_story.moc"
