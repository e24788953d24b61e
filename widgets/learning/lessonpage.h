// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/localtext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace podium {

class CriteriaList;
class LessonSession;
class ProgressDots;
class QuestionBox;
class WrappedLabel;

/// The open page of a lesson: what to look at, the question, what came out, the challenge; and the
/// one button that goes on.
class LessonPage : public QWidget
{
    Q_OBJECT

public:
    /// The session is borrowed and must outlive this.
    explicit LessonPage(LessonSession &session, QWidget *parent = nullptr);

    /// Whether it is left for where it is written, and not for the list of lessons.
    void setWritten(bool isWritten);

signals:
    /// The learner has read the end, or wants to leave before.
    void leaveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildBody();
    void buildButtons();
    void refresh();
    void showHeading();
    void showStep();
    void showQuestion();
    void showDiagnosis();
    void showChallenge();
    void showReflection();
    void showButtons();
    QString headingText() const;
    QString nextDeeds() const;
    QString hintTexts() const;
    /// The text of a button and whether it is there.
    void offer(QPushButton &button, const QString &text, bool isOffered);
    void choose(int row);
    void goOn();
    void retranslate();

    LessonSession &m_session;
    QLabel *m_module;
    WrappedLabel *m_title;
    ProgressDots *m_dots;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rows;
    WrappedLabel *m_heading;
    WrappedLabel *m_text;
    QuestionBox *m_question;
    WrappedLabel *m_outcome;
    CriteriaList *m_criteria;
    WrappedLabel *m_hints;
    QPlainTextEdit *m_reflection;
    QPushButton *m_back;
    QPushButton *m_goOn;
    QPushButton *m_runOn;
    QPushButton *m_skip;
    QPushButton *m_hint;
    QPushButton *m_solution;
    QPushButton *m_leave;
    QString m_diagnosis{}; ///< the field that is chosen, but not named yet
    int m_shownPage{-1};
    bool m_isWritten{false};
};

} // namespace podium
