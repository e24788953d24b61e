// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/fieldbox.h"
#include "authoring/lessontext.h"
#include "document/lessons/lessonstudio.h"

class QListWidget;
class QPushButton;

namespace podium {

/// What a lesson does at some place, in sentences; more of it is recorded.
class ActionsBox : public FieldBox
{
    Q_OBJECT

public:
    /// What is recorded here, and what it is called.
    struct Recorded
    {
        LessonStudio::Take take{LessonStudio::Take::None};
        int index{0}; ///< of the step or the variant
        QString field{};
        QString caption{};
    };

    /// Without a place nothing is listed, only recorded. Both are borrowed and must outlive this.
    ActionsBox(LessonDraft &draft, LessonStudio &studio, const Recorded &recorded,
               PlaceOf<QList<LessonAction>> place, QWidget *parent);

protected:
    void showDraft() override;

private:
    bool isRecording() const;
    void toggleRecording();
    void remove();
    void showTake();
    void refreshRemoval();

    LessonStudio &m_studio;
    Recorded m_recorded;
    PlaceOf<QList<LessonAction>> m_place;
    QListWidget *m_list;
    QPushButton *m_record;
    QPushButton *m_remove;
};

} // namespace podium
