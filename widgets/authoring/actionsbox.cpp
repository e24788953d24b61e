// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/actionsbox.h"

#include "document/explain/lessonactionsentence.h"
#include "document/lessons/lessondraft.h"
#include "theme/letters.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace podium {

namespace {

constexpr int shownLines = 4;

} // namespace

ActionsBox::ActionsBox(LessonDraft &draft, LessonStudio &studio, const Recorded &recorded,
                       PlaceOf<QList<LessonAction>> place, QWidget *parent)
    : FieldBox(draft, recorded.field, recorded.caption, parent)
    , m_studio(studio)
    , m_recorded(recorded)
    , m_place(std::move(place))
    , m_list(new QListWidget(this))
    , m_record(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove this action"), this))
{
    m_list->setWordWrap(true);
    followFont(*m_list, [this] {
        m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * shownLines);
    });
    m_list->setAccessibleName(recorded.caption);
    m_list->setVisible(bool(m_place));
    m_remove->setVisible(bool(m_place));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_record);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body()->addWidget(m_list);
    body()->addLayout(buttons);
    connect(m_record, &QPushButton::clicked, this, &ActionsBox::toggleRecording);
    connect(m_remove, &QPushButton::clicked, this, &ActionsBox::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, &ActionsBox::refreshRemoval);
    connect(&studio, &LessonStudio::takeChanged, this, &ActionsBox::showTake);
    follow();
    showTake();
}

void ActionsBox::showDraft()
{
    Lesson lesson = draft().lesson();
    const QList<LessonAction> *actions = m_place ? m_place(lesson) : nullptr;
    const int row = m_list->currentRow();
    m_list->clear();
    for (qsizetype i = 0; actions && i < actions->size(); ++i)
        m_list->addItem(sentence(actions->at(i).deed));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    refreshRemoval();
}

void ActionsBox::refreshRemoval()
{
    // What is recorded goes on from what is listed.
    m_remove->setEnabled(m_list->currentRow() >= 0 && m_studio.take() == LessonStudio::Take::None);
}

bool ActionsBox::isRecording() const
{
    return m_studio.take() == m_recorded.take && m_studio.index() == m_recorded.index;
}

void ActionsBox::toggleRecording()
{
    if (isRecording())
        m_studio.stop();
    else
        m_studio.record(m_recorded.take, m_recorded.index);
}

void ActionsBox::remove()
{
    const int row = m_list->currentRow();
    draft().change([&](Lesson &lesson) {
        QList<LessonAction> *actions = m_place(lesson);
        if (actions && row >= 0 && row < actions->size())
            actions->removeAt(row);
    });
}

void ActionsBox::showTake()
{
    m_record->setText(isRecording() ? tr("■ Stop recording") : tr("● Record"));
    m_record->setEnabled(isRecording() || m_studio.take() == LessonStudio::Take::None);
    refreshRemoval();
}

} // namespace podium
