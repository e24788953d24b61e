// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace podium {

/// What of the ground is painted, and how finely.
struct GroundOptions
{
    QRectF exposed{}; ///< scene units; null: everything
    double scale{0};  ///< logical pixels a scene unit; 0: as the painter's transform has it
};

/// The level-of-detail rule. Lengths in logical pixels on the screen.
namespace detail {

constexpr double smallestText = 9; ///< smaller text is not painted
constexpr double nameText = 11;    ///< what a name keeps when its card is too small for 100 %

/// How a pod is painted.
enum class Pod {
    None, ///< too small even for a cell: the tile tells
    Cell, ///< its state
    Name, ///< its state and name
    Card, ///< all
};

Pod podAt(const QSizeF &cell, double cardScale);
/// Whether a node is painted as one tile that tells all.
bool isHeatTile(const QSizeF &tile);

double scaleOf(const QPainter &painter, const GroundOptions &options);

} // namespace detail

} // namespace podium
