// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace podium {

class LessonDraft;
class LessonStudio;

/// The challenge of a lesson: what it starts from, what it asks for, its hints, its faults of which
/// each learner gets one, and the closing question.
class ChallengeForm : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    ChallengeForm(LessonDraft &draft, LessonStudio &studio, QWidget *parent);

private:
    void buildStart();
    void buildCriteria();
    void buildSolution();
    void buildDiagnosis();
    void buildVariants();
    void buildVariant(int index);
    void buildHints();
    /// What is wrong with the field as a whole.
    void addProblems(const QString &field, const QStringList &elsewhere);
    void addNote(const QString &text);
    /// A button that changes the lesson.
    template <class Edit>
    QPushButton &addButton(const QString &text, Edit edit);

    LessonDraft &m_draft;
    LessonStudio &m_studio;
    QVBoxLayout *m_rows;
};

} // namespace podium
