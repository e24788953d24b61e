// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dockfolding.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QResizeEvent>

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
    if (event->type() == QEvent::Resize) {
        const QSize size = static_cast<QResizeEvent *>(event)->size();
        setFolded(m_sides, size.width() < narrow);
        setFolded(m_bottom, size.height() < low);
    }
    return QObject::eventFilter(watched, event);
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
