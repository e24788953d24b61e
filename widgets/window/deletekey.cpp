// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/deletekey.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

namespace podium {

namespace {

/// Not the standard sequence, which on X11 is Ctrl+D, too: a command of its own here.
bool isDelete(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_Delete && !(key.modifiers() & ~Qt::KeypadModifier);
}

/// Of a release the modifiers are not asked: they may have gone down meanwhile.
bool endsDelete(const QEvent &event)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    return !key.isAutoRepeat() && key.key() == Qt::Key_Delete;
}

} // namespace

DeleteKey::DeleteKey(QWidget &watched, const QAction &command)
    : QObject(&watched)
    , m_command(command)
{
    watched.installEventFilter(this);
}

bool DeleteKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Otherwise the command's shortcut would act before the key gets here.
        if (isDelete(*event) && m_command.isEnabled())
            event->accept();
        break;
    case QEvent::KeyPress:
        return press(*event);
    case QEvent::KeyRelease:
        return release(*event);
    case QEvent::FocusOut:
        giveUp();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool DeleteKey::press(QEvent &event)
{
    const bool isEscape = static_cast<const QKeyEvent &>(event).key() == Qt::Key_Escape;
    if (m_isDown && isEscape) {
        giveUp();
        return true;
    }
    if (!isDelete(event) || !m_command.isEnabled())
        return false;
    if (!m_isDown) {
        m_isDown = true;
        emit considered();
    }
    return true;
}

bool DeleteKey::release(QEvent &event)
{
    if (!m_isDown || !endsDelete(event))
        return false;
    m_isDown = false;
    emit taken();
    return true;
}

void DeleteKey::giveUp()
{
    if (!m_isDown)
        return;
    m_isDown = false;
    emit givenUp();
}

} // namespace podium
