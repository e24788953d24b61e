// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "learning/questionbox.h"

#include "learning/choicebutton.h"
#include "panels/wrappedlabel.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <utility>

namespace podium {

namespace {

constexpr int whyIndent = 40; ///< below the text of its choice

ChoiceButton::Verdict verdictOf(const QuestionBox::Choice &choice, bool isChosen)
{
    if (isChosen)
        return choice.isCorrect ? ChoiceButton::Verdict::ChosenRight
                                : ChoiceButton::Verdict::ChosenWrong;
    return choice.isCorrect ? ChoiceButton::Verdict::Right : ChoiceButton::Verdict::Other;
}

} // namespace

QuestionBox::QuestionBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(8);
    connect(m_group, &QButtonGroup::idClicked, this, &QuestionBox::chosen);
}

void QuestionBox::setQuestion(const QString &ask, const QList<Choice> &choices, int chosen,
                              bool isTold)
{
    clear();
    auto *question = new WrappedLabel(this);
    QFont strong = font();
    strong.setBold(true);
    question->setFont(strong);
    question->setText(ask);
    m_rows->addWidget(question);
    for (int row = 0; row < choices.size(); ++row) {
        auto *button = new ChoiceButton(QChar(u'A' + row), choices[row].text, this);
        m_group->addButton(button, row);
        m_buttons.append(button);
        m_rows->addWidget(button);
        button->setChecked(row == chosen);
        if (!isTold)
            continue;
        button->setVerdict(verdictOf(choices[row], row == chosen));
        if (row == chosen || choices[row].isCorrect)
            addWhy(choices[row].why);
    }
}

void QuestionBox::addWhy(const QString &why)
{
    if (why.isEmpty())
        return;
    auto *label = new WrappedLabel(this);
    label->setContentsMargins(whyIndent, 0, 0, 4);
    label->setText(why);
    m_rows->addWidget(label);
}

void QuestionBox::clear()
{
    // As long as a chosen button is in the group, the Tab key goes to no other one.
    for (ChoiceButton *button : std::exchange(m_buttons, {}))
        m_group->removeButton(button);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // A button may be what called us.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace podium
