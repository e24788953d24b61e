// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fieldeditor.h"

#include "document/explain/problemsentence.h"
#include "forms/previewstrip.h"

#include <QLabel>
#include <QVBoxLayout>

namespace podium {

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(const QString &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_caption(formLabel(this))
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
    layout->addWidget(m_caption);
    layout->addLayout(m_body);
    layout->addWidget(m_preview);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);
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

void FieldEditor::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption);
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
