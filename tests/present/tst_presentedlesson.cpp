// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "learning/lessonlist.h"
#include "learning/lessonpanel.h"
#include "present/audienceview.h"
#include "present/presentation.h"
#include "present/presentationwindow.h"
#include "window/lessonbinding.h"
#include "window/presentedlesson.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// The program's window with the eighth lesson at hand.
struct LessonDesk : WindowFixture
{
    LessonDesk()
    {
        window.openStartScene();
        window.lessons().listLessons();
    }

    LessonSession &session() { return window.lessons().session(); }

    Presentation &presentation() { return window.presentation(); }

    const AudiencePage &shown() { return presentation().window().view().page(); }

    static QString path() { return shippedLessons()[7].path; }

    void pressF5() { window.action(Actions::Present)->trigger(); }

    void press(int key)
    {
        QTest::qWait(Presentation::betweenSteps + 10);
        QTest::keyClick(&presentation().window(), Qt::Key(key));
        clock.pass(60);
    }
};

} // namespace

/// Lessons that are presented from the program's window.
class PresentedLessonTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        failOnAnyWarning();
        // Every lesson begins at its start.
        QFile::remove(ProgressFile::ofThisUser().path());
    }

    void openLessonIsWhatIsPresented();
    void presentingFromHereBeginsAtTheLearnersPage();
    void learnersWorkIsLeftAsItWas();
    void listOffersToPresentWithoutClosingWhatIsOpen();
    void anotherLessonBeginsAtItsStart();
};

void PresentedLessonTest::openLessonIsWhatIsPresented()
{
    LessonDesk desk;
    desk.pressF5();
    QVERIFY(!desk.shown().title.contains(u"the same port"_s));
    desk.press(Qt::Key_Escape);
    desk.window.lessons().start(LessonDesk::path());
    desk.session().goTo(3);
    desk.pressF5();
    QCOMPARE(desk.shown().title, u"NodePort: the same port on every node"_s);
    QCOMPARE(desk.shown().progress, u"step 1/7"_s);
    desk.press(Qt::Key_PageDown);
    desk.presentation().script()->goTo(3);
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.presentation().isRunning());
    desk.pressF5();
    QCOMPARE(desk.shown().progress, u"step 3/7"_s);
}

void PresentedLessonTest::presentingFromHereBeginsAtTheLearnersPage()
{
    LessonDesk desk;
    desk.window.lessons().start(LessonDesk::path());
    desk.session().goTo(4);
    desk.window.action(Actions::PresentFromHere)->trigger();
    QCOMPARE(desk.shown().progress, u"step 5/7"_s);
}

void PresentedLessonTest::learnersWorkIsLeftAsItWas()
{
    LessonDesk desk;
    desk.window.lessons().start(LessonDesk::path());
    desk.session().skipQuestion();
    desk.session().advance();
    desk.clock.pass(0.5);
    const Cluster cluster = desk.window.document().cluster();
    const LessonRecord record = desk.session().record();
    const LessonSession::Phase phase = desk.session().phase();
    const double time = desk.window.playback().time();
    QVERIFY(time > 0);
    const QSignalSpy opened(&desk.window.document(), &ClusterDocument::opened);
    const QSignalSpy noted(&desk.session(), &LessonSession::recordChanged);
    desk.pressF5();
    for (int i = 0; i < 4; ++i)
        desk.press(Qt::Key_PageDown);
    desk.presentation().script()->goTo(6);
    desk.press(Qt::Key_PageDown);
    desk.press(Qt::Key_Escape);
    QCOMPARE(opened.size(), 0);
    QCOMPARE(noted.size(), 0);
    QVERIFY(desk.window.document().cluster() == cluster);
    QVERIFY(desk.session().record() == record);
    QCOMPARE(desk.session().phase(), phase);
    QCOMPARE(desk.session().page(), 0);
    QCOMPARE(desk.window.playback().time(), time);
}

void PresentedLessonTest::listOffersToPresentWithoutClosingWhatIsOpen()
{
    LessonDesk desk;
    const QSignalSpy opened(&desk.window.document(), &ClusterDocument::opened);
    QPushButton *present = nullptr;
    for (QPushButton *button : desk.window.lessons().panel().list().findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(u"Present"_s))
            present = button;
    }
    QVERIFY(present && present->isEnabled());
    present->click();
    QVERIFY(desk.presentation().isRunning());
    QCOMPARE(desk.shown().progress.left(7), u"step 1/"_s);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!desk.session().isActive());
    desk.press(Qt::Key_Escape);
    // F5 presents what the window shows.
    desk.pressF5();
    QCOMPARE(desk.shown().progress, QString());
}

void PresentedLessonTest::anotherLessonBeginsAtItsStart()
{
    LessonDesk desk;
    desk.window.lessons().start(LessonDesk::path());
    desk.pressF5();
    desk.presentation().script()->goTo(3);
    desk.press(Qt::Key_Escape);
    desk.window.lessons().start(shippedLessons()[8].path);
    desk.pressF5();
    QCOMPARE(desk.shown().progress, u"step 1/5"_s);
}

static const Registered<PresentedLessonTest> registered{"tst_presentedlesson"};

#include "tst_presentedlesson.moc"
