// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

namespace podium {

/// Of a screen that shows nothing, in every theme: dark, so that nobody looks at it, or as bright
/// as it can be, to light a board.
QColor blackScreen();
QColor whiteScreen();

} // namespace podium
