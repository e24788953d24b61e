// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "authoring/lessontext.h"

class QCheckBox;
class QSpinBox;

namespace podium {

/// A whole number.
class NumberBox : public FieldBox
{
    Q_OBJECT

public:
    struct Range
    {
        int least{0};
        int most{0};
        QString unstated{}; ///< what is shown for the least one, if that means nothing; or empty
    };

    NumberBox(LessonDraft &draft, const QString &field, const QString &caption, LessonNumber number,
              const Range &range, QWidget *parent);

protected:
    void showDraft() override;

private:
    LessonNumber m_value;
    QSpinBox *m_number;
};

/// Something that is so or not.
class FlagBox : public FieldBox
{
    Q_OBJECT

public:
    FlagBox(LessonDraft &draft, const QString &field, const QString &caption, PlaceOf<bool> place,
            QWidget *parent);

protected:
    void showDraft() override;

private:
    PlaceOf<bool> m_place;
    QCheckBox *m_flag;
};

} // namespace podium
