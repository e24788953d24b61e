// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace podium {

/// One message above the stage, without a box in the way: a file that cannot be opened, a repair
/// that is offered. Stays until it is closed, answered or replaced.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &text);
    /// With a button that leads on, as `answered`.
    void showQuestion(Severity severity, const QString &text, const QString &answer);
    /// The same, but what the button does is given.
    void showQuestion(Severity severity, const QString &text, const QString &answer,
                      const std::function<void()> &work);

    /// One of the buttons, and what it does.
    struct Choice
    {
        QString text{};
        std::function<void()> work{};
    };

    /// With several buttons, the first of which is the most likely.
    void showChoices(Severity severity, const QString &text, const QList<Choice> &choices);
    QString text() const;

signals:
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChoice(const Choice &choice);
    void retranslate();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_answer;
    QList<QToolButton *> m_choices{}; ///< before the one that closes
    QHBoxLayout *m_layout;
    QToolButton *m_close;
    std::function<void()> m_work{}; ///< of the button; empty: answered() tells
};

} // namespace podium
