// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/taborder.h"

#include <QWidget>

namespace podium {

namespace {

QList<QWidget *> stopsIn(QWidget &container)
{
    QList<QWidget *> stops;
    QWidget *widget = &container;
    do {
        const bool isWithin = widget == &container || container.isAncestorOf(widget);
        if (isWithin && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != &container);
    return stops;
}

} // namespace

QWidget *tabThrough(QWidget &container, QWidget *behind)
{
    const QList<QWidget *> stops = stopsIn(container);
    for (QWidget *stop : stops) {
        QWidget::setTabOrder(behind, stop);
        behind = stop;
    }
    return behind;
}

void tabThroughBefore(QWidget &container, const QWidget &next)
{
    QWidget *behind = next.previousInFocusChain();
    while (behind != &next && (behind->focusPolicy() == Qt::NoFocus || behind == &container ||
                               container.isAncestorOf(behind)))
        behind = behind->previousInFocusChain();
    if (behind != &next)
        tabThrough(container, behind);
}

} // namespace podium
