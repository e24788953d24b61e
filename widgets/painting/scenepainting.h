// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "theme/theme.h"

class QPainter;

namespace podium {

/// All that stands still: may be cached until the placement or the theme changes. Paints in scene
/// units, so set the camera's transform first.
void paintGround(QPainter &painter, const Placement &placement, const Theme &theme);

} // namespace podium
