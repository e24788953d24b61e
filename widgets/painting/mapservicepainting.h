// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/screenspace.h"
#include "picture/placement.h"

namespace podium {

/// All Services as plates beside the tiles.
void paintShelf(ScreenSpace &screen, const ClusterMap &map, const MapLabels &labels,
                const Theme &theme, const QRectF &exposed);
/// Ribbons of the Services in focus through every tile, with their sockets, rules and brackets.
void paintFocus(ScreenSpace &screen, const Placement &placement, const MapLabels &labels,
                const Theme &theme, const QRectF &exposed);

} // namespace podium
