// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/messagebar.h"

#include "panels/severityicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <functional>

namespace podium {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    // Texts from files are shown as they are, never as rich text.
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));

    m_layout->setContentsMargins(8, 4, 4, 4);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeFront);
    retranslate();
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &text)
{
    tell({severity, text, {}});
}

void MessageBar::showQuestion(Severity severity, const QString &text, const Choice &answer)
{
    tell({severity, text, {answer}});
}

void MessageBar::offer(Severity severity, const QString &text, const QList<Choice> &choices)
{
    dismiss(text);
    m_messages.append({severity, text, choices, true});
    refresh();
}

void MessageBar::tell(const Message &message)
{
    m_messages.removeIf(std::not_fn(&Message::isOffer));
    m_messages.append(message);
    refresh();
}

void MessageBar::dismiss()
{
    remove(std::not_fn(&Message::isOffer));
}

bool MessageBar::dismiss(const QString &text)
{
    return remove([&](const Message &message) { return message.text == text; });
}

bool MessageBar::remove(const std::function<bool(const Message &)> &isMeant)
{
    const bool isInSight = !m_messages.isEmpty() && isMeant(m_messages.last());
    const bool wasThere = m_messages.removeIf(isMeant) > 0;
    // Otherwise the buttons stay the same ones: one may have the focus.
    if (isInSight)
        refresh();
    return wasThere;
}

void MessageBar::closeFront()
{
    m_messages.removeLast();
    refresh();
}

void MessageBar::refresh()
{
    // One of them may have been pressed just now.
    for (QToolButton *choice : std::as_const(m_choices)) {
        choice->hide();
        choice->deleteLater();
    }
    m_choices.clear();
    setVisible(!m_messages.isEmpty());
    if (m_messages.isEmpty())
        return;
    const Message &shown = m_messages.last();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(severityIcon(shown.severity)).pixmap(size));
    m_text->setText(shown.text);
    for (const Choice &choice : shown.choices)
        addChoice(choice);
}

void MessageBar::addChoice(const Choice &choice)
{
    auto *button = new QToolButton(this);
    button->setText(choice.text);
    connect(button, &QToolButton::clicked, this, [this, work = choice.work] {
        closeFront();
        work();
    });
    m_layout->insertWidget(m_layout->indexOf(m_close), button);
    button->show(); // a layout that is in sight would do it a moment later
    setTabOrder(m_choices.isEmpty() ? static_cast<QWidget *>(m_text) : m_choices.last(), button);
    setTabOrder(button, m_close);
    m_choices.append(button);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace podium
