// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/draftparts.h"

#include "document/lessons/lessondraft.h"
#include "document/lessons/lessonstudio.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsBeforeSteps = 2;

DraftPart partOfField(const QString &field)
{
    if (field.startsWith("steps["_L1))
        return {DraftPart::Kind::Step, field.section(u'[', 1).section(u']', 0, 0).toInt()};
    const QString first = field.section(u'.', 0, 0).section(u':', 0, 0).section(u'[', 0, 0);
    if (first == "manifests"_L1 || first == "manifestFile"_L1 || first == "world"_L1)
        return {DraftPart::Kind::Start};
    const bool isEnd = first == "challenge"_L1 || first == "variants"_L1 || first == "reflect"_L1;
    return {isEnd ? DraftPart::Kind::Challenge : DraftPart::Kind::Head};
}

/// One that no step has yet.
QString freeId(const QList<LessonStep> &steps)
{
    for (qsizetype number = steps.size() + 1;; ++number) {
        const QString id = u"step-%1"_s.arg(number);
        if (std::ranges::find(steps, id, &LessonStep::id) == steps.end())
            return id;
    }
}

} // namespace

DraftParts::DraftParts(LessonDraft &draft, const LessonStudio &studio, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_studio(studio)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 0, 0, 1, 2);
    layout->addWidget(m_add, 1, 0);
    layout->addWidget(m_remove, 1, 1);
    layout->addWidget(m_up, 2, 0);
    layout->addWidget(m_down, 2, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        refreshButtons();
        emit currentChanged(current());
    });
    connect(m_add, &QPushButton::clicked, this, &DraftParts::addStep);
    connect(m_remove, &QPushButton::clicked, this, &DraftParts::removeStep);
    connect(m_up, &QPushButton::clicked, this, [this] { moveStep(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveStep(1); });
    connect(&draft, &LessonDraft::changed, this, &DraftParts::fill);
    connect(&draft, &LessonDraft::checked, this, &DraftParts::fill);
    connect(&studio, &LessonStudio::takeChanged, this, &DraftParts::refreshButtons);
    retranslate();
}

DraftPart DraftParts::current() const
{
    return partAt(m_list->currentRow());
}

void DraftParts::setCurrent(const DraftPart &part)
{
    m_list->setCurrentRow(rowOf(part));
}

DraftPart DraftParts::partAt(int row) const
{
    const int steps = int(m_draft.lesson().steps.size());
    if (row <= 0)
        return {DraftPart::Kind::Head};
    if (row < rowsBeforeSteps)
        return {DraftPart::Kind::Start};
    if (row < rowsBeforeSteps + steps)
        return {DraftPart::Kind::Step, row - rowsBeforeSteps};
    return {DraftPart::Kind::Challenge};
}

int DraftParts::rowOf(const DraftPart &part) const
{
    switch (part.kind) {
    case DraftPart::Kind::Head:
        return 0;
    case DraftPart::Kind::Start:
        return 1;
    case DraftPart::Kind::Step:
        return rowsBeforeSteps + part.step;
    case DraftPart::Kind::Challenge:
        break;
    }
    return rowsBeforeSteps + int(m_draft.lesson().steps.size());
}

QString DraftParts::titleOf(const DraftPart &part) const
{
    switch (part.kind) {
    case DraftPart::Kind::Head:
        return tr("Lesson");
    case DraftPart::Kind::Start:
        return tr("Start");
    case DraftPart::Kind::Challenge:
        return tr("Challenge and end");
    case DraftPart::Kind::Step:
        break;
    }
    return tr("Step %1: %2").arg(part.step + 1).arg(m_draft.lesson().steps[part.step].id);
}

int DraftParts::problemsIn(const DraftPart &part) const
{
    return int(std::ranges::count_if(m_draft.problems(), [&](const Problem &problem) {
        return problem.severity == Severity::Error && partOfField(problem.field) == part;
    }));
}

void DraftParts::fill()
{
    const int rows = rowsBeforeSteps + int(m_draft.lesson().steps.size()) + 1;
    {
        const QSignalBlocker quiet(m_list);
        while (m_list->count() > rows)
            delete m_list->takeItem(m_list->count() - 1);
        while (m_list->count() < rows)
            m_list->addItem(QString());
    }
    for (int row = 0; row < rows; ++row) {
        const DraftPart part = partAt(row);
        const int problems = problemsIn(part);
        const QString title = titleOf(part);
        m_list->item(row)->setText(problems > 0 ? u"%1  ⚠ %2"_s.arg(title).arg(problems) : title);
        m_list->item(row)->setData(
            Qt::AccessibleTextRole,
            problems > 0 ? tr("%1, %n problem(s)", nullptr, problems).arg(title) : title);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    refreshButtons();
}

void DraftParts::refreshButtons()
{
    const DraftPart part = current();
    // What is recorded is kept in the step with its number.
    const bool isFree = m_studio.take() == LessonStudio::Take::None;
    const bool isStep = part.kind == DraftPart::Kind::Step && isFree;
    m_add->setEnabled(isFree);
    m_remove->setEnabled(isStep && m_draft.lesson().steps.size() > 1);
    m_up->setEnabled(isStep && part.step > 0);
    m_down->setEnabled(isStep && part.step + 1 < m_draft.lesson().steps.size());
}

void DraftParts::addStep()
{
    const DraftPart part = current();
    const int steps = int(m_draft.lesson().steps.size());
    const int index = part.kind == DraftPart::Kind::Step        ? part.step + 1
                      : part.kind == DraftPart::Kind::Challenge ? steps
                                                                : 0;
    m_draft.change([index](Lesson &lesson) {
        LessonStep step;
        step.id = freeId(lesson.steps);
        lesson.steps.insert(index, step);
    });
    setCurrent({DraftPart::Kind::Step, index});
    emit currentChanged(current());
}

void DraftParts::removeStep()
{
    const int index = current().step;
    m_draft.change([index](Lesson &lesson) { lesson.steps.removeAt(index); });
    emit currentChanged(current());
}

void DraftParts::moveStep(int by)
{
    const int index = current().step;
    m_draft.change([index, by](Lesson &lesson) { lesson.steps.swapItemsAt(index, index + by); });
    setCurrent({DraftPart::Kind::Step, index + by});
}

void DraftParts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DraftParts::retranslate()
{
    m_list->setAccessibleName(tr("Parts of the lesson"));
    m_add->setText(tr("Add step"));
    m_remove->setText(tr("Remove"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    fill();
}

} // namespace podium
