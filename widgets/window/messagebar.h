// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <QFrame>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace podium {

/// Messages above the stage, without a box in the way: a file that cannot be opened, a repair that
/// is offered. One is in sight at a time: the latest, until it is closed, answered or replaced. An
/// offer is replaced by none: it waits behind later messages, and they behind it.
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
    /// What stays until it is answered, closed or withdrawn. There is one at most. The first choice
    /// is the most likely.
    void offer(Severity severity, const QString &text, const QList<Choice> &choices);
    /// Whether there was one.
    bool withdrawOffer();
    /// The message is settled. An offer stays.
    void dismiss();
    /// The same, if this is the message.
    void dismiss(const QString &text);
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
    };

    std::optional<Message> &front();
    void closeFront();
    void refresh();
    void addChoice(const Choice &choice);
    void retranslate();

    std::optional<Message> m_message{};
    std::optional<Message> m_offer{};
    bool m_isOfferLatest{false};
    QLabel *m_icon;
    QLabel *m_text;
    QList<QToolButton *> m_choices{}; ///< before the one that closes
    QHBoxLayout *m_layout;
    QToolButton *m_close;
};

} // namespace podium
