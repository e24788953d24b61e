// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/attention.h"

#include <QEvent>
#include <QWidget>

namespace podium {

Attention::Attention(QWidget &watched)
    : QObject(&watched)
{
    watched.installEventFilter(this);
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    const bool before = m_isPointedAt || m_hasFocus;
    const QEvent::Type type = event->type();
    if (type == QEvent::Enter || type == QEvent::Leave)
        m_isPointedAt = type == QEvent::Enter;
    else if (type == QEvent::FocusIn || type == QEvent::FocusOut)
        m_hasFocus = type == QEvent::FocusIn;
    else if (type == QEvent::Hide)
        m_isPointedAt = m_hasFocus = false;
    const bool now = m_isPointedAt || m_hasFocus;
    if (now && !before)
        emit gained();
    else if (before && !now)
        emit lost();
    return QObject::eventFilter(watched, event);
}

} // namespace podium
