// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

/// Puts cards in rows below `top`; returns the bottom of the last one.
double placeCards(const LayoutGrid &grid, const std::vector<const Pod *> &pods, int bank,
                  int columns, double top, Placement &placement)
{
    double bottom = top;
    for (size_t i = 0; i < pods.size(); ++i) {
        const int column = int(i) % columns;
        if (column == 0 && i > 0)
            top = bottom + cardGap;
        const auto memberships = grid.view.memberships.value(refOf(*pods[i]));
        PodLook card = moved(
            podCard(*pods[i], memberships, grid.options.measure, cardContextFor(grid, *pods[i])),
            {grid.cardLeft(bank, column), top});
        card.column = column;
        card.gutterX = card.rect.left() - plugWidth - gutterWidth / 2;
        card.channelY = top - cardGap / 2;
        bottom = std::max(bottom, card.rect.bottom());
        placement.pods.append(card);
    }
    return bottom;
}

/// "2.5Gi": in the largest unit that leaves a whole, with one digit behind the point.
QString memoryText(qint64 bytes)
{
    constexpr std::array units{"Ki"_L1, "Mi"_L1, "Gi"_L1, "Ti"_L1};
    double amount = double(bytes) / 1024;
    size_t unit = 0;
    for (; amount >= 1024 && unit + 1 < units.size(); ++unit)
        amount /= 1024;
    return QString::number(std::floor(amount * 10) / 10) + units[unit];
}

MemoryLook memoryOf(const LayoutGrid &grid, size_t index, const QRectF &place)
{
    const std::optional<qint64> left = grid.view.freeMemory[index];
    if (!left)
        return {};
    return {{place, memoryText(*left), FontRole::Text},
            double(*left) / std::max(1.0, double(grid.mostMemory))};
}

LaneLook laneFor(const LayoutGrid &grid, size_t index, int bank, double top)
{
    const Node &node = *grid.view.nodes[index];
    LaneLook lane;
    lane.object = refOf(node);
    lane.bank = bank;
    lane.ready = node.isReady();
    const double left = grid.bankLeft(bank) + 12;
    const double width = grid.labelWidth - 12;
    constexpr double row = 19;
    lane.name = {{left, top + 3, width, row}, node.meta.name, FontRole::Strong};
    lane.address = {
        {left, top + 3 + row, width, row}, node.primaryAddress().toString(), FontRole::Text};
    if (lane.ready)
        lane.freeMemory = memoryOf(grid, index, {left, top + 3 + 2 * row, width - 6, row});
    else
        lane.stateLabel = {left, top + 4 + 2 * row, width - 6, row - 1};
    lane.tally = {left + width - tallyWidth, top + 3, tallyWidth - 6, row};
    return lane;
}

/// The card as it was when its pod was still there; it moves along with its lane.
PodLook ghostOf(const PodLook &card, const QPointF &by)
{
    PodLook ghost = moved(card, by);
    ghost.isGhost = true;
    ghost.isNew = false;
    ghost.chips = {};
    ghost.plugs = {};
    ghost.tabs = {};
    ghost.containers = {};
    ghost.lane = -1;
    return ghost;
}

/// Whether the pod is there no more, or elsewhere with another address.
bool hasGone(const LayoutGrid &grid, const PodLook &card, const QString &node)
{
    const auto &nodes = grid.view.nodes;
    for (size_t i = 0; i < nodes.size(); ++i) {
        for (const Pod *pod : grid.view.podsOfNode[i]) {
            if (refOf(*pod) == card.object)
                return nodes[i]->meta.name != node;
        }
    }
    return true;
}

/// Ghosts of the pods that this lane has lost since the picture before, where their place is still
/// free; `bottom` makes room for them.
bool placeGhosts(const LayoutGrid &grid, const LaneLook &lane, const QPointF &corner,
                 double &bottom, Placement &placement)
{
    const Placement *before = grid.options.before;
    const LaneLook *old = before ? before->lane(lane.object.name) : nullptr;
    if (!old)
        return false;
    bool any = false;
    for (const PodLook &card : before->pods.mid(old->firstPod, old->podCount)) {
        const PodLook ghost = ghostOf(card, corner - old->rect.topLeft());
        const auto covers = [&](const PodLook &pod) {
            return pod.outline().intersects(ghost.rect);
        };
        const bool isTaken =
            std::any_of(placement.pods.begin() + lane.firstPod, placement.pods.end(), covers);
        const bool isInside = ghost.rect.left() >= grid.cardLeft(lane.bank, 0) &&
                              ghost.rect.right() <= corner.x() + grid.laneWidth;
        if (isTaken || !isInside || !hasGone(grid, card, lane.object.name))
            continue;
        placement.ghosts.append(ghost);
        bottom = std::max(bottom, ghost.rect.bottom() + lanePadding);
        any = true;
    }
    return any;
}

void placeLane(const LayoutGrid &grid, size_t index, double &top, Placement &placement)
{
    const int bank = int(index) / grid.lanesInBank;
    LaneLook lane = laneFor(grid, index, bank, top);
    lane.firstPod = placement.pods.size();
    const auto &pods = grid.view.podsOfNode[index];
    double bottom =
        placeCards(grid, pods, bank, grid.podColumns, top + lanePadding, placement) + lanePadding;
    bottom = std::max(bottom, top + grid.wiresBottom);
    bottom = std::max(bottom, top + cardHeight + 2 * lanePadding);
    lane.podCount = placement.pods.size() - lane.firstPod;
    const bool hasGhosts = placeGhosts(grid, lane, {grid.bankLeft(bank), top}, bottom, placement);
    for (qsizetype i = lane.firstPod; i < placement.pods.size(); ++i)
        placement.pods[i].lane = placement.lanes.size();
    lane.rect = {grid.bankLeft(bank), top, grid.laneWidth, bottom - top};
    if (pods.empty() && !hasGhosts) {
        lane.emptyLabel = {grid.cardLeft(bank, 0) - plugWidth, top + wireTop - rowHeight / 2,
                           cardWidth + plugWidth, rowHeight};
    }
    placement.lanes.append(lane);
    top = bottom + laneGap;
}

} // namespace

void placeLanes(const LayoutGrid &grid, Placement &placement)
{
    double top = grid.lanesTop;
    double lowest = top;
    if (grid.view.nodes.empty()) {
        lowest = top + cardHeight + 2 * lanePadding + laneGap;
        placement.noNodeLabel = {grid.cardLeft(0, 0) - plugWidth, top + wireTop - rowHeight / 2,
                                 cardWidth + plugWidth, rowHeight};
    }
    for (size_t i = 0; i < grid.view.nodes.size(); ++i) {
        if (int(i) % grid.lanesInBank == 0)
            top = grid.lanesTop;
        placeLane(grid, i, top, placement);
        lowest = std::max(lowest, top);
    }
    const double left = grid.laneLeft - (socketOutside - wallWidth) / 2;
    const double right = grid.bankLeft(grid.banks - 1) + grid.laneWidth + laneGap;
    placement.border = QRectF(QPointF(left, wallWidth), QPointF(right, lowest));
    placement.trunkX = grid.laneLeft - socketOutside - trunkWidth / 2;
    placement.busY = grid.lanesTop - plateGap / 2;
    for (int bank = 0; bank < grid.banks; ++bank) {
        const double inFront = grid.bankLeft(bank) - socketOutside - laneGap;
        placement.entryX.append(bank == 0 ? placement.trunkX : inFront);
        placement.gutterX.append(grid.gutterX(bank));
    }
}

void placeTray(const LayoutGrid &grid, Placement &placement)
{
    if (grid.view.podsOfNone.empty())
        return;
    const double top = placement.border.bottom() + (grid.hasUnserved ? badgeRoom : 0);
    const double left = grid.laneLeft;
    const double right = placement.border.right() - laneGap;
    const double pitch = plugWidth + cardWidth + gutterWidth;
    const int columns = std::max(1, int((right - left - lanePadding) / pitch));
    const qsizetype first = placement.pods.size();
    const double bottom =
        placeCards(grid, grid.view.podsOfNone, 0, columns, top + captionHeight + 4, placement);
    const double shift = left + lanePadding + plugWidth - grid.cardLeft(0, 0);
    for (qsizetype i = first; i < placement.pods.size(); ++i) {
        PodLook &card = placement.pods[i];
        card = moved(card, {shift, 0});
        card.gutterX += shift;
    }
    placement.tray = QRectF(QPointF(left, top), QPointF(right, bottom + lanePadding));
    placement.border.setBottom(placement.tray.bottom() + laneGap);
}

} // namespace podium
