// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/draftform.h"

#include "authoring/actionsbox.h"
#include "authoring/challengeform.h"
#include "authoring/checksbox.h"
#include "authoring/questionform.h"
#include "authoring/textbox.h"
#include "authoring/valuebox.h"
#include "authoring/whilerecording.h"
#include "document/lessons/lessondraft.h"
#include "lessons/lessonlimits.h"
#include "panels/wrappedlabel.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using Take = LessonStudio::Take;

namespace {

constexpr int startLines = 12;
constexpr int partLines = 4; ///< of a part that is shown as it stands in the file

/// What a field is called for whoever listens.
QString nameOf(const QWidget &field)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&field);
    return button && field.accessibleName().isEmpty() ? button->text() : field.accessibleName();
}

/// In their order; every choice has a field for its text.
QList<QWidget *> fieldsCalled(const QString &name, const QWidget &body)
{
    QList<QWidget *> fields;
    for (QWidget *field : body.findChildren<QWidget *>()) {
        if (!name.isEmpty() && nameOf(*field) == name)
            fields.append(field);
    }
    return fields;
}

} // namespace

DraftForm::DraftForm(LessonDraft &draft, LessonStudio &studio, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_studio(studio)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&draft, &LessonDraft::changed, this, &DraftForm::followDraft);
    rebuild();
}

void DraftForm::showPart(const DraftPart &part)
{
    if (part == m_part && shape() == m_shape)
        return;
    m_part = part;
    rebuild();
    ensureVisible(0, 0);
}

QList<qsizetype> DraftForm::shape() const
{
    const Lesson &lesson = m_draft.lesson();
    QList<qsizetype> shape{lesson.steps.size()};
    if (m_part.kind == DraftPart::Kind::Step && m_part.step < lesson.steps.size()) {
        const std::optional<Prediction> &predict = lesson.steps[m_part.step].predict;
        shape.append(predict ? predict->choices.size() : -1);
        for (qsizetype i = 0; predict && i < predict->choices.size(); ++i)
            shape.append(predict->choices[i].isCorrect);
        shape.append(predict ? predict->isConceptual : -1);
    }
    if (m_part.kind == DraftPart::Kind::Challenge && lesson.challenge) {
        const auto *group = std::get_if<GroupCriterion>(&lesson.challenge->success.what);
        shape.append(group ? group->parts.size() : -1);
        shape.append(lesson.challenge->hints.size());
        shape.append(lesson.challenge->start.has_value());
        shape.append(lesson.challenge->solution.isEmpty());
    }
    shape.append(lesson.variants.size());
    return shape;
}

void DraftForm::followDraft()
{
    if (m_part.kind == DraftPart::Kind::Step && m_part.step >= m_draft.lesson().steps.size())
        return; // another part is about to be shown
    if (shape() != m_shape)
        rebuild();
}

void DraftForm::rebuild()
{
    QWidget *focus = widget() ? widget()->focusWidget() : nullptr;
    const bool hadFocus = focus && focus->hasFocus();
    const QString name = focus ? nameOf(*focus) : QString();
    const qsizetype index = focus ? fieldsCalled(name, *widget()).indexOf(focus) : 0;
    auto *body = new QWidget(this);
    m_rows = new QVBoxLayout(body);
    m_rows->setSpacing(10);
    m_shape = shape();
    if (m_part.kind == DraftPart::Kind::Head)
        buildHead();
    else if (m_part.kind == DraftPart::Kind::Start)
        buildStart();
    else if (m_part.kind == DraftPart::Kind::Challenge)
        m_rows->addWidget(new ChallengeForm(m_draft, m_studio, body));
    else if (m_part.step < m_draft.lesson().steps.size())
        buildStep();
    m_rows->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater(); // it may be what asked for this
    setWidget(body);
    body->show();
    if (!hadFocus)
        return;
    const QList<QWidget *> same = fieldsCalled(name, *body);
    QWidget *next = same.value(std::min(index, same.size() - 1), body->nextInFocusChain());
    next->setFocus();
}

void DraftForm::addSentence(const QString &field, const QString &caption, PlaceOf<LocalText> place)
{
    m_rows->addWidget(
        new SentenceBox(m_draft, field, caption, std::move(place), m_rows->parentWidget()));
}

void DraftForm::addNote(const QString &text)
{
    auto *note = new WrappedLabel(m_rows->parentWidget());
    note->setText(text);
    m_rows->addWidget(note);
}

void DraftForm::buildHead()
{
    QWidget *body = m_rows->parentWidget();
    const auto addLine = [&](const QString &field, const QString &caption, LessonText text) {
        m_rows->addWidget(new LineBox(m_draft, field, caption, std::move(text), body));
    };
    addSentence(u"title"_s, tr("Title"), inLesson(&Lesson::title));
    addSentence(u"goal"_s, tr("Goal: what learners can do afterwards"), inLesson(&Lesson::goal));
    m_rows->addWidget(
        new ChecksBox(m_draft, u"controls"_s, tr("Learners may"), controlChoices(), body));
    m_rows->addWidget(new NumberBox(m_draft, u"minutes"_s, tr("Minutes it takes"),
                                    numberAt(inLesson(&Lesson::minutes)),
                                    {0, LessonLimits::minutes, tr("not said")}, body));
    addLine(u"seed"_s, tr("Seed: the same one, the same random choices"),
            seedAt(inLesson(&Lesson::seed)));
    addLine(u"id"_s, tr("Id (progress is kept under it)"), textAt(inLesson(&Lesson::id)));
    addLine(u"module"_s, tr("Module"), textAt(inLesson(&Lesson::module)));
    addLine(u"order"_s, tr("Place in the list of lessons"), decimalAt(inLesson(&Lesson::order)));
    addLine(u"teaches"_s, tr("Statements that it teaches, with commas between"),
            wordsAt(inLesson(&Lesson::teaches)));
}

void DraftForm::buildStart()
{
    QWidget *body = m_rows->parentWidget();
    addNote(tr("What is there when the lesson begins. Set it up in the picture, then take it."));
    auto *take = new QPushButton(tr("Take what is open now"), body);
    restWhileRecording(*take, m_studio);
    connect(take, &QPushButton::clicked, &m_studio, &LessonStudio::takeStart);
    m_rows->addWidget(take, 0, Qt::AlignLeft);
    const auto addLines = [&](const QString &field, const QString &caption, LessonText text,
                              int lines) {
        auto *box = new LinesBox(m_draft, field, caption, std::move(text), lines, body);
        restWhileRecording(*box, m_studio);
        m_rows->addWidget(box);
    };
    addLines(u"manifests"_s, tr("Manifests"), manifestAt(inLesson(&Lesson::manifest)), startLines);
    addLines(u"world"_s, tr("The world around the cluster: nodes, callers, router"),
             worldAt(inLesson(&Lesson::world)), partLines);
}

void DraftForm::buildStep()
{
    const int step = m_part.step;
    const QString field = u"steps[%1]"_s.arg(step);
    QWidget *body = m_rows->parentWidget();
    m_rows->addWidget(new LineBox(m_draft, field + u".id"_s, tr("Id of the step"),
                                  textAt(inStep(step, &LessonStep::id)), body));
    m_rows->addWidget(new ChecksBox(m_draft, field + u".spotlight"_s,
                                    tr("In the spotlight (none: nothing is dimmed)"),
                                    spotlightChoices(step), body));
    m_rows->addWidget(new QuestionForm(m_draft, step, body));
    m_rows->addWidget(new ActionsBox(m_draft, m_studio,
                                     {Take::Step, step, field + u".do"_s, tr("What happens")},
                                     inStep(step, &LessonStep::actions), body));
    m_rows->addWidget(
        new LinesBox(m_draft, field + u".expect"_s, tr("What shall come of it, as it was measured"),
                     expectationAt(inStep(step, &LessonStep::expect)), partLines, body));
    addSentence(field + u".say"_s, tr("What is said of it"), inStep(step, &LessonStep::say));
    addSentence(field + u".caption"_s, tr("Caption for the audience (few words, may be empty)"),
                inStep(step, &LessonStep::caption));
}

void DraftForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace podium
