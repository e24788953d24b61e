// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/draftform.h"

#include "authoring/actionsbox.h"
#include "authoring/controlsbox.h"
#include "authoring/criteriabox.h"
#include "authoring/questionform.h"
#include "document/lessons/lessondraft.h"
#include "panels/wrappedlabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;
using Take = LessonStudio::Take;

namespace {

LessonStep *stepIn(Lesson &lesson, int step)
{
    return step < lesson.steps.size() ? &lesson.steps[step] : nullptr;
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
    }
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
    const QWidget *focus = widget() ? widget()->focusWidget() : nullptr;
    const bool hadFocus = focus && focus->hasFocus();
    const QString name = focus ? focus->accessibleName() : QString();
    auto *body = new QWidget(this);
    m_rows = new QVBoxLayout(body);
    m_rows->setSpacing(10);
    m_shape = shape();
    if (m_part.kind == DraftPart::Kind::Head)
        buildHead();
    else if (m_part.kind == DraftPart::Kind::Start)
        buildStart();
    else if (m_part.kind == DraftPart::Kind::Challenge)
        buildChallenge();
    else if (m_part.step < m_draft.lesson().steps.size())
        buildStep();
    m_rows->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater(); // it may be what asked for this
    setWidget(body);
    body->show();
    for (QWidget *next : body->findChildren<QWidget *>()) {
        if (hadFocus && !name.isEmpty() && next->accessibleName() == name) {
            next->setFocus();
            return;
        }
    }
    if (hadFocus)
        body->nextInFocusChain()->setFocus();
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
    addSentence(u"title"_s, tr("Title"), [](Lesson &lesson) { return &lesson.title; });
    addSentence(u"goal"_s, tr("Goal: what learners can do afterwards"),
                [](Lesson &lesson) { return &lesson.goal; });
    m_rows->addWidget(new ControlsBox(m_draft, body));
    m_rows->addWidget(new LineBox(
        m_draft, u"id"_s, tr("Id (progress is kept under it)"),
        [](Lesson &lesson) { return &lesson.id; }, body));
    m_rows->addWidget(new LineBox(
        m_draft, u"module"_s, tr("Module"), [](Lesson &lesson) { return &lesson.module; }, body));
}

void DraftForm::buildStart()
{
    QWidget *body = m_rows->parentWidget();
    addNote(tr("What is there when the lesson begins. Set it up in the picture, then take it."));
    auto *take = new QPushButton(tr("Take what is open now"), body);
    connect(take, &QPushButton::clicked, &m_studio, &LessonStudio::takeStart);
    m_rows->addWidget(take, 0, Qt::AlignLeft);
    auto *manifest = new ManifestBox(
        m_draft, u"manifests"_s, tr("Manifests"), [](Lesson &lesson) { return &lesson.manifest; },
        body);
    m_rows->addWidget(manifest);
}

void DraftForm::buildStep()
{
    const int step = m_part.step;
    const QString field = u"steps[%1]"_s.arg(step);
    QWidget *body = m_rows->parentWidget();
    m_rows->addWidget(new LineBox(
        m_draft, field + u".id"_s, tr("Id of the step"),
        [step](Lesson &lesson) {
            LessonStep *made = stepIn(lesson, step);
            return made ? &made->id : nullptr;
        },
        body));
    m_rows->addWidget(new QuestionForm(m_draft, step, body));
    m_rows->addWidget(new ActionsBox(
        m_draft, m_studio, {Take::Step, step, field + u".do"_s, tr("What happens")},
        [step](Lesson &lesson) {
            LessonStep *made = stepIn(lesson, step);
            return made ? &made->actions : nullptr;
        },
        body));
    addSentence(field + u".say"_s, tr("What is said of it"), [step](Lesson &lesson) {
        LessonStep *made = stepIn(lesson, step);
        return made ? &made->say : nullptr;
    });
    addSentence(field + u".caption"_s, tr("Caption for the audience (few words, may be empty)"),
                [step](Lesson &lesson) {
                    LessonStep *made = stepIn(lesson, step);
                    return made ? &made->caption : nullptr;
                });
    // What the step expects is measured, and shown where it is wrong.
    auto *expected = new FieldProblems(m_draft, field + u".expect"_s, body);
    m_rows->addWidget(expected);
}

void DraftForm::buildChallenge()
{
    QWidget *body = m_rows->parentWidget();
    addSentence(u"challenge.brief"_s, tr("Task"), [](Lesson &lesson) {
        return lesson.challenge ? &lesson.challenge->brief : nullptr;
    });
    m_rows->addWidget(new ActionsBox(m_draft, m_studio,
                                     {Take::Break, 0, u"challenge.start"_s, tr("Break something")},
                                     {}, body));
    addNote(m_draft.lesson().challenge && m_draft.lesson().challenge->start
                ? tr("The challenge has a start of its own.")
                : tr("The challenge goes on from what the steps left."));
    buildCriteria();
    m_rows->addWidget(new ActionsBox(
        m_draft, m_studio, {Take::Solution, 0, u"challenge.solution"_s, tr("A way to solve it")},
        [](Lesson &lesson) { return lesson.challenge ? &lesson.challenge->solution : nullptr; },
        body));
    buildHints();
    if (const qsizetype variants = m_draft.lesson().variants.size(); variants > 0)
        addNote(tr("This lesson has %n variant(s) of its fault. They stay as they are in the file.",
                   nullptr, int(variants)));
    addSentence(u"reflect"_s, tr("Closing question"),
                [](Lesson &lesson) { return &lesson.reflect; });
}

void DraftForm::buildCriteria()
{
    QWidget *body = m_rows->parentWidget();
    Lesson lesson = m_draft.lesson();
    const int count = lesson.challenge ? int(criteriaIn(*lesson.challenge).size()) : 0;
    addNote(tr("It is solved when all of this is so:"));
    for (int i = 0; i < count; ++i)
        m_rows->addWidget(new CriterionBox(m_draft, i, body));
    auto *add = new QPushButton(tr("Add a criterion"), body);
    connect(add, &QPushButton::clicked, this, [this] {
        m_draft.change([](Lesson &changed) {
            if (!changed.challenge)
                changed.challenge = Challenge();
            criteriaIn(*changed.challenge).append(Criterion{PacketCriterion(), {}, 1, {}});
        });
    });
    m_rows->addWidget(add, 0, Qt::AlignLeft);
    auto *problems = new FieldProblems(m_draft, u"challenge.success"_s, body);
    problems->leaveTo({u"challenge.success.all"_s});
    m_rows->addWidget(problems);
}

void DraftForm::buildHints()
{
    const qsizetype hints =
        m_draft.lesson().challenge ? m_draft.lesson().challenge->hints.size() : 0;
    for (int i = 0; i < hints; ++i) {
        const QString caption = i == 0           ? tr("First hint: a nudge")
                                : i + 1 == hints ? tr("Last hint: where to look")
                                                 : tr("Hint %1").arg(i + 1);
        addSentence(u"challenge.hints[%1]"_s.arg(i), caption, [i](Lesson &lesson) {
            const bool isThere = lesson.challenge && i < lesson.challenge->hints.size();
            return isThere ? &lesson.challenge->hints[i] : nullptr;
        });
    }
    addNote(tr("The strongest hint is the solution, which is offered after two checks in vain."));
}

void DraftForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QScrollArea::changeEvent(event);
}

} // namespace podium
