// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/layoutmetrics.h"

#include <QPointF>

/// The sizes of a map in scene units; cards, sockets and bands are those of lanes.
namespace podium::mapmetrics {

constexpr double slotWidth = 304; ///< a card with its plugs and the way beside them
constexpr double slotHeight = 132;
constexpr QPointF cellInset{8, 5};
constexpr double cellWidth = slotWidth - 2 * 8;
constexpr double cellHeight = slotHeight - 2 * 5;

constexpr double tilePadding = 14;
/// Of a tile's heading: a base and a part a row of slots, so that a name is readable from afar.
constexpr double headingBase = 72;
constexpr double headingStep = 20;
constexpr double ribbonsWidth = 300; ///< kept free for Services in focus, so that none moves pods
constexpr double gutterX = 76;       ///< between tiles: sockets stand out into it
constexpr double gutterY = 48;
constexpr double fieldLeft = 64;
constexpr double fieldTop = 96; ///< headers of ribbons stand above

constexpr double mapPlateGap = 8;
constexpr QPointF plateStep{190 + mapPlateGap, metrics::plateHeight + mapPlateGap};
constexpr double shelfGap = 72;

/// The height of an outside at scale 1: low, so that a whole map in a window has figures, and names
/// below them, that are seen from the last row.
constexpr double outsideHeight = 550;

} // namespace podium::mapmetrics
