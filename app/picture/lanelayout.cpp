// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium {

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
        PodLook card = moved(podCard(*pods[i], memberships, grid.options.measure),
                             {grid.cardLeft(bank, column), top});
        card.column = column;
        card.gutterX = card.rect.left() - plugWidth - gutterWidth / 2;
        card.channelY = top - cardGap / 2;
        bottom = std::max(bottom, card.rect.bottom());
        placement.pods.append(card);
    }
    return bottom;
}

LaneLook laneFor(const LayoutGrid &grid, const Node &node, int bank, double top)
{
    LaneLook lane;
    lane.object = refOf(node);
    lane.bank = bank;
    lane.ready = node.isReady();
    const double left = grid.bankLeft(bank) + 12;
    const double width = grid.labelWidth - 12;
    lane.name = {{left, top + 7, width, rowHeight}, node.meta.name, FontRole::Strong};
    lane.address = {{left, top + 7 + rowHeight, width, rowHeight},
                    node.primaryAddress().toString(),
                    FontRole::Text};
    lane.tally = {left + width - tallyWidth, top + 7, tallyWidth - 6, rowHeight};
    return lane;
}

void placeLane(const LayoutGrid &grid, size_t index, double &top, Placement &placement)
{
    const int bank = int(index) / grid.lanesInBank;
    LaneLook lane = laneFor(grid, *grid.view.nodes[index], bank, top);
    lane.firstPod = placement.pods.size();
    const auto &pods = grid.view.podsOfNode[index];
    double bottom =
        placeCards(grid, pods, bank, grid.podColumns, top + lanePadding, placement) + lanePadding;
    bottom = std::max(bottom, top + wireTop + (grid.wires - 1) * wireStep + wireBottom);
    bottom = std::max(bottom, top + cardHeight + 2 * lanePadding);
    lane.podCount = placement.pods.size() - lane.firstPod;
    for (qsizetype i = lane.firstPod; i < placement.pods.size(); ++i)
        placement.pods[i].lane = placement.lanes.size();
    lane.rect = {grid.bankLeft(bank), top, grid.laneWidth, bottom - top};
    if (pods.empty()) {
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
    const double top = placement.border.bottom();
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
