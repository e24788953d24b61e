// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/choicebutton.h"
#include "learning/questionbox.h"

#include "support/testregistry.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QList<QuestionBox::Choice> threeChoices{{u"The same cluster IP"_s, u"It stays."_s, true},
                                              {u"A new one"_s, u"Pods do not change it."_s, false},
                                              {u"The pods' IPs"_s, u"Again each time."_s, false}};

struct Shown
{
    QuestionBox box{};

    explicit Shown(int chosen = -1, bool isTold = false)
    {
        box.resize(300, 500);
        box.setQuestion(u"Which address?"_s, threeChoices, chosen, isTold);
        box.show();
    }

    QList<ChoiceButton *> buttons() const { return box.findChildren<ChoiceButton *>(); }

    QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : box.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }
};

} // namespace

class QuestionBoxTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nothingIsToldBeforeTheAnswer()
    {
        const Shown shown(1);
        QCOMPARE(shown.texts(), QStringList{u"Which address?"_s});
        for (const ChoiceButton *button : shown.buttons()) {
            QCOMPARE(button->verdictText(), QString());
            QVERIFY(!button->accessibleName().contains(u"right"_s));
        }
    }

    void aClickAnywhereOnAChoiceChooses()
    {
        Shown shown;
        const QSignalSpy chosen(&shown.box, &QuestionBox::chosen);
        ChoiceButton *second = shown.buttons().at(1);
        QTest::mouseClick(second, Qt::LeftButton, {},
                          QPoint(second->width() - 4, second->height() - 4));
        QCOMPARE(chosen.value(0).value(0).toInt(), 1);
    }

    void keysGoFromChoiceToChoice()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.box));
        const QSignalSpy chosen(&shown.box, &QuestionBox::chosen);
        shown.buttons().first()->setFocus();
        QTest::keyClick(shown.buttons().first(), Qt::Key_Space);
        QTest::keyClick(shown.buttons().first(), Qt::Key_Down);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.last().first().toInt(), 1);
    }

    void afterTheAnswerOnlyWhatConcernsItIsSaid()
    {
        const Shown shown(1, true);
        // The reason of the right one and of the chosen one, but not of the third.
        QCOMPARE(shown.texts(),
                 QStringList({u"Which address?"_s, u"It stays."_s, u"Pods do not change it."_s}));
        QCOMPARE(shown.buttons().at(0)->verdict(), ChoiceButton::Verdict::Right);
        QCOMPARE(shown.buttons().at(1)->verdict(), ChoiceButton::Verdict::ChosenWrong);
        QCOMPARE(shown.buttons().at(2)->verdict(), ChoiceButton::Verdict::Other);
    }

    void afterTheAnswerNothingCanBeChosen()
    {
        Shown shown(1, true);
        const QSignalSpy chosen(&shown.box, &QuestionBox::chosen);
        QTest::mouseClick(shown.buttons().at(0), Qt::LeftButton);
        QCOMPARE(chosen.size(), 0);
    }

    void verdictsDifferInWords()
    {
        Shown shown(0, true);
        ChoiceButton *button = shown.buttons().at(0);
        QStringList said;
        for (const auto verdict : {ChoiceButton::Verdict::Right, ChoiceButton::Verdict::ChosenRight,
                                   ChoiceButton::Verdict::ChosenWrong}) {
            button->setVerdict(verdict);
            said.append(button->verdictText());
            QVERIFY(button->accessibleName().endsWith(said.last()));
        }
        said.removeDuplicates();
        QCOMPARE(said.size(), 3);
    }

    void longTextsAreWrappedNotCut()
    {
        ChoiceButton button(u'A', u"word "_s.repeated(60));
        QVERIFY(button.heightForWidth(200) > 2 * button.heightForWidth(600));
        QVERIFY(button.sizeHint().height() >= 24);
    }
};

static const Registered<QuestionBoxTest> registered{"tst_questionbox"};

#include "tst_questionbox.moc"
