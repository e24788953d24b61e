// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "authoring/valuebox.h"

#include "document/lessons/lessondraft.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace podium {

NumberBox::NumberBox(LessonDraft &draft, const QString &field, const QString &caption,
                     LessonNumber number, const Range &range, QWidget *parent)
    : FieldBox(draft, field, caption, parent)
    , m_value(std::move(number))
    , m_number(new QSpinBox(this))
{
    m_number->setAccessibleName(caption);
    m_number->setRange(range.least, range.most);
    m_number->setSpecialValueText(range.unstated);
    m_number->setFocusPolicy(Qt::StrongFocus);
    body()->addWidget(m_number, 0, Qt::AlignLeft);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int entered) {
        this->draft().change([&](Lesson &lesson) { m_value.take(lesson, entered); }, this->field());
    });
    follow();
}

void NumberBox::showDraft()
{
    const std::optional<int> number = m_value.shown(draft().lesson());
    if (!number || m_number->value() == *number)
        return;
    const QSignalBlocker quiet(m_number);
    m_number->setValue(*number);
}

FlagBox::FlagBox(LessonDraft &draft, const QString &field, const QString &caption,
                 PlaceOf<bool> place, QWidget *parent)
    : FieldBox(draft, field, {}, parent)
    , m_place(std::move(place))
    , m_flag(new QCheckBox(caption, this))
{
    body()->addWidget(m_flag);
    connect(m_flag, &QCheckBox::clicked, this, [this](bool isSet) {
        this->draft().change([&](Lesson &lesson) {
            if (bool *flag = m_place(lesson))
                *flag = isSet;
        });
    });
    follow();
}

void FlagBox::showDraft()
{
    Lesson lesson = draft().lesson();
    if (const bool *flag = m_place(lesson))
        m_flag->setChecked(*flag);
}

} // namespace podium
