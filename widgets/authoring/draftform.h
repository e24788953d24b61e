// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "authoring/draftparts.h"
#include "authoring/lessontext.h"

#include <QScrollArea>

class QVBoxLayout;

namespace podium {

class LessonStudio;

/// The form of one part of the lesson that is written.
class DraftForm : public QScrollArea
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    DraftForm(LessonDraft &draft, LessonStudio &studio, QWidget *parent = nullptr);

    void showPart(const DraftPart &part);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the fields of the form follow from; with another shape it is built anew.
    QList<qsizetype> shape() const;
    void followDraft();
    /// Anew, with the focus where it was if there still is such a field.
    void rebuild();
    void buildHead();
    void buildStart();
    void buildStep();
    void addSentence(const QString &field, const QString &caption, PlaceOf<LocalText> place);
    void addNote(const QString &text);

    LessonDraft &m_draft;
    LessonStudio &m_studio;
    DraftPart m_part{};
    QList<qsizetype> m_shape{};
    QVBoxLayout *m_rows{nullptr}; ///< of the body that is shown
};

} // namespace podium
