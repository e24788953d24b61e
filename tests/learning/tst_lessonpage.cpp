// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/lessons/lessoncatalog.h"
#include "document/lessons/lessonsession.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "learning/choicebutton.h"
#include "learning/lessonpage.h"
#include "lessons/lessonreader.h"

#include "support/manualclock.h"
#include "support/measuredstory.h"
#include "support/testregistry.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;
using Phase = LessonSession::Phase;

namespace {

/// A lesson's page before a learner who has a keyboard alone.
struct Desk
{
    ManualClock clock{};
    ClusterDocument document{};
    SentPackets sentPackets{document};
    Playback playback{clock};
    LessonSession session{{document, sentPackets, playback}};
    LessonPage page{session};

    Desk()
    {
        measureStory(document, sentPackets, playback);
        page.resize(320, 700);
        page.show();
    }

    /// Presses the shown button whose text has this in it. False: there is none, or it is off.
    bool press(const QString &part)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (!button->text().contains(part) || !button->isVisibleTo(&page) ||
                !button->isEnabled())
                continue;
            QTest::keyClick(button, Qt::Key_Space);
            return true;
        }
        return false;
    }

    /// Those of the question before are in no group, though not deleted yet.
    QList<ChoiceButton *> choiceButtons() const
    {
        QList<ChoiceButton *> buttons = page.findChildren<ChoiceButton *>();
        buttons.removeIf([](const ChoiceButton *each) { return !each->group(); });
        return buttons;
    }

    void choose(bool correct)
    {
        const QList<int> order = session.choiceOrder();
        const QList<Choice> &choices = session.step()->predict->choices;
        for (qsizetype row = 0; row < order.size(); ++row) {
            if (choices[order[row]].isCorrect != correct)
                continue;
            QTest::keyClick(choiceButtons().at(row), Qt::Key_Space);
            return;
        }
    }

    /// By keys alone, until the page is told.
    void workThroughPage()
    {
        if (session.phase() == Phase::Predict) {
            choose(true);
            QVERIFY(press(u"Lock"_s));
        }
        if (session.phase() == Phase::Ready)
            QVERIFY(press(u"Do it"_s));
        playback.toEnd();
        QCOMPARE(session.phase(), Phase::Explained);
    }
};

} // namespace

class LessonPageTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyLessonIsWorkedThroughByKeys_data()
    {
        QTest::addColumn<QString>("path");
        for (const LessonCatalogEntry &entry : shippedLessons())
            QTest::newRow(qPrintable(entry.id)) << entry.path;
    }

    void everyLessonIsWorkedThroughByKeys()
    {
        QFETCH(const QString, path);
        Desk desk;
        desk.session.start(readLessonFile(path).lesson);
        for (int page = 0; page < desk.session.lesson().steps.size(); ++page) {
            desk.workThroughPage();
            QVERIFY(desk.press(u"Next"_s));
        }
        if (desk.session.phase() == Phase::Diagnose) {
            QVERIFY(!desk.press(u"Lock"_s)); // nothing is chosen
            for (int wrong = 0; wrong < 2 && desk.session.phase() == Phase::Diagnose; ++wrong) {
                QTest::keyClick(desk.choiceButtons().last(), Qt::Key_Space);
                QVERIFY(desk.press(u"Lock"_s));
            }
        }
        QCOMPARE(desk.session.phase(), Phase::Solving);
        QVERIFY(!desk.press(u"solution"_s));
        QVERIFY(desk.press(u"Check"_s));
        QVERIFY(desk.press(u"Check"_s));
        while (desk.press(u"Hint"_s)) {
        }
        QVERIFY(desk.press(u"solution"_s));
        QCOMPARE(desk.session.phase(), Phase::Solved);
        QVERIFY(desk.press(u"Next"_s));
        const QSignalSpy left(&desk.page, &LessonPage::leaveRequested);
        QVERIFY(desk.press(u"Finish"_s));
        QCOMPARE(left.size(), 1);
        QVERIFY(desk.session.record().isFinished);
    }

    void hintsComeOneByOne()
    {
        Desk desk;
        desk.session.start(readLessonFile(shippedLessons().at(4).path).lesson);
        desk.session.goTo(4);
        QVERIFY(desk.press(u"Hint"_s));
        QCOMPARE(desk.session.hintsShown(), 1);
        QVERIFY(desk.press(u"Hint"_s));
        QVERIFY(!desk.press(u"Hint"_s));
    }
};

static const Registered<LessonPageTest> registered{"tst_lessonpage"};

#include "tst_lessonpage.moc"
