// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace podium::test {

/// What is written in a window and cannot be read whole: labels, buttons, boxes and tabs that are
/// smaller than their words, or that lie outside of what holds them (a scroll area may hide them:
/// it can be scrolled), or on each other; rows of lists that are lower than their letters. Words
/// that end in "…" and stand in the tool tip are read there. A line for each, empty if all is well.
QStringList cutTexts(const QWidget &window);

} // namespace podium::test
