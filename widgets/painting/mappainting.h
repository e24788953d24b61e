// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/detail.h"
#include "picture/placement.h"
#include "theme/theme.h"

class QPainter;

namespace podium {

/// The ground of a placement in map mode.
void paintMap(QPainter &painter, const Placement &placement, const Theme &theme,
              const GroundOptions &options);

} // namespace podium
