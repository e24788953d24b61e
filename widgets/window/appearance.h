// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "theme/theme.h"

#include <QIcon>
#include <QPalette>

namespace podium {

/// The palette of the controls around the stage.
QPalette paletteOf(const Theme &theme);

/// An icon of resources/icons in one colour; dimmed where it is disabled. Sharp at every scale
/// of the screen, as it is drawn from vectors.
QIcon inkIcon(const QString &name, const QColor &ink);

} // namespace podium
