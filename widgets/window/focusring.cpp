// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/focusring.h"

#include "stage/stageview.h"

#include <QApplication>
#include <QEvent>

namespace podium {

namespace {

/// The picture has a ring of its own, a window as a whole needs none, and in a list that pops up
/// the current row is marked.
bool needsRing(const QWidget *widget)
{
    return widget && !widget->isWindow() && widget->window()->windowType() != Qt::Popup &&
           !qobject_cast<const StageView *>(widget);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, QWidget *now) { surround(m_byKeys ? now : nullptr); });
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        m_byKeys = true;
    else if (event->type() == QEvent::MouseButtonPress && std::exchange(m_byKeys, false))
        surround(nullptr);
    return QObject::eventFilter(watched, event);
}

void FocusRing::surround(QWidget *widget)
{
    const bool isNeeded = needsRing(widget);
    if (!m_frame && isNeeded)
        m_frame = new QFocusFrame(widget->window());
    if (m_frame)
        m_frame->setWidget(isNeeded ? widget : nullptr);
}

} // namespace podium
