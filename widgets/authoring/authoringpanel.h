// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace podium {

class DraftForm;
class DraftParts;
struct DraftPart;
struct Problem;
class LessonDraft;
class LessonStudio;
class WrappedLabel;

/// Where a lesson is written: its parts at the left, the form of the chosen one beside them, and
/// above them what is done with the whole.
class AuthoringPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    AuthoringPanel(LessonDraft &draft, LessonStudio &studio, QWidget *parent = nullptr);

    DraftParts &parts() const { return *m_parts; }

    /// Of the part that is in front.
    int page() const;

signals:
    /// The teacher wants to see it as learners do, from this page on.
    void tryRequested(int page);
    /// To a class, from its start.
    void presentRequested();
    void saveRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTop();
    /// What is wrong with the lesson as it would be saved, at no place of it; null: nothing is.
    const Problem *problemOfWhole() const;
    void showState();
    void retranslate();

    LessonDraft &m_draft;
    LessonStudio &m_studio;
    WrappedLabel *m_title;
    WrappedLabel *m_state;
    QPushButton *m_undo;
    QPushButton *m_redo;
    QPushButton *m_try;
    QPushButton *m_present;
    QPushButton *m_save;
    QPushButton *m_close;
    DraftParts *m_parts;
    DraftForm *m_form;
};

} // namespace podium
