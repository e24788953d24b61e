// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace podium {

namespace {

QStyle::StandardPixmap iconOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStyle::SP_MessageBoxCritical;
    case Severity::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Severity::Note:
        break;
    }
    return QStyle::SP_MessageBoxInformation;
}

} // namespace

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
    m_message = {severity, text, {}};
    m_isOfferLatest = false;
    refresh();
}

void MessageBar::showQuestion(Severity severity, const QString &text, const Choice &answer)
{
    m_message = {severity, text, {answer}};
    m_isOfferLatest = false;
    refresh();
}

void MessageBar::offer(Severity severity, const QString &text, const QList<Choice> &choices)
{
    m_offer = {severity, text, choices};
    m_isOfferLatest = true;
    refresh();
}

bool MessageBar::withdrawOffer()
{
    const bool wasThere = std::exchange(m_offer, {}).has_value();
    refresh();
    return wasThere;
}

void MessageBar::dismiss()
{
    m_message.reset();
    refresh();
}

void MessageBar::dismiss(const QString &text)
{
    if (m_message && m_message->text == text)
        dismiss();
}

std::optional<MessageBar::Message> &MessageBar::front()
{
    return m_offer && (m_isOfferLatest || !m_message) ? m_offer : m_message;
}

void MessageBar::closeFront()
{
    front().reset();
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
    const std::optional<Message> &shown = front();
    setVisible(shown.has_value());
    if (!shown)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(style()->standardIcon(iconOf(shown->severity)).pixmap(size));
    m_text->setText(shown->text);
    for (const Choice &choice : shown->choices)
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
