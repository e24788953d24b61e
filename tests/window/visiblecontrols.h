// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace podium::test {

/// The controls that a learner has before him in this window, by name: whatever acts on the
/// cluster, the story or the lesson and is visible and enabled. What makes one order together is
/// one control: the answers to a question; from, to, how many and Send; the story's buttons, slider
/// and speed; the form of the selected object; what belongs to the packet that is looked at. Views,
/// tabs, menus, scroll bars and the frames of docks are none: they change what is looked at, and
/// nothing else.
QStringList visibleControls(const QWidget &window);

} // namespace podium::test
