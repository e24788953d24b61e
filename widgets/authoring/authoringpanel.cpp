// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/authoringpanel.h"

#include "authoring/draftform.h"
#include "authoring/draftparts.h"
#include "document/explain/problemsentence.h"
#include "document/explain/shownlanguage.h"
#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonstudio.h"
#include "forms/flowlayout.h"
#include "panels/wrappedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 460; ///< pixels, for both columns
constexpr int partsWidth = 150;

} // namespace

AuthoringPanel::AuthoringPanel(LessonDraft &draft, LessonStudio &studio, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_studio(studio)
    , m_title(new WrappedLabel(this))
    , m_state(new WrappedLabel(this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
    , m_try(new QPushButton(this))
    , m_present(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_parts(new DraftParts(draft, studio, this))
    , m_form(new DraftForm(draft, studio, this))
{
    setMinimumWidth(narrowest);
    setFocusProxy(m_parts);
    QFont strong = font();
    strong.setBold(true);
    m_title->setFont(strong);
    m_close->setFlat(true);
    auto *columns = new QSplitter(this);
    columns->addWidget(m_parts);
    columns->addWidget(m_form);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({partsWidth, narrowest - partsWidth});
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(buildTop());
    layout->addWidget(m_state);
    layout->addWidget(columns, 1);
    connect(m_parts, &DraftParts::currentChanged, m_form, &DraftForm::showPart);
    connect(&draft, &LessonDraft::changed, this, &AuthoringPanel::showState);
    connect(&draft, &LessonDraft::checked, this, &AuthoringPanel::showState);
    connect(&draft, &LessonDraft::saved, this, &AuthoringPanel::showState);
    connect(&studio, &LessonStudio::takeChanged, this, &AuthoringPanel::showState);
    connect(&draft, &LessonDraft::opened, this,
            [this] { m_parts->setCurrent({DraftPart::Kind::Head}); });
    retranslate();
}

QWidget *AuthoringPanel::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new FlowLayout(top);
    row->setContentsMargins({});
    for (QPushButton *button : {m_try, m_present, m_save, m_undo, m_redo})
        row->addWidget(button);
    connect(m_undo, &QPushButton::clicked, &m_draft, &LessonDraft::undo);
    connect(m_redo, &QPushButton::clicked, &m_draft, &LessonDraft::redo);
    connect(m_try, &QPushButton::clicked, this, [this] { emit tryRequested(page()); });
    connect(m_present, &QPushButton::clicked, this, &AuthoringPanel::presentRequested);
    connect(m_save, &QPushButton::clicked, this, &AuthoringPanel::saveRequested);
    connect(m_close, &QPushButton::clicked, this, &AuthoringPanel::closeRequested);
    return top;
}

int AuthoringPanel::page() const
{
    const DraftPart part = m_parts->current();
    const int steps = int(m_draft.lesson().steps.size());
    return part.kind == DraftPart::Kind::Step        ? part.step
           : part.kind == DraftPart::Kind::Challenge ? steps
                                                     : 0;
}

const Problem *AuthoringPanel::problemOfWhole() const
{
    const Problems &problems = m_draft.problems();
    const auto found = std::ranges::find_if(problems, [](const Problem &problem) {
        return problem.severity == Severity::Error && problem.field.isEmpty();
    });
    return found == problems.end() ? nullptr : &*found;
}

void AuthoringPanel::showState()
{
    const QString title = m_draft.lesson().title.in(shownLanguage());
    m_title->setText(tr("Writing: %1").arg(title.isEmpty() ? tr("a new lesson") : title) +
                     (m_draft.isModified() ? u" *"_s : QString()));
    const bool isRecording = m_studio.take() != LessonStudio::Take::None;
    const int errors =
        int(std::ranges::count(m_draft.problems(), Severity::Error, &Problem::severity));
    const Problem *whole = problemOfWhole();
    m_state->setText(
        isRecording ? tr("● Recording: send packets and change the cluster, as the lesson shall.")
        : whole     ? u"⚠ "_s + sentence(*whole)
        : errors > 0
            ? tr("⚠ %n thing(s) are missing or wrong; each is told at its place.", nullptr, errors)
            : tr("✓ The lesson can be played and passed."));
    // What is recorded goes on from the lesson as it is.
    m_undo->setEnabled(m_draft.canUndo() && !isRecording);
    m_redo->setEnabled(m_draft.canRedo() && !isRecording);
    m_try->setEnabled(!isRecording);
}

void AuthoringPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AuthoringPanel::retranslate()
{
    m_try->setText(tr("Try it"));
    m_present->setText(tr("Present"));
    m_save->setText(tr("Save"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_close->setText(tr("Close"));
    showState();
}

} // namespace podium
