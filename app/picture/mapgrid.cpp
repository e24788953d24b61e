// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/mapgrid.h"

#include "picture/mapmetrics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace mapmetrics;

namespace {

struct TileShape
{
    int columns;
    int rows;
};

/// Capacities of tiles: 4, 8, 12, 18, 24, 32, 45, 66, 84, 112 pods: each about a third more than
/// the one before, so that a tile is mostly full, and one pod more rarely makes another tile.
constexpr std::array<TileShape, 10> tileShapes{
    {{2, 2}, {2, 4}, {3, 4}, {3, 6}, {4, 6}, {4, 8}, {5, 9}, {6, 11}, {7, 12}, {8, 14}}};

/// 1, 2, 3, 4, 6, 8, 12, 16, 24, ...: the smallest that is not below.
int stepAtLeast(double wanted)
{
    int power = 1;
    while (true) {
        if (power >= wanted)
            return power;
        if (power > 1 && power * 1.5 >= wanted)
            return power * 3 / 2;
        power *= 2;
    }
}

/// The largest step that is not above; at least 1.
double stepAtMost(double wanted)
{
    double step = 1;
    while (step * 2 <= wanted)
        step *= 2;
    return step * 1.5 <= wanted ? step * 1.5 : step;
}

int ceilDivide(int a, int b)
{
    return (a + b - 1) / b;
}

/// The smallest shape that holds all pods of nine nodes in ten at full size.
TileShape shapeFor(std::vector<int> podsOfNode)
{
    if (podsOfNode.empty())
        return tileShapes.front();
    const auto most = podsOfNode.begin() + std::ptrdiff_t((podsOfNode.size() - 1) * 9 / 10);
    std::nth_element(podsOfNode.begin(), most, podsOfNode.end());
    for (const TileShape &shape : tileShapes) {
        if (shape.columns * shape.rows >= *most)
            return shape;
    }
    return tileShapes.back();
}

void chooseColumns(MapGrid &grid, double wantedAspect)
{
    const QSizeF tile = grid.tileSize();
    // Width over height is wanted: columns² = aspect · tiles · height / width.
    const double ideal =
        std::sqrt(wantedAspect * std::max(1, grid.tiles) * tile.height() / tile.width());
    const int above = stepAtLeast(ideal);
    const int below = int(stepAtMost(ideal));
    grid.columns = ideal / below < above / ideal ? below : above;
    grid.columns = std::clamp(grid.columns, 1, std::max(1, grid.tiles));
}

void chooseTray(MapGrid &grid, double wantedAspect)
{
    const int across = int((grid.field().width() - 2 * tilePadding) / slotWidth);
    const double ideal = std::sqrt(wantedAspect * grid.trayPods * slotHeight / slotWidth);
    const bool isLarge = ceilDivide(grid.trayPods, std::max(1, across)) > 4 * grid.slotRows;
    grid.trayColumns = std::max({1, across, isLarge ? stepAtLeast(ideal) : 0});
}

void chooseShelf(MapGrid &grid)
{
    if (grid.plates == 0)
        return;
    const double height = std::max(grid.field().height(), 6 * plateStep.y());
    // Nearly as large as the outside in one column; or in two; else as many columns as it takes.
    const double inOne = stepAtMost(height / (plateStep.y() * (grid.plates + 1)));
    const double inTwo = stepAtMost(height * 2 / (plateStep.y() * grid.plates));
    const double most = stepAtMost(grid.outsideScale / 1.4);
    grid.plateScale = std::clamp(inOne >= most / 2 ? inOne : inTwo, 1.0, most);
    const double rows = std::max(1.0, std::floor(height / (plateStep.y() * grid.plateScale)) - 1);
    grid.plateColumns = std::min(stepAtLeast(grid.plates / rows), grid.plates);
}

} // namespace

int MapGrid::rows() const
{
    return ceilDivide(tiles, columns);
}

int MapGrid::trayRows() const
{
    return ceilDivide(trayPods, trayColumns);
}

int MapGrid::plateRows() const
{
    return ceilDivide(plates, plateColumns);
}

double MapGrid::headingHeight() const
{
    return headingBase + slotRows * headingStep;
}

QSizeF MapGrid::tileSize() const
{
    return {ribbonsWidth + slotColumns * slotWidth + 2 * tilePadding,
            headingHeight() + slotRows * slotHeight + tilePadding};
}

QRectF MapGrid::field() const
{
    const QSizeF size = tileSize();
    const int across = std::max(1, std::min(columns, tiles));
    return {fieldLeft, fieldTop, across * (size.width() + gutterX) - gutterX,
            std::max(0.0, rows() * (size.height() + gutterY) - gutterY)};
}

QRectF MapGrid::tile(int index) const
{
    const QSizeF size = tileSize();
    return {{fieldLeft + columnOf(index) * (size.width() + gutterX),
             fieldTop + rowOf(index) * (size.height() + gutterY)},
            size};
}

int MapGrid::tileAt(const QPointF &point) const
{
    const QSizeF size = tileSize();
    const int column = int(std::floor((point.x() - fieldLeft) / (size.width() + gutterX)));
    const int row = int(std::floor((point.y() - fieldTop) / (size.height() + gutterY)));
    if (column < 0 || column >= columns || row < 0 || row >= rows())
        return -1;
    const int index = row * columns + column;
    return index < tiles && tile(index).contains(point) ? index : -1;
}

std::vector<int> MapGrid::tilesIn(const QRectF &area) const
{
    const QSizeF step = tileSize() + QSizeF(gutterX, gutterY);
    const auto at = [](double place, double first, double pitch, int count) {
        return std::clamp(int(std::floor((place - first) / pitch)), 0, std::max(0, count - 1));
    };
    std::vector<int> result;
    if (tiles == 0 || !area.intersects(field()))
        return result;
    const int left = at(area.left(), fieldLeft, step.width(), columns);
    const int right = at(area.right(), fieldLeft, step.width(), columns);
    const int bottom = at(area.bottom(), fieldTop, step.height(), rows());
    for (int row = at(area.top(), fieldTop, step.height(), rows()); row <= bottom; ++row) {
        for (int column = left; column <= right && row * columns + column < tiles; ++column)
            result.push_back(row * columns + column);
    }
    return result;
}

QRectF MapGrid::heading(int index) const
{
    const QRectF rect = tile(index);
    // Beside the ribbons, which would cover it.
    return {rect.left() + ribbonsWidth + tilePadding, rect.top() + 6, slotColumns * slotWidth,
            headingHeight() - 12};
}

QRectF MapGrid::ribbons(int index) const
{
    const QRectF rect = tile(index);
    return {rect.left(), rect.top(), ribbonsWidth, rect.height()};
}

QRectF MapGrid::podArea(int index) const
{
    const QRectF rect = tile(index);
    return {rect.left() + ribbonsWidth + tilePadding, rect.top() + headingHeight(),
            slotColumns * slotWidth, slotRows * slotHeight};
}

int MapGrid::crowding(int pods) const
{
    int factor = 1;
    while (capacity() * factor * factor < pods)
        ++factor;
    return factor;
}

QRectF MapGrid::slot(int index, int pod, int pods) const
{
    const int factor = crowding(pods);
    const int across = slotColumns * factor;
    const QPointF corner = podArea(index).topLeft();
    const QSizeF size(slotWidth / factor, slotHeight / factor);
    return {
        {corner.x() + (pod % across) * size.width(), corner.y() + (pod / across) * size.height()},
        size};
}

QRectF MapGrid::cell(int index, int pod, int pods) const
{
    const double scale = 1.0 / crowding(pods);
    return slot(index, pod, pods)
        .adjusted(cellInset.x() * scale, cellInset.y() * scale, -cellInset.x() * scale,
                  -cellInset.y() * scale);
}

int MapGrid::cellAt(int index, int pods, const QPointF &point) const
{
    const int factor = crowding(pods);
    const QPointF place = point - podArea(index).topLeft();
    const int column = int(std::floor(place.x() * factor / slotWidth));
    const int row = int(std::floor(place.y() * factor / slotHeight));
    if (column < 0 || column >= slotColumns * factor || row < 0)
        return -1;
    const int pod = row * slotColumns * factor + column;
    return pod < pods && cell(index, pod, pods).contains(point) ? pod : -1;
}

std::pair<int, int> MapGrid::trayRowsIn(const QRectF &area) const
{
    const double top = tray().top() + headingHeight();
    const auto row = [&](double y) {
        return std::clamp(int(std::floor((y - top) / slotHeight)), 0, trayRows());
    };
    return {row(area.top()), std::min(trayRows(), row(area.bottom()) + 1)};
}

std::pair<int, int> MapGrid::slotRowsIn(int index, int pods, const QRectF &area) const
{
    const int factor = crowding(pods);
    const double top = podArea(index).top();
    const int all = ceilDivide(pods, slotColumns * factor);
    const int first = int(std::floor((area.top() - top) * factor / slotHeight));
    const int last = int(std::ceil((area.bottom() - top) * factor / slotHeight));
    return {std::clamp(first, 0, all), std::clamp(last, 0, all)};
}

QRectF MapGrid::tray() const
{
    if (trayPods == 0)
        return {};
    const double top = tiles > 0 ? field().bottom() + gutterY : fieldTop;
    return {fieldLeft, top, trayColumns * slotWidth + 2 * tilePadding,
            headingHeight() + trayRows() * slotHeight + tilePadding};
}

QRectF MapGrid::traySlot(int index) const
{
    const QPointF corner = tray().topLeft() + QPointF(tilePadding, headingHeight());
    return {corner.x() + (index % trayColumns) * slotWidth,
            corner.y() + (index / trayColumns) * slotHeight, slotWidth, slotHeight};
}

QRectF MapGrid::trayCell(int index) const
{
    return traySlot(index).adjusted(cellInset.x(), cellInset.y(), -cellInset.x(), -cellInset.y());
}

int MapGrid::trayCellAt(const QPointF &point) const
{
    if (!tray().contains(point))
        return -1;
    const QPointF place = point - traySlot(0).topLeft();
    const int column = int(std::floor(place.x() / slotWidth));
    const int row = int(std::floor(place.y() / slotHeight));
    if (column < 0 || column >= trayColumns || row < 0)
        return -1;
    const int index = row * trayColumns + column;
    return index < trayPods && trayCell(index).contains(point) ? index : -1;
}

QRectF MapGrid::shelf() const
{
    if (plates == 0)
        return {};
    const double right = std::max(field().right(), tray().right());
    return {right + shelfGap, fieldTop + plateStep.y() * plateScale,
            plateColumns * plateStep.x() * plateScale, plateRows() * plateStep.y() * plateScale};
}

QRectF MapGrid::shelfCaption() const
{
    const QRectF all = shelf();
    return {all.left(), fieldTop, all.width(), all.top() - fieldTop};
}

QRectF MapGrid::plate(int index) const
{
    // Down the first column, then the next: an alphabet is read so.
    const int column = index / plateRows();
    const int row = index % plateRows();
    const QPointF step = plateStep * plateScale;
    const QPointF corner = shelf().topLeft();
    return {corner.x() + column * step.x(), corner.y() + row * step.y(),
            step.x() - mapPlateGap * plateScale, step.y() - mapPlateGap * plateScale};
}

int MapGrid::plateAt(const QPointF &point) const
{
    const QRectF all = shelf();
    if (!all.contains(point))
        return -1;
    const QPointF place = (point - all.topLeft()) / plateScale;
    const int row = int(place.y() / plateStep.y());
    const int index = int(place.x() / plateStep.x()) * plateRows() + row;
    return row < plateRows() && index < plates && plate(index).contains(point) ? index : -1;
}

QRectF MapGrid::border() const
{
    const QRectF all = field() | tray() | shelf();
    return {0, 0, all.right() + fieldLeft, all.bottom() + fieldLeft};
}

double MapGrid::entryX(int column) const
{
    return fieldLeft + column * (tileSize().width() + gutterX) - gutterX / 2;
}

double MapGrid::busY(int row) const
{
    return fieldTop + row * (tileSize().height() + gutterY) - gutterY / 2;
}

MapGrid mapGridFor(const MapCounts &counts)
{
    MapGrid grid;
    grid.tiles = int(counts.podsOfNode.size());
    grid.trayPods = counts.trayPods;
    grid.plates = counts.services;
    const TileShape shape = shapeFor(counts.podsOfNode);
    grid.slotColumns = shape.columns;
    grid.slotRows = shape.rows;
    chooseColumns(grid, counts.wantedAspect);
    chooseTray(grid, counts.wantedAspect);
    const QRectF field = grid.field() | grid.tray();
    grid.outsideScale = stepAtMost(std::max(field.width() / 1.7, field.height()) / outsideHeight);
    chooseShelf(grid);
    return grid;
}

} // namespace podium
