// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/cluster.h"
#include "present/penpalette.h"
#include "present/presenterview.h"

#include "present/presentfixture.h"
#include "support/testregistry.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class PresentationTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void startsAtTheFirstPageAndReturnsToWhereItWasLeft();
    void startsFromWhatIsShownIfAsked();
    void startingTwiceAndLeavingTwiceDoNothing();
    void escapeLeavesInOnePressFromAnywhere_data();
    void escapeLeavesInOnePressFromAnywhere();
    void nextAndBackStep();
    void heldAndBouncingKeysStepOnce();
    void numberAndEnterJump();
    void curtainsCloseAndOpenWithTheSameKeyOrNext();
    void speedGoesByTheFourOfAClass();
    void spacePausesAndPlays();
    void captionsAreShownOnDemandAlone();
    void handsAreCountedByDigitsAndArrows();
    void strokesBelongToTheirPage();
    void penHasFourColors();
    void spotlightFollowsPointerAndSelection();
    void audienceHasItsOwnTheme();
    void audienceSeesWhatTheStageShows();
    void pointerHidesWhenItRests();
    void unpluggedProjectorKeepsTheStep();
    void swappedScreensAreRemembered();
    void presenterSeesNowNextAndNotes();
    void presenterHasRoomForItsCommandsInALowWindow();
    void answerIsShownOnDemandAndHiddenAgain();
    void timeRunsWhileItIsPresented();
    void goneScriptIsSurvived();
};

void PresentationTest::startsAtTheFirstPageAndReturnsToWhereItWasLeft()
{
    PresentFixture f;
    f.script.goTo(5);
    f.presentation.start();
    QCOMPARE(f.script.currentPage(), 1);
    QVERIFY(f.presentation.window().isFullScreen());
    f.press({Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_Escape});
    QVERIFY(!f.presentation.window().isVisible());
    f.script.goTo(9);
    f.presentation.start();
    QCOMPARE(f.script.currentPage(), 3);
    QCOMPARE(f.shown().progress, u"step 3/12"_s);
}

void PresentationTest::startsFromWhatIsShownIfAsked()
{
    PresentFixture f;
    f.script.goTo(5);
    f.presentation.startFromHere();
    QCOMPARE(f.script.currentPage(), 5);
    QCOMPARE(f.shown().progress, u"step 5/12"_s);
}

void PresentationTest::startingTwiceAndLeavingTwiceDoNothing()
{
    PresentFixture f;
    const QSignalSpy running(&f.presentation, &Presentation::runningChanged);
    f.presentation.leave();
    f.presentation.start();
    f.press({Qt::Key_PageDown, Qt::Key_F5});
    f.press(Qt::Key_F5, Qt::ShiftModifier);
    f.presentation.start();
    QCOMPARE(f.script.currentPage(), 2);
    f.presentation.leave();
    f.presentation.leave();
    QCOMPARE(running.size(), 2);
    QCOMPARE(f.script.done.count(u"begin"_s), 1);
    QCOMPARE(f.script.done.count(u"end"_s), 1);
}

void PresentationTest::escapeLeavesInOnePressFromAnywhere_data()
{
    QTest::addColumn<QList<int>>("keys");

    QTest::newRow("start") << QList<int>{};
    QTest::newRow("black") << QList<int>{Qt::Key_B};
    QTest::newRow("white") << QList<int>{Qt::Key_Comma};
    QTest::newRow("pen") << QList<int>{Qt::Key_D};
    QTest::newRow("spotlight") << QList<int>{Qt::Key_S};
    QTest::newRow("votes") << QList<int>{Qt::Key_PageDown, Qt::Key_V, Qt::Key_4};
    QTest::newRow("number typed") << QList<int>{Qt::Key_1, Qt::Key_2};
    QTest::newRow("captions") << QList<int>{Qt::Key_C};
    QTest::newRow("zoom") << QList<int>{Qt::Key_Plus, Qt::Key_Plus};
    QTest::newRow("presenter view") << QList<int>{Qt::Key_F6};
    QTest::newRow("all") << QList<int>{Qt::Key_PageDown, Qt::Key_C,  Qt::Key_V, Qt::Key_D,
                                       Qt::Key_S,        Qt::Key_F6, Qt::Key_B};
}

void PresentationTest::escapeLeavesInOnePressFromAnywhere()
{
    QFETCH(const QList<int>, keys);
    PresentFixture f;
    f.presentation.start();
    f.press(keys);
    QVERIFY(f.presentation.isRunning());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.presentation.isRunning());
    QVERIFY(!f.presentation.window().isVisible());
    QVERIFY(!f.presentation.presenterView().isVisible());
}

void PresentationTest::nextAndBackStep()
{
    PresentFixture f;
    f.presentation.start();
    f.script.done.clear();
    f.press({Qt::Key_PageDown, Qt::Key_Right, Qt::Key_N, Qt::Key_PageUp, Qt::Key_Left, Qt::Key_P,
             Qt::Key_R});
    QCOMPARE(f.script.done.join(u' '), u"next next next back back back replay"_s);
}

void PresentationTest::heldAndBouncingKeysStepOnce()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_PageDown);
    for (int i = 0; i < 100; ++i) {
        f.now += 33;
        QKeyEvent held(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(&f.presentation.window(), &held);
    }
    QCOMPARE(f.script.currentPage(), 2);
    // Three seconds of a key that bounces 30 times a second.
    for (int i = 0; i < 90; ++i) {
        f.now += 33;
        QTest::keyClick(&f.presentation.window(), Qt::Key_PageDown);
    }
    QCOMPARE(f.script.currentPage(), 2 + 9);
}

void PresentationTest::numberAndEnterJump()
{
    PresentFixture f;
    f.presentation.start();
    f.press({Qt::Key_1, Qt::Key_0, Qt::Key_Return});
    QCOMPARE(f.script.currentPage(), 10);
    f.press({Qt::Key_7, Qt::Key_PageDown, Qt::Key_Enter});
    QCOMPARE(f.script.currentPage(), 11);
    f.press({Qt::Key_9, Qt::Key_9, Qt::Key_Enter});
    QCOMPARE(f.script.currentPage(), 12);
}

void PresentationTest::curtainsCloseAndOpenWithTheSameKeyOrNext()
{
    PresentFixture f;
    f.presentation.start();
    const AudienceOverlay &overlay = f.presentation.window().overlay();
    const auto middle = [&] {
        return f.presentation.window().grab().toImage().pixelColor(400, 300);
    };
    f.press(Qt::Key_Period);
    QCOMPARE(middle(), QColor(Qt::black));
    f.press(Qt::Key_B);
    QCOMPARE(overlay.curtain(), Curtain::None);
    f.press(Qt::Key_W);
    QCOMPARE(middle(), QColor(Qt::white));
    f.press(Qt::Key_B);
    QCOMPARE(overlay.curtain(), Curtain::Black);
    f.press(Qt::Key_PageDown);
    QCOMPARE(overlay.curtain(), Curtain::None);
    QCOMPARE(f.script.currentPage(), 1);
}

void PresentationTest::speedGoesByTheFourOfAClass()
{
    PresentFixture f;
    f.presentation.start();
    QList<double> speeds;
    for (const int key : {Qt::Key_BracketRight, Qt::Key_BracketRight, Qt::Key_BracketLeft,
                          Qt::Key_BracketLeft, Qt::Key_BracketLeft, Qt::Key_BracketLeft}) {
        f.press(key);
        speeds.append(f.playback.speed());
    }
    QCOMPARE(speeds, QList<double>({2, 2, 1, 0.5, 0.25, 0.25}));
}

void PresentationTest::spacePausesAndPlays()
{
    PresentFixture f;
    f.playback.setStory(10, {});
    f.presentation.start();
    f.press(Qt::Key_Space);
    QVERIFY(f.playback.isPlaying());
    f.press(Qt::Key_Space);
    QVERIFY(!f.playback.isPlaying());
}

void PresentationTest::captionsAreShownOnDemandAlone()
{
    PresentFixture f;
    f.presentation.start();
    QCOMPARE(f.shown().caption, QString());
    f.press(Qt::Key_C);
    QCOMPARE(f.shown().caption, u"Every node opens the same port."_s);
    f.press(Qt::Key_C);
    QCOMPARE(f.shown().caption, QString());
}

void PresentationTest::handsAreCountedByDigitsAndArrows()
{
    PresentFixture f;
    f.presentation.start();
    f.press({Qt::Key_PageDown, Qt::Key_V});
    f.press({Qt::Key_1, Qt::Key_2, Qt::Key_Enter, Qt::Key_2, Qt::Key_1, Qt::Key_Tab, Qt::Key_Up,
             Qt::Key_Up, Qt::Key_Down});
    QList<int> votes;
    for (const AudienceChoice &choice : f.shown().choices)
        votes.append(choice.votes);
    QCOMPARE(votes, QList<int>({12, 21, 1}));
    QVERIFY(f.shown().showsVotes);
    QCOMPARE(f.shown().counted, 2);
    f.press(Qt::Key_V);
    QVERIFY(!f.shown().showsVotes);
    QCOMPARE(f.script.currentPage(), 2);
}

void PresentationTest::strokesBelongToTheirPage()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_D);
    QWidget &overlay = f.presentation.window().overlay();
    const auto draw = [&](const QPoint &from, const QPoint &to) {
        QTest::mousePress(&overlay, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, overlay.mapToGlobal(to), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&overlay, &move);
        QTest::mouseRelease(&overlay, Qt::LeftButton, {}, to);
    };
    const auto picture = [&] { return f.presentation.window().grab().toImage(); };
    const QImage empty = picture();
    draw({100, 100}, {300, 100});
    const QImage one = picture();
    QVERIFY(one != empty);
    draw({100, 200}, {300, 200});
    f.press(Qt::Key_U);
    QCOMPARE(picture(), one);
    f.press({Qt::Key_PageDown, Qt::Key_PageUp});
    // A stage whose size has changed is crisp a few frames later.
    QTRY_COMPARE(picture(), one);
    f.press(Qt::Key_E);
    QCOMPARE(picture(), empty);
}

void PresentationTest::penHasFourColors()
{
    const Theme theme = lightTheme();
    QStringList words;
    QList<QRgb> colors;
    for (int i = 0; i < 4; ++i) {
        words.append(penColorWord(PenColor(i), theme));
        colors.append(penColor(PenColor(i), theme).rgb());
    }
    words.removeDuplicates();
    QCOMPARE(words.size(), 4);
    QCOMPARE(QSet<QRgb>(colors.begin(), colors.end()).size(), 4);
    PresentFixture f;
    f.presentation.start();
    f.press({Qt::Key_D, Qt::Key_3});
    QTest::mouseClick(&f.presentation.window().overlay(), Qt::LeftButton, {}, {200, 150});
    QCOMPARE(f.presentation.window().grab().toImage().pixelColor(200, 150).rgb(), colors[2]);
}

void PresentationTest::spotlightFollowsPointerAndSelection()
{
    PresentFixture f;
    f.presentation.start();
    const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
    f.stage.setSelection(pod);
    AudienceView &view = f.presentation.window().view();
    const QPoint there = view.stage()
                             .mapTo(&f.presentation.window(), view.stage().shownRect(pod).center())
                             .toPoint();
    const auto pixels = [&] { return f.presentation.window().grab().toImage(); };
    const QImage before = pixels();
    f.press(Qt::Key_S);
    const QImage lit = pixels();
    QCOMPARE(lit.pixel(there), before.pixel(there));
    const QPoint corner(20, view.height() / 2);
    QMouseEvent move(QEvent::MouseMove, corner, corner, corner, Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &move);
    QVERIFY(pixels() != lit);
    f.press(Qt::Key_S);
    QCOMPARE(pixels(), before);
}

void PresentationTest::audienceHasItsOwnTheme()
{
    PresentFixture f;
    f.stage.setTheme(*themeNamed(u"dark"_s));
    f.presentation.start();
    QCOMPARE(f.presentation.window().view().stage().theme().name, u"light"_s);
    f.presentation.setThemeName(u"contrast"_s);
    QCOMPARE(f.presentation.window().view().stage().theme().name, u"contrast"_s);
    QCOMPARE(f.stage.theme().name, u"dark"_s);
    QCOMPARE(PresentationSettings(f.stored).themeName(), u"contrast"_s);
}

void PresentationTest::audienceSeesWhatTheStageShows()
{
    PresentFixture f;
    f.presentation.start();
    f.stage.setSelection(podRef(u"default"_s, u"pod-1"_s));
    const StageView &seen = f.presentation.window().view().stage();
    QCOMPARE(seen.selection(), f.stage.selection());
    QCOMPARE(seen.placement(), f.stage.placement());
    f.presentation.leave();
    f.stage.setSelection({});
    QVERIFY(!seen.selection().isNull());
}

void PresentationTest::pointerHidesWhenItRests()
{
    PresentFixture f;
    f.presentation.start();
    PresentationWindow &window = f.presentation.window();
    auto *rest = window.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(rest);
    QCOMPARE(rest->interval(), 3000);
    QVERIFY(rest->isActive());
    rest->setInterval(0);
    QTRY_COMPARE(window.cursor().shape(), Qt::BlankCursor);
    QMouseEvent move(QEvent::MouseMove, QPoint(9, 9), QPoint(9, 9), QPoint(9, 9), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window.view(), &move);
    QVERIFY(window.cursor().shape() != Qt::BlankCursor);
}

void PresentationTest::unpluggedProjectorKeepsTheStep()
{
    PresentFixture f;
    f.screens.append(u"projector"_s);
    f.presentation.start();
    QVERIFY(f.presentation.presenterView().isVisible());
    f.press({Qt::Key_PageDown, Qt::Key_PageDown});
    f.screens.removeLast();
    f.presentation.followScreens();
    QVERIFY(f.presentation.isRunning());
    QVERIFY(f.presentation.window().isVisible());
    QCOMPARE(f.script.currentPage(), 3);
    QCOMPARE(f.shown().progress, u"step 3/12"_s);
    f.screens.append(u"projector"_s);
    f.presentation.followScreens();
    QCOMPARE(f.script.currentPage(), 3);
}

void PresentationTest::swappedScreensAreRemembered()
{
    PresentFixture f;
    const QString home = f.screens.first();
    f.presentation.start();
    f.press(Qt::Key_X);
    QCOMPARE(f.settings.screenName(), QString());
    f.press(Qt::Key_Escape);
    f.screens.append(u"projector"_s);
    f.presentation.start();
    f.press(Qt::Key_X);
    QCOMPARE(f.settings.screenName(), home);
    f.press(Qt::Key_X);
    QCOMPARE(f.settings.screenName(), u"projector"_s);
}

void PresentationTest::presenterSeesNowNextAndNotes()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_F6);
    PresenterView &view = f.presentation.presenterView();
    QVERIFY(view.isVisible());
    QCOMPARE(view.now().page(), f.shown());
    QCOMPARE(view.next().page().progress, u"step 2/12"_s);
    QVERIFY(view.words().contains(u"Three numbers, three doors"_s));
    // Its keys are those of the audience's window.
    f.now += 1000;
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.now().page().progress, u"step 2/12"_s);
    view.button(PresentationCommand::Captions).click();
    QVERIFY(f.presentation.showsCaptions());
    f.press({Qt::Key_1, Qt::Key_1});
    QVERIFY(view.words().contains(u"11"_s));
}

void PresentationTest::presenterHasRoomForItsCommandsInALowWindow()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_F6);
    PresenterView &view = f.presentation.presenterView();
    view.resize(1000, 600);
    QCoreApplication::processEvents();
    QCOMPARE(view.size(), QSize(1000, 600));
    const QToolButton &black = view.button(PresentationCommand::Black);
    QVERIFY(view.rect().contains(black.geometry()));
    QVERIFY(!black.geometry().intersects(view.now().geometry()));
    QVERIFY(!view.next().geometry().intersects(view.now().geometry()));
}

void PresentationTest::answerIsShownOnDemandAndHiddenAgain()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_F6);
    PresenterView &view = f.presentation.presenterView();
    const auto isShown = [&] { return view.words().contains(u"B On every node"_s); };
    QVERIFY(!isShown());
    view.revealAnswer(true);
    QVERIFY(isShown());
    QVERIFY(view.words().contains(u"If many choose A"_s));
    f.press(Qt::Key_PageDown);
    QVERIFY(!isShown());
}

void PresentationTest::timeRunsWhileItIsPresented()
{
    PresentFixture f;
    f.presentation.start();
    f.press(Qt::Key_F6);
    f.now += 461000;
    f.press(Qt::Key_PageDown);
    QVERIFY(f.presentation.presenterView().words().contains(u"07:43 of 7 min"_s));
    f.press(Qt::Key_Escape);
    const qint64 before = f.presentation.elapsed();
    f.now += 60000;
    QCOMPARE(f.presentation.elapsed(), before);
    f.presentation.forget();
    QCOMPARE(f.presentation.elapsed(), 0);
}

void PresentationTest::goneScriptIsSurvived()
{
    PresentFixture f;
    auto script = std::make_unique<CountedScript>();
    f.presentation.setSubject({*script, f.stage, f.playback});
    f.presentation.start();
    script.reset();
    f.press({Qt::Key_PageDown, Qt::Key_5, Qt::Key_Enter, Qt::Key_V, Qt::Key_Up, Qt::Key_F6});
    f.presentation.leave();
    QVERIFY(!f.presentation.isRunning());
}

static const Registered<PresentationTest> registered{"tst_presentation"};

#include "tst_presentation.moc"
