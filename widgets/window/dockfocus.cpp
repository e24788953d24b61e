// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/dockfocus.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QTabBar>

namespace podium {

namespace {

bool isBehindADock(const QWidget *widget)
{
    while (widget && !qobject_cast<const QDockWidget *>(widget))
        widget = widget->parentWidget();
    return widget && widget->visibleRegion().isEmpty();
}

/// Of buttons of which one is chosen, the Tab key leads to that one.
bool standsBack(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    return group && group->exclusive() && group->checkedButton() &&
           group->checkedButton() != button;
}

bool takesTab(const QWidget &widget, const QWidget &container)
{
    return !standsBack(widget) && container.isAncestorOf(&widget) &&
           (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy() && widget.isVisible() &&
           widget.isEnabled();
}

} // namespace

void focusOn(QDockWidget &dock)
{
    dock.show();
    dock.raise();
    QWidget *content = dock.widget();
    QWidget *next = content->nextInFocusChain();
    // Tabs come last: who goes to a panel goes for what is in it.
    while (next != content && (!takesTab(*next, *content) || qobject_cast<QTabBar *>(next)))
        next = next->nextInFocusChain();
    next->setFocus(Qt::ShortcutFocusReason);
}

bool takesSpace(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QComboBox *>(widget);
}

bool moveFocus(QWidget &window, bool next)
{
    const auto step = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    QWidget *first = window.focusWidget() ? window.focusWidget() : &window;
    QWidget *widget = step(first);
    while (widget != first &&
           (!takesTab(*widget, window) || widget->window() != &window || isBehindADock(widget)))
        widget = step(widget);
    if (widget == first)
        return false;
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace podium
