// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dockfolding.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>

#include <utility>

namespace podium {

DockFolding::DockFolding(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

bool DockFolding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fold();
    return QObject::eventFilter(watched, event);
}

void DockFolding::setLetterFactor(double factor)
{
    m_letterFactor = factor;
    if (m_window.isVisible())
        fold();
}

void DockFolding::fold()
{
    // Lines wrap and panels scroll: they need less than as many times the room.
    const double more = m_letterFactor - 1;
    setFolded(m_sides, m_window.width() < narrow * (1 + 0.6 * more));
    setFolded(m_bottom, m_window.height() < low * (1 + 0.3 * more));
}

void DockFolding::unfold()
{
    setFolded(m_sides, false);
    setFolded(m_bottom, false);
}

void DockFolding::setFolded(Side &side, bool folded)
{
    if (folded == side.isFolded)
        return;
    side.isFolded = folded;
    if (!folded) {
        for (QDockWidget *dock : std::exchange(side.folded, {}))
            dock->show();
        return;
    }
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>()) {
        if (dock->isHidden() || dock->isFloating() ||
            !side.areas.testFlag(m_window.dockWidgetArea(dock)))
            continue;
        side.folded.append(dock);
        dock->hide();
    }
}

} // namespace podium
