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

/// Messages above the stage, without a box in the way: a file that cannot be opened, a repair that
/// is offered. One is in sight at a time: the latest, until it is closed or answered. A message is
/// replaced by the next one. An offer is replaced by none: it waits behind what is told later.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// One of the buttons, and what it does.
    struct Choice
    {
        QString text{};
        std::function<void()> work{};
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &text);
    /// With a button that leads on.
    void showQuestion(Severity severity, const QString &text, const Choice &answer);
    /// What stays until it is answered, closed or dismissed by its text. The first choice is the
    /// most likely.
    void offer(Severity severity, const QString &text, const QList<Choice> &choices);
    /// The message is settled. Offers stay.
    void dismiss();
    /// The same of the message or offer with this text. Returns whether there was one.
    bool dismiss(const QString &text);
    /// Of what is in sight, or was.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Message
    {
        Severity severity{Severity::Note};
        QString text{};
        QList<Choice> choices{};
        bool isOffer{false};
    };

    void tell(const Message &message);
    bool remove(const std::function<bool(const Message &)> &isMeant);
    void closeFront();
    void refresh();
    void addChoice(const Choice &choice);
    void retranslate();

    QList<Message> m_messages{}; ///< the last one is in sight; one at most is no offer
    QLabel *m_icon;
    QLabel *m_text;
    QList<QToolButton *> m_choices{}; ///< before the one that closes
    QHBoxLayout *m_layout;
    QToolButton *m_close;
};

} // namespace podium
