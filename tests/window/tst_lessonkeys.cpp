// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// All lessons by keys alone, in the whole window: nothing here calls a slot, moves a pointer or
// sets a focus.

#include "document/lessons/lessonsession.h"
#include "document/lessons/progressfile.h"
#include "learning/choicebutton.h"
#include "learning/lessonlist.h"
#include "learning/lessonpanel.h"
#include "stage/stageview.h"
#include "window/lessonbinding.h"
#include "window/mainwindow.h"

#include "support/testregistry.h"
#include "window/keyboard.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QLocale>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

constexpr int lessonCount = 14;

struct Learner : WindowFixture
{
    Keyboard keys{window};

    Learner()
    {
        QFile::remove(ProgressFile::ofThisUser().path()); // nobody has been here before
        window.openStartScene();
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        window.lessons().listLessons();
        QApplication::processEvents();
    }

    const LessonSession &session() { return window.lessons().session(); }

    Phase phase() { return session().phase(); }

    /// What is written on a button of the page, in the language that is spoken.
    static QString words(const char *source)
    {
        return QCoreApplication::translate("podium::LessonPage", source).remove(u'&');
    }

    void pressButton(const char *source)
    {
        QVERIFY2(keys.tabTo(words(source)), source);
        keys.press(Qt::Key_Space);
    }

    void startLesson(int index)
    {
        keys.control(Qt::Key_L);
        keys.press(Qt::Key_Home);
        QVERIFY(keys.pressUntil(Qt::Key_Down, [&] {
            const QString path = window.lessons().panel().list().current();
            return path.contains(u"/%1-"_s.arg(index + 1, 2, 10, QChar(u'0')));
        }));
        keys.press(Qt::Key_Return);
        QVERIFY(session().isActive());
    }

    /// The first choice, whatever it says.
    void choose()
    {
        QStringList passed;
        const bool isThere = keys.pressUntil(Qt::Key_Tab, [&passed] {
            const QWidget *focus = QApplication::focusWidget();
            passed.append(focus ? Keyboard::nameOf(*focus) : QString());
            return qobject_cast<const ChoiceButton *>(focus) != nullptr;
        });
        QVERIFY2(isThere, qPrintable(passed.join(u", "_s)));
        keys.press(Qt::Key_Space);
    }

    void workThroughStep()
    {
        if (phase() == Phase::Predict) {
            choose();
            pressButton("&Lock my answer");
        }
        if (phase() == Phase::Ready)
            pressButton("&Do it");
        for (int hop = 0; phase() == Phase::Running && hop < 200; ++hop)
            pressButton("&Next hop");
        QCOMPARE(phase(), Phase::Explained);
        pressButton("&Next");
    }

    void workThroughChallenge()
    {
        for (int wrong = 0; phase() == Phase::Diagnose && wrong < 2; ++wrong) {
            choose();
            pressButton("&Lock my answer");
        }
        pressButton("&Check");
        if (phase() == Phase::Solving)
            pressButton("&Check");
        for (qsizetype hint = 0; hint < session().lesson().challenge->hints.size(); ++hint)
            pressButton("&Hint");
        pressButton("Show the &solution");
        QCOMPARE(phase(), Phase::Solved);
        pressButton("&Next");
    }

    void workThroughLesson()
    {
        const int steps = int(session().lesson().steps.size());
        for (int step = 0; step < steps && !QTest::currentTestFailed(); ++step)
            workThroughStep();
        workThroughChallenge();
        QCOMPARE(phase(), Phase::Reflect);
        pressButton("&Finish");
        QVERIFY(!session().isActive());
    }
};

} // namespace

class LessonKeysTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void allLessonsAreWorkedThrough_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("reducedMotion");
        QTest::newRow("English") << u"en"_s << false;
        QTest::newRow("Korean") << u"ko"_s << false;
        QTest::newRow("English, reduced motion") << u"en"_s << true;
    }

    void allLessonsAreWorkedThrough()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, reducedMotion);
        Learner learner;
        const Actions::Id spoken =
            language == "ko"_L1 ? Actions::LanguageKorean : Actions::LanguageEnglish;
        learner.window.action(spoken)->trigger();
        learner.window.action(Actions::ReduceMotion)->setChecked(reducedMotion);
        QCOMPARE(Learner::words("&Lock my answer") == u"Lock my answer"_s, language == "en"_L1);
        for (int index = 0; index < lessonCount && !QTest::currentTestFailed(); ++index) {
            learner.startLesson(index);
            learner.workThroughLesson();
        }
        learner.window.action(Actions::LanguageEnglish)->trigger();
    }
};

static const Registered<LessonKeysTest> registered{"tst_lessonkeys"};

#include "tst_lessonkeys.moc"
