// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fieldeditor.h"

#include "document/explain/problemsentence.h"
#include "forms/flowlayout.h"
#include "forms/previewstrip.h"
#include "theme/targets.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// What is there for those who ask, and does not ask for their eyes.
QPushButton *quietButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setFlat(true);
    button->setMinimumHeight(target::inForms);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setForegroundRole(QPalette::PlaceholderText);
    button->hide();
    return button;
}

} // namespace

FieldEditor::FieldEditor(const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_caption(formLabel(this))
    , m_card(quietButton(this))
    , m_body(new QVBoxLayout)
    , m_preview(new PreviewStrip(this))
    , m_note(formLabel(this))
    , m_problem(formLabel(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_caption->setFont(bold);
    m_problem->setFont(bold);
    m_problem->setObjectName(u"problem"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    // A long name has the line for itself.
    m_caption->setWordWrap(false);
    auto *top = new FlowLayout;
    top->addWidget(m_caption);
    top->addWidget(m_card);
    layout->addLayout(top);
    layout->addLayout(m_body);
    layout->addWidget(m_preview);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
    connect(m_card, &QPushButton::clicked, this, [this] { emit helpRequested(m_cardPage); });
}

void FieldEditor::showProblems(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const QString within = problem.field.mid(m_field.size());
        lines.append(within.isEmpty() ? u"⚠ "_s + sentence(problem)
                                      : u"⚠ %1: %2"_s.arg(within, sentence(problem)));
    }
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

void FieldEditor::showPreview(const QStringList &lines)
{
    m_preview->showLines(lines);
}

const QWidget &FieldEditor::preview() const
{
    return *m_preview;
}

void FieldEditor::focusOn(const QString &)
{
    setFocus();
}

void FieldEditor::setRealityCard(const QString &page)
{
    m_cardPage = page;
    m_card->setVisible(!page.isEmpty());
    m_caption->setMinimumHeight(page.isEmpty() ? 0 : target::inForms); // on one line with it
    retranslateCard();
}

void FieldEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateCard();
    QWidget::changeEvent(event);
}

void FieldEditor::retranslateCard()
{
    m_card->setText(tr("Note and reality"));
    m_card->setToolTip(tr("What study notes often leave out about this"));
    m_card->setAccessibleName(u"%1: %2"_s.arg(m_card->text(), m_caption->text()));
}

void FieldEditor::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
    retranslateCard();
}

void FieldEditor::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QLabel *formLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    // Names come from manifests: never rich text.
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace podium
