// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/screenspace.h"
#include "picture/placement.h"

namespace podium {

/// What stands around a map: zones, clients and router, enlarged, and the wall with its ground.
void paintMapOutside(ScreenSpace &screen, const Placement &placement, const Theme &theme,
                     const MapLabels &labels, const QRectF &exposed);

} // namespace podium
