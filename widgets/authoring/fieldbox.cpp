// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/fieldbox.h"

#include "document/explain/problemsentence.h"
#include "document/lessons/lessondraft.h"
#include "forms/drafts.h"
#include "panels/wrappedlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

FieldBox::FieldBox(LessonDraft &draft, const QString &field, const QString &caption,
                   QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_field(field)
    , m_body(new QVBoxLayout)
    , m_problem(new WrappedLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    if (!caption.isEmpty()) {
        auto *title = new WrappedLabel(this);
        QFont bold = font();
        bold.setBold(true);
        title->setFont(bold);
        title->setText(caption);
        layout->addWidget(title);
    }
    layout->addLayout(m_body);
    layout->addWidget(m_problem);
    m_body->setSpacing(2);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
}

void FieldBox::follow()
{
    connect(&m_draft, &LessonDraft::changed, this, &FieldBox::showDraft);
    connect(&m_draft, &LessonDraft::checked, this, &FieldBox::showProblems);
    showDraft();
    showProblems();
}

void FieldBox::leaveTo(const QStringList &fields)
{
    m_elsewhere = fields;
    showProblems();
}

QString FieldBox::problemText() const
{
    return m_problem->text();
}

bool FieldBox::isMine(const QString &field) const
{
    const auto isElsewhere = [&](const QString &other) { return isWithin(field, other); };
    return isWithin(field, m_field) && std::ranges::none_of(m_elsewhere, isElsewhere);
}

void FieldBox::setEntryProblem(const QString &problem)
{
    m_entryProblem = problem;
    showProblems();
}

void FieldBox::showProblems()
{
    QStringList lines;
    for (const QString &line : m_entryProblem.split(u'\n', Qt::SkipEmptyParts))
        lines.append(u"⚠ "_s + line);
    for (const Problem &problem : m_draft.problems()) {
        if (isMine(problem.field))
            lines.append((problem.severity == Severity::Error ? u"⚠ "_s : u"ℹ "_s) +
                         words(problem));
    }
    lines.removeDuplicates();
    m_problem->setText(lines.join(u'\n'));
    m_problem->setVisible(!lines.isEmpty());
}

QString FieldBox::words(const Problem &problem) const
{
    return sentence(problem);
}

void FieldBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showProblems();
    QWidget::changeEvent(event);
}

} // namespace podium
