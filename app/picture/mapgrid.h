// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace podium {

/// Where the tiles, slots and plates of a map are: arithmetic on a few numbers, so that 150,000
/// pods need no rectangle each. Scene units; the first tile's corner does not depend on what stands
/// outside the cluster.
///
/// Stable: sizes and columns go in steps, so one pod or node more rarely moves anything else.
struct MapGrid
{
    int tiles{0};       ///< one a node
    int columns{1};     ///< of tiles
    int slotColumns{2}; ///< of slots in a tile that is not crowded
    int slotRows{2};
    int trayPods{0}; ///< on no node
    int trayColumns{1};
    int plates{0}; ///< one a Service
    int plateColumns{1};
    double plateScale{1};   ///< plates grow with the map, so that they are found from afar
    double outsideScale{1}; ///< as do figures, zones and the wall

    int rows() const;
    int trayRows() const;
    int plateRows() const;

    /// How many pods a tile holds at full size.
    int capacity() const { return slotColumns * slotRows; }

    double headingHeight() const;
    QSizeF tileSize() const;
    QRectF tile(int index) const;
    /// The tiles that meet an area, row by row.
    std::vector<int> tilesIn(const QRectF &area) const;
    /// -1 if there is none.
    int tileAt(const QPointF &point) const;

    int columnOf(int tile) const { return tile % columns; }

    int rowOf(int tile) const { return tile / columns; }

    /// Where name and address of a node are written.
    QRectF heading(int tile) const;
    /// The part of a tile that ribbons run through.
    QRectF ribbons(int tile) const;
    /// The part where pods stand.
    QRectF podArea(int tile) const;
    /// A crowded tile's slots are so many times narrower and lower.
    int crowding(int pods) const;
    /// The place of a pod with its surroundings, in a tile with so many pods.
    QRectF slot(int tile, int index, int pods) const;
    /// The place of a pod: its card with plugs.
    QRectF cell(int tile, int index, int pods) const;
    /// Index of the pod; -1 if there is none.
    int cellAt(int tile, int pods, const QPointF &point) const;
    /// First and last (excluded) row of slots that meet an area.
    std::pair<int, int> slotRowsIn(int tile, int pods, const QRectF &area) const;

    QRectF tray() const; ///< null if it is empty
    QRectF traySlot(int index) const;
    QRectF trayCell(int index) const;
    /// First and last (excluded) row that meet an area.
    std::pair<int, int> trayRowsIn(const QRectF &area) const;
    int trayCellAt(const QPointF &point) const;

    QRectF shelf() const; ///< null if there are no Services
    QRectF shelfCaption() const;
    QRectF plate(int index) const;
    int plateAt(const QPointF &point) const;

    /// Inner edge of the cluster's wall.
    QRectF border() const;
    /// All tiles.
    QRectF field() const;
    /// Of the vertical way to the left of a column of tiles.
    double entryX(int column) const;
    /// Of the horizontal way above a row of tiles; one more than there are rows.
    double busY(int row) const;

    bool operator==(const MapGrid &) const = default;
};

/// What the steps are chosen from.
struct MapCounts
{
    std::vector<int> podsOfNode{};
    int trayPods{0};
    int services{0};
    double wantedAspect{1.45}; ///< of all tiles; the shelf and the outside stand beside
};

MapGrid mapGridFor(const MapCounts &counts);

} // namespace podium
