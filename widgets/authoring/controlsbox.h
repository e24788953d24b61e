// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "lessons/lesson.h"

class QCheckBox;

namespace podium {

/// What the learners of a lesson may do.
class ControlsBox : public FieldBox
{
    Q_OBJECT

public:
    ControlsBox(LessonDraft &draft, QWidget *parent);

protected:
    void showDraft() override;

private:
    void allow(LessonControl control, bool allowed);

    QMap<LessonControl, QCheckBox *> m_boxes{};
};

} // namespace podium
