// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace podium {

// Qt puts what is made later behind everything else in the window; a form that is made anew for
// each object would be gone through last.

/// Puts all that takes the Tab key in the container behind another widget of the window, which has
/// some focus policy, in the order that they have among themselves. Hands out the last one.
QWidget *tabThrough(QWidget &container, QWidget *behind);

/// The same, before a widget.
void tabThroughBefore(QWidget &container, const QWidget &next);

} // namespace podium
