// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"

#include "picture/layoutmetrics.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace metrics;

namespace {

constexpr int mostWires = 6;

int columnsFor(size_t mostPods)
{
    if (mostPods <= 2)
        return 1;
    if (mostPods <= 8)
        return 2;
    return std::max(3, int(std::ceil(std::sqrt(double(mostPods) / 2))));
}

double labelWidthFor(const LayoutGrid &grid)
{
    double widest = 0;
    for (const Node *node : grid.view.nodes) {
        widest =
            std::max({widest, grid.options.measure(node->meta.name, FontRole::Strong),
                      grid.options.measure(node->primaryAddress().toString(), FontRole::Text)});
    }
    return std::clamp(std::ceil(widest) + 22, labelWidthMin, labelWidthMax);
}

/// As many lanes in a bank as bring the picture nearest to the wanted shape.
int lanesPerBank(const LayoutGrid &grid, size_t mostPods)
{
    const int nodes = std::max(1, int(grid.view.nodes.size()));
    if (nodes <= grid.options.mostLanesInABank)
        return nodes;
    const double rows = std::ceil(double(mostPods) / grid.podColumns);
    const double laneHeight =
        std::max(2 * lanePadding + rows * (cardHeight + cardGap), wireTop + grid.wires * wireStep);
    int best = nodes;
    double bestDistance = std::numeric_limits<double>::max();
    for (int banks = 1; banks <= nodes; ++banks) {
        const int lanes = (nodes + banks - 1) / banks;
        const double width = grid.laneLeft + banks * (grid.laneWidth + bankGap);
        const double aspect = width / (grid.lanesTop + lanes * (laneHeight + laneGap));
        const double distance = std::abs(std::log(aspect / grid.options.wantedAspect));
        if (distance < bestDistance) {
            bestDistance = distance;
            best = lanes;
        }
    }
    return best;
}

void chooseServices(LayoutGrid &grid)
{
    const auto &all = grid.view.services;
    const auto shown = std::min(all.size(), size_t(std::max(0, grid.options.mostServices)));
    grid.shownServices.assign(all.begin(), all.begin() + std::ptrdiff_t(shown));
    for (const Service *service : grid.shownServices) {
        if (service->effectiveType() == ServiceType::LoadBalancer)
            grid.balancers.push_back(service);
    }
    grid.wires = std::clamp(int(shown), 1, mostWires);
}

} // namespace

double LayoutGrid::bankLeft(int bank) const
{
    return laneLeft + bank * (laneWidth + bankGap);
}

double LayoutGrid::ribbonsLeft(int bank) const
{
    return bankLeft(bank) + labelWidth;
}

double LayoutGrid::ribbonCenter(int bank, size_t service) const
{
    return ribbonsLeft(bank) + (double(service) + 0.5) * ribbonPitch;
}

double LayoutGrid::gutterX(int bank) const
{
    return cardLeft(bank, 0) - plugWidth - gutterWidth / 2;
}

double LayoutGrid::cardLeft(int bank, int column) const
{
    const double ribbons = double(std::max<size_t>(1, shownServices.size())) * ribbonPitch;
    const double pitch = gutterWidth + plugWidth + cardWidth;
    return ribbonsLeft(bank) + ribbons + column * pitch + gutterWidth + plugWidth;
}

double LayoutGrid::wireOf(size_t service) const
{
    return wireTop + double(int(service) % wires) * wireStep;
}

size_t LayoutGrid::indexOf(const Service *service) const
{
    const auto it = std::find(shownServices.begin(), shownServices.end(), service);
    return size_t(it - shownServices.begin());
}

LayoutGrid gridFor(const ClusterView &view, const World &world, const PlacementOptions &options)
{
    LayoutGrid grid{view, world, options};
    chooseServices(grid);
    size_t mostPods = 0;
    for (const auto &pods : view.podsOfNode)
        mostPods = std::max(mostPods, pods.size());
    grid.podColumns = columnsFor(mostPods);
    grid.labelWidth = labelWidthFor(grid);
    const double brackets = double(std::max<size_t>(1, grid.balancers.size()));
    grid.laneLeft = zoneWidth + columnGap + bracketPlateWidth + (brackets - 1) * bracketStep +
                    trunkWidth + socketOutside;
    grid.lanesTop = wallWidth + plateGap + brackets * (plateHeight + plateGap) + plateGap;
    grid.laneWidth =
        grid.cardLeft(0, grid.podColumns - 1) + cardWidth + lanePadding - grid.laneLeft;
    grid.lanesInBank = lanesPerBank(grid, mostPods);
    const int nodes = std::max(1, int(view.nodes.size()));
    grid.banks = (nodes + grid.lanesInBank - 1) / grid.lanesInBank;
    return grid;
}

} // namespace podium
