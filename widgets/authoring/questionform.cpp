// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/questionform.h"

#include "authoring/textbox.h"
#include "authoring/valuebox.h"
#include "document/explain/words.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonlimits.h"
#include "lessons/lessonmeasure.h"
#include "panels/wrappedlabel.h"
#include "routing/verdict.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int proofLines = 3;

QString letter(int index)
{
    return QString(QChar(u'A' + index));
}

/// What proves the right choice.
QString proof(const Prediction &prediction)
{
    for (const Choice &choice : prediction.choices) {
        if (!choice.isCorrect || !choice.is)
            continue;
        const Expectation &is = *choice.is;
        if (!is.rejected.isEmpty())
            return QuestionForm::tr("Measured: the API server refuses it (%1).").arg(is.rejected);
        if (is.verdict) {
            const bool hasReason = is.reason && *is.reason != Reason::Ok;
            return QuestionForm::tr("Measured: %1.")
                .arg(hasReason ? verdictWord(*is.verdict) + u", "_s + reasonTitle(*is.reason)
                               : verdictWord(*is.verdict));
        }
        return QuestionForm::tr("What makes it right is as in the file.");
    }
    return QuestionForm::tr("No packet decides this question, so no check can prove the answer. "
                            "Record a packet for it if there is one.");
}

} // namespace

QuestionForm::QuestionForm(LessonDraft &draft, int step, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_step(step)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    auto *asked = new QCheckBox(tr("Ask a question before it happens"), this);
    m_layout->addWidget(asked);
    asked->setChecked(draft.lesson().steps[step].predict.has_value());
    connect(asked, &QCheckBox::clicked, this, &QuestionForm::setAsked);
    if (asked->isChecked())
        buildQuestion();
}

void QuestionForm::buildQuestion()
{
    const Prediction &prediction = *m_draft.lesson().steps[m_step].predict;
    const QString field = u"steps[%1].predict"_s.arg(m_step);
    const int step = m_step;
    const auto place = [step](Lesson &lesson) { return predictionIn(lesson, step); };
    m_layout->addWidget(new SentenceBox(m_draft, field + u".ask"_s, tr("Question"),
                                        memberOf(place, &Prediction::ask), this));
    for (int i = 0; i < prediction.choices.size(); ++i)
        buildChoice(i);
    auto *add = new QPushButton(tr("Add a choice"), this);
    add->setEnabled(prediction.choices.size() < LessonLimits::mostChoices);
    connect(add, &QPushButton::clicked, this, &QuestionForm::addChoice);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    m_layout->addWidget(new FlagBox(m_draft, field + u".keepOrder"_s,
                                    tr("Keep the choices in this order"),
                                    memberOf(place, &Prediction::keepsOrder), this));
    m_layout->addWidget(new FlagBox(m_draft, field + u".conceptual"_s,
                                    tr("No packet decides this question"),
                                    memberOf(place, &Prediction::isConceptual), this));
    auto *measured = new WrappedLabel(this);
    measured->setText(proof(prediction));
    m_layout->addWidget(measured);
}

void QuestionForm::buildChoice(int index)
{
    const int step = m_step;
    const Choice &choice = m_draft.lesson().steps[step].predict->choices[index];
    const QString field = u"steps[%1].predict.choices[%2]"_s.arg(step).arg(index);
    auto *box = new QGroupBox(tr("Choice %1").arg(letter(index)), this);
    auto *rows = new QVBoxLayout(box);
    auto *right = new QRadioButton(tr("This is right"), box);
    right->setAccessibleName(tr("Choice %1 is right").arg(letter(index)));
    right->setChecked(choice.isCorrect);
    connect(right, &QRadioButton::clicked, this, [this, index] { setRight(index); });
    rows->addWidget(right);
    const auto place = [step, index](Lesson &lesson) { return choiceIn(lesson, step, index); };
    rows->addWidget(new SentenceBox(m_draft, field + u".text"_s, tr("Text"),
                                    memberOf(place, &Choice::text), box));
    rows->addWidget(
        new SentenceBox(m_draft, field + u".why"_s,
                        choice.isCorrect ? tr("Why it is right") : tr("Why it is wrong"),
                        memberOf(place, &Choice::why), box));
    if (!choice.isCorrect)
        rows->addWidget(new LineBox(m_draft, field + u".misconception"_s,
                                    tr("Belief behind it (for the class report)"),
                                    textAt(memberOf(place, &Choice::misconception)), box));
    auto *proof = new LinesBox(m_draft, field + u".is"_s,
                               choice.isCorrect ? tr("What happens then")
                                                : tr("What would happen if it were right"),
                               expectationAt(memberOf(place, &Choice::is)), proofLines, box);
    proof->setExample(u"verdict: delivered\npod: pod-1"_s); // as in the lesson's file
    rows->addWidget(proof);
    auto *removal = new QPushButton(tr("Remove choice %1").arg(letter(index)), box);
    connect(removal, &QPushButton::clicked, this, [this, step, index] {
        m_draft.change(
            [step, index](Lesson &lesson) { lesson.steps[step].predict->choices.removeAt(index); });
    });
    rows->addWidget(removal, 0, Qt::AlignLeft);
    m_layout->addWidget(box);
}

void QuestionForm::setAsked(bool asked)
{
    const int step = m_step;
    m_draft.change([step, asked](Lesson &lesson) {
        lesson.steps[step].predict.reset();
        if (!asked)
            return;
        Prediction prediction;
        prediction.choices = {Choice(), Choice(), Choice()};
        prediction.choices.first().isCorrect = true;
        lesson.steps[step].predict = prediction;
        remeasure(lesson, step);
    });
}

void QuestionForm::setRight(int index)
{
    const int step = m_step;
    m_draft.change([step, index](Lesson &lesson) {
        QList<Choice> &choices = lesson.steps[step].predict->choices;
        for (int i = 0; i < choices.size(); ++i) {
            if (choices[i].isCorrect)
                choices[i].is.reset();
            choices[i].isCorrect = i == index;
        }
        choices[index].misconception.clear();
        remeasure(lesson, step);
    });
}

void QuestionForm::addChoice()
{
    const int step = m_step;
    m_draft.change(
        [step](Lesson &lesson) { lesson.steps[step].predict->choices.append(Choice()); });
}

} // namespace podium
