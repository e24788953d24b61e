// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/detail.h"

#include <QPainter>

namespace podium::detail {

namespace {

constexpr double textUnits = 16; ///< of a card's text at 100 %
constexpr QSizeF smallestCell(3, 2);
constexpr QSizeF smallestName(64, 18);
constexpr double smallestTile = 56; ///< width from which pods are told apart

bool isAtLeast(const QSizeF &size, const QSizeF &least)
{
    return size.width() >= least.width() && size.height() >= least.height();
}

} // namespace

Pod podAt(const QSizeF &cell, double cardScale)
{
    if (cardScale * textUnits >= smallestText)
        return Pod::Card;
    if (isAtLeast(cell, smallestName))
        return Pod::Name;
    return isAtLeast(cell, smallestCell) ? Pod::Cell : Pod::None;
}

bool isHeatTile(const QSizeF &tile)
{
    return tile.width() < smallestTile;
}

double scaleOf(const QPainter &painter, const GroundOptions &options)
{
    return options.scale > 0 ? options.scale : painter.transform().m11();
}

} // namespace podium::detail
