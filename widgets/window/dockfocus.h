// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QDockWidget;
class QWidget;

namespace podium {

/// Shows the dock before those that it shares its place with, and puts the keyboard's focus on the
/// first thing in it that takes keys.
void focusOn(QDockWidget &dock);

/// Whether Space presses the widget, or chooses in it.
bool takesSpace(const QWidget *widget);

/// What the Tab key does in a window: docks behind others are left out, which are visible for Qt,
/// but for nobody else. False if there is nothing to go to.
bool moveFocus(QWidget &window, bool next);

} // namespace podium
