// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace podium {

class LessonDraft;

/// The question that a step asks before anything moves, with its choices.
class QuestionForm : public QWidget
{
    Q_OBJECT

public:
    /// The draft is borrowed and must outlive this.
    QuestionForm(LessonDraft &draft, int step, QWidget *parent);

private:
    void buildQuestion();
    void buildChoice(int index);
    void setAsked(bool asked);
    void setRight(int index);
    void addChoice();

    LessonDraft &m_draft;
    int m_step;
    QVBoxLayout *m_layout;
};

} // namespace podium
