// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/criterionresult.h"
#include "lessons/lessonpages.h"
#include "present/presenterview.h"
#include "window/languages.h"

#include "present/lessonshow.h"
#include "support/testregistry.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Words = LessonBeat::Words;

namespace {

/// More beats than any lesson has.
constexpr int mostBeats = 200;

/// Where a presentation is, and all that is true then.
struct Standing
{
    int page{0};
    Words words{};
    double time{0};
    AudiencePage shown{};
    Cluster cluster{};

    bool operator==(const Standing &) const = default;
};

Standing standingOf(LessonShow &show)
{
    return {show.script().currentPage(), show.script().beat()->words, show.lesson.playback().time(),
            show.shown(), show.lesson.document().cluster()};
}

QString describe(const Standing &standing)
{
    return u"page %1, words %2, time %3, %4"_s.arg(standing.page)
        .arg(int(standing.words))
        .arg(standing.time)
        .arg(standing.shown.question);
}

/// From the first step to the last.
QList<Standing> presentedToItsEnd(LessonShow &show)
{
    QList<Standing> all{standingOf(show)};
    while (!show.isAtEnd() && all.size() < mostBeats) {
        show.pressNext();
        all.append(standingOf(show));
    }
    return all;
}

/// What every page has to show, hops left out.
QList<std::pair<int, Words>> milestones(const Lesson &lesson)
{
    QList<std::pair<int, Words>> all;
    for (int page = 0; page < pageCount(lesson); ++page) {
        QList<Words> words{Words::Reflect};
        if (const LessonStep *step = stepAt(lesson, page)) {
            words = {step->predict ? Words::Question : Words::Look};
            if (!step->actions.isEmpty())
                words.append(Words::Outcome);
            if (step->predict)
                words.append(Words::Reasons);
        } else if (isChallengeAt(lesson, page)) {
            words = {Words::Brief};
            if (!lesson.challenge->diagnose.isEmpty())
                words += {Words::Diagnosis, Words::Diagnosed};
            const LessonVariant *variant =
                lesson.variants.isEmpty() ? nullptr : &lesson.variants[0];
            words.insert(words.size(), solutionOf(lesson, variant).size() - 1, Words::Solving);
            words.append(Words::Solved);
        }
        for (const Words each : words)
            all.append({page + 1, each});
    }
    return all;
}

} // namespace

class LessonScriptTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void oneKeyPresentsTheWholeLesson_data() { addLessonRows(); }

    void oneKeyPresentsTheWholeLesson();

    void backShowsTheVeryStateThatWasLeft_data() { addLessonRows(); }

    void backShowsTheVeryStateThatWasLeft();
    void nextFinishesTheHopAndSkipsNone();
    void heldKeyStepsOnce();
    void answerIsHiddenUntilThePacketHasArrived();
    void reasonsAreToldForEveryChoice();
    void refusedEditIsTold();
    void challengeIsSolvedPartByPart();
    void pauseInTheMiddleOfAHopGoesOnToItsEnd();
    void replayShowsTheLastHopOnceMore();
    void numberAndEnterGoToAStep();
    void leavingKeepsTheVeryBeat();
    void handsAreCountedWhereAQuestionIsAsked();
    void presenterSeesWhatComesNext();
    void captionsAreTheTeachersWords();
    void languageChangesWithoutLosingTheStep();
};

namespace {

QString pathOf(const QString &id)
{
    for (const LessonCatalogEntry &entry : shippedLessons()) {
        if (entry.id == id)
            return entry.path;
    }
    return {};
}

const QString samePort = u"same-port-every-node"_s;

/// Until these words are shown; false if they never are.
bool goTo(LessonShow &show, Words words)
{
    for (int i = 0; i < mostBeats && show.script().beat()->words != words; ++i)
        show.pressNext();
    return show.script().beat()->words == words;
}

} // namespace

void LessonScriptTest::oneKeyPresentsTheWholeLesson()
{
    QFETCH(const QString, path);
    LessonShow show(path);
    QList<std::pair<int, Words>> seen;
    const QList<Standing> all = presentedToItsEnd(show);
    for (const Standing &standing : all) {
        if (standing.words != Words::UnderWay)
            seen.append({standing.page, standing.words});
    }
    QCOMPARE(seen, milestones(show.script().lesson()));
    // Nothing comes behind it.
    show.pressNext();
    QVERIFY(standingOf(show) == all.last());
    show.press(Qt::Key_Escape);
    QVERIFY(!show.presentation.isRunning());
}

void LessonScriptTest::backShowsTheVeryStateThatWasLeft()
{
    QFETCH(const QString, path);
    LessonShow show(path);
    QList<Standing> all = presentedToItsEnd(show);
    for (auto left = all.crbegin() + 1; left != all.crend(); ++left) {
        show.press(Qt::Key_PageUp);
        const Standing now = standingOf(show);
        QVERIFY2(now == *left, qPrintable(describe(now) + u" is not "_s + describe(*left)));
    }
    show.press(Qt::Key_PageUp);
    QVERIFY(standingOf(show) == all.first());
    // And forward again from there.
    const QList<Standing> again = presentedToItsEnd(show);
    QVERIFY(again == all);
}

void LessonScriptTest::nextFinishesTheHopAndSkipsNone()
{
    LessonShow patient(pathOf(samePort));
    QVERIFY(goTo(patient, Words::Question));
    QList<double> hops;
    while (patient.script().beat()->words != Words::Outcome) {
        patient.pressNext();
        hops.append(patient.lesson.playback().time());
    }
    QVERIFY(hops.size() > 3);

    LessonShow hasty(pathOf(samePort));
    QVERIFY(goTo(hasty, Words::Question));
    for (const double hop : hops) {
        hasty.press(Qt::Key_PageDown);
        if (hasty.lesson.playback().isPlaying()) {
            hasty.clock.pass(0.05);
            QVERIFY(hasty.lesson.playback().time() < hop);
            hasty.press(Qt::Key_PageDown);
        }
        QCOMPARE(hasty.lesson.playback().time(), hop);
        QVERIFY(!hasty.lesson.playback().isPlaying());
    }
}

void LessonScriptTest::heldKeyStepsOnce()
{
    LessonShow show(pathOf(samePort));
    show.now += 1000;
    QTest::keyClick(&show.presentation.window(), Qt::Key_PageDown);
    const Standing once = standingOf(show);
    // A remote that is held sends presses of its own, thirty a second.
    for (int i = 0; i < 8; ++i) {
        show.now += 33;
        QTest::keyClick(&show.presentation.window(), Qt::Key_PageDown);
        QVERIFY(standingOf(show) == once);
    }
    show.now += 100;
    QTest::keyClick(&show.presentation.window(), Qt::Key_PageDown);
    QVERIFY(!(standingOf(show) == once));
}

void LessonScriptTest::answerIsHiddenUntilThePacketHasArrived()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Question));
    QVERIFY(show.shown().hidesAnswer);
    QCOMPARE(show.shown().choices.size(), 3);
    while (show.script().beat()->words != Words::Outcome) {
        QVERIFY(!show.shown().outcome);
        QVERIFY(show.shown().hidesAnswer || show.shown().choices.isEmpty());
        show.press(Qt::Key_PageDown);
        show.clock.pass(0.05);
    }
    QVERIFY(show.shown().outcome);
    QCOMPARE(show.shown().outcome->verdict, Verdict::Delivered);
    QVERIFY(!show.shown().hidesAnswer);
}

void LessonScriptTest::reasonsAreToldForEveryChoice()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Reasons));
    QCOMPARE(show.shown().choices.size(), 3);
    for (const AudienceChoice &choice : show.shown().choices)
        QVERIFY(!choice.why.isEmpty());
}

void LessonScriptTest::refusedEditIsTold()
{
    LessonShow show(pathOf(samePort));
    show.script().goTo(4);
    QCOMPARE(show.script().beat()->words, Words::Look);
    show.pressNext();
    QCOMPARE(show.script().beat()->words, Words::Outcome);
    QVERIFY(show.shown().outcome);
    QVERIFY2(show.shown().outcome->text.contains(u"30000 to 32767"_s),
             qPrintable(show.shown().outcome->text));
}

void LessonScriptTest::challengeIsSolvedPartByPart()
{
    LessonShow show(pathOf(u"any-node-any-pod"_s));
    show.script().goTo(4);
    QCOMPARE(show.script().beat()->words, Words::Brief);
    for (const AudienceChoice &criterion : show.shown().choices)
        QVERIFY(criterion.state == AudienceChoice::State::Open);
    show.pressNext();
    show.pressNext();
    QCOMPARE(show.script().beat()->words, Words::Solving);
    show.pressNext();
    QCOMPARE(show.script().beat()->words, Words::Solved);
    QVERIFY(!show.shown().choices.isEmpty());
    for (const AudienceChoice &criterion : show.shown().choices)
        QVERIFY(criterion.state == AudienceChoice::State::Right);
}

void LessonScriptTest::pauseInTheMiddleOfAHopGoesOnToItsEnd()
{
    LessonShow show(pathOf(samePort));
    show.press(Qt::Key_PageDown);
    const double stop = show.script().nextMoment();
    show.clock.pass(0.05);
    show.press(Qt::Key_Space);
    QVERIFY(!show.lesson.playback().isPlaying());
    QVERIFY(show.lesson.playback().time() < stop);
    show.press(Qt::Key_Space);
    show.clock.pass(60);
    QCOMPARE(show.lesson.playback().time(), stop);
}

void LessonScriptTest::replayShowsTheLastHopOnceMore()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Outcome));
    const Standing before = standingOf(show);
    show.press(Qt::Key_R);
    QVERIFY(show.lesson.playback().isPlaying());
    QVERIFY(show.lesson.playback().time() < before.time);
    show.clock.pass(60);
    QVERIFY(standingOf(show) == before);
}

void LessonScriptTest::numberAndEnterGoToAStep()
{
    LessonShow show(pathOf(samePort));
    show.press(Qt::Key_3);
    show.press(Qt::Key_Return);
    QCOMPARE(show.script().currentPage(), 3);
    QCOMPARE(show.shown().progress, u"step 3/7"_s);
    show.press(Qt::Key_9);
    show.press(Qt::Key_9);
    show.press(Qt::Key_Enter);
    QCOMPARE(show.script().currentPage(), 7);
}

void LessonScriptTest::leavingKeepsTheVeryBeat()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Outcome));
    const Standing left = standingOf(show);
    show.press(Qt::Key_Escape);
    show.presentation.start();
    QVERIFY(standingOf(show) == left);
}

void LessonScriptTest::handsAreCountedWhereAQuestionIsAsked()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Question));
    show.press(Qt::Key_V);
    show.press(Qt::Key_1);
    show.press(Qt::Key_2);
    show.press(Qt::Key_Enter);
    show.press(Qt::Key_7);
    QCOMPARE(show.shown().choices[0].votes, 12);
    QCOMPARE(show.shown().choices[1].votes, 7);
    QVERIFY(show.shown().showsVotes);
    QVERIFY(goTo(show, Words::Outcome));
    QCOMPARE(show.shown().choices[0].votes, 12);
    // What a challenge asks for is no answer: digits lead to steps there.
    QVERIFY(goTo(show, Words::Brief));
    QVERIFY(!show.shown().showsVotes);
    show.press(Qt::Key_2);
    show.press(Qt::Key_Enter);
    QCOMPARE(show.script().currentPage(), 2);
}

void LessonScriptTest::presenterSeesWhatComesNext()
{
    LessonShow show(pathOf(samePort));
    show.press(Qt::Key_F6);
    PresenterView &view = show.presentation.presenterView();
    for (int i = 0; i < mostBeats && !show.isAtEnd(); ++i) {
        const AudiencePage expected = view.next().page();
        // Which hops come is known when the packet is sent.
        const bool isKnown = !expected.question.isEmpty() || !expected.choices.isEmpty();
        const auto cluster = show.script().nextCluster();
        show.pressNext();
        if (isKnown && show.script().beat()->words != Words::UnderWay)
            QCOMPARE(view.now().page().question, expected.question);
        QCOMPARE(expected.title, view.now().page().title);
        if (cluster)
            QVERIFY(*cluster == show.lesson.document().cluster());
    }
    show.script().goTo(1);
    view.revealAnswer(true);
    QVERIFY(view.words().contains(u"On every node, even node-3 without pods"_s));
    QVERIFY(view.words().contains(u"The port does not follow the pods."_s));
    QVERIFY(view.words().contains(u"of 7 min"_s));
}

void LessonScriptTest::captionsAreTheTeachersWords()
{
    LessonShow show(pathOf(samePort));
    show.script().goTo(2);
    QVERIFY(goTo(show, Words::Outcome));
    QCOMPARE(show.shown().caption, QString());
    show.press(Qt::Key_C);
    QVERIFY(show.shown().caption.contains(u"three doors"_s));
}

void LessonScriptTest::languageChangesWithoutLosingTheStep()
{
    LessonShow show(pathOf(samePort));
    QVERIFY(goTo(show, Words::Outcome));
    const Standing before = standingOf(show);
    Languages languages;
    languages.use(u"ko"_s);
    QCoreApplication::processEvents();
    QCOMPARE(show.shown().title, u"NodePort: 모든 노드의 같은 포트"_s);
    QCOMPARE(show.shown().progress, u"단계 1/7"_s);
    languages.use(u"en"_s);
    QCoreApplication::processEvents();
    QVERIFY(standingOf(show) == before);
}

static const Registered<LessonScriptTest> registered{"tst_lessonscript"};

#include "tst_lessonscript.moc"
