// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"

#include "control/naturalorder.h"
#include "picture/layoutmetrics.h"
#include "picture/servicetext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace podium {

using namespace metrics;

namespace {

int columnsFor(size_t mostPods)
{
    if (mostPods <= 2)
        return 1;
    if (mostPods <= 8)
        return 2;
    return std::max(3, int(std::ceil(std::sqrt(double(mostPods) / 2))));
}

double laneHeightFor(const LayoutGrid &grid, size_t pods)
{
    const double rows = std::ceil(double(pods) / grid.podColumns);
    return std::max(2 * lanePadding + std::max(1.0, rows) * (cardHeight + cardGap),
                    grid.wiresBottom);
}

double laneWidthFor(const LayoutGrid &grid)
{
    return grid.cardLeft(0, grid.podColumns - 1) + cardWidth + lanePadding - grid.laneLeft;
}

/// Width over height, if all lanes stand in one bank.
double aspectFor(const LayoutGrid &grid)
{
    double bottom = grid.lanesTop;
    for (const auto &pods : grid.view.podsOfNode)
        bottom += laneHeightFor(grid, pods.size()) + laneGap;
    return (grid.laneLeft + laneWidthFor(grid)) / bottom;
}

size_t mostPodsOnANode(const LayoutGrid &grid)
{
    size_t most = 0;
    for (const auto &pods : grid.view.podsOfNode)
        most = std::max(most, pods.size());
    return most;
}

/// Many lanes of several rows would be a tower that leaves most of the window empty: the fewest
/// columns that bring the picture near the wanted shape, so that few edits change their number.
void choosePodColumns(LayoutGrid &grid)
{
    constexpr double nearEnough = 0.8;
    const size_t mostPods = mostPodsOnANode(grid);
    grid.podColumns = columnsFor(mostPods);
    if (int(grid.view.nodes.size()) > grid.options.mostLanesInABank)
        return;
    while (grid.podColumns < int(mostPods) &&
           aspectFor(grid) < nearEnough * grid.options.wantedAspect)
        ++grid.podColumns;
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
int lanesPerBank(const LayoutGrid &grid)
{
    const int nodes = std::max(1, int(grid.view.nodes.size()));
    if (nodes <= grid.options.mostLanesInABank)
        return nodes;
    const double laneHeight = laneHeightFor(grid, mostPodsOnANode(grid));
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

/// The first ones by name, and the selected one whatever it is called.
void chooseServices(LayoutGrid &grid)
{
    const auto &all = grid.view.services;
    const auto shown = std::min(all.size(), size_t(std::max(0, grid.options.mostServices)));
    grid.shownServices.assign(all.begin(), all.begin() + std::ptrdiff_t(shown));
    const auto isSelected = [&](const Service *service) {
        return refOf(*service) == grid.options.selected;
    };
    const auto folded = std::find_if(all.begin() + std::ptrdiff_t(shown), all.end(), isSelected);
    if (shown > 0 && folded != all.end())
        grid.shownServices.back() = *folded;
    for (const Service *service : grid.shownServices) {
        if (service->effectiveType() == ServiceType::LoadBalancer)
            grid.balancers.push_back(service);
        if (service->isProxied() && grid.view.endpointCounts.value(refOf(*service)) == 0)
            grid.hasUnserved = true;
    }
}

/// One wire a Service; below those of policy Local there is room for a note.
void placeWires(LayoutGrid &grid)
{
    double wire = wireTop;
    grid.wiresBottom = wireTop + wireBottom;
    for (const Service *service : grid.shownServices) {
        grid.wires.push_back(wire);
        if (!service->isProxied())
            continue;
        const bool hasNote = service->hasNodePorts() && service->isExternallyLocal();
        const double extra = hasNote ? noteHeight : 0;
        grid.wiresBottom =
            std::max(grid.wiresBottom, wire + (hasNote ? wireBottom + 14 : wireBottom));
        wire += wireStep + extra;
    }
}

void findNamespaces(LayoutGrid &grid)
{
    QSet<QString> names;
    for (const auto &pods : grid.view.podsOfNode) {
        for (const Pod *pod : pods)
            names.insert(pod->meta.namespaceName);
    }
    for (const Pod *pod : grid.view.podsOfNone)
        names.insert(pod->meta.namespaceName);
    for (const Service *service : grid.view.services)
        names.insert(service->meta.namespaceName);
    grid.namespaces = names.values();
    std::sort(grid.namespaces.begin(), grid.namespaces.end(), naturalLess);
}

double headerWidthFor(const LayoutGrid &grid)
{
    double widest = 0;
    for (const Service *service : grid.shownServices) {
        widest = std::max({widest, grid.options.measure(service->meta.name, FontRole::Strong),
                           grid.options.measure(addressText(*service), FontRole::Text)});
    }
    const double wanted = widest + 2 * headerPadding;
    const double steps = std::ceil((wanted - headerWidthMin) / headerWidthStep);
    return std::clamp(headerWidthMin + steps * headerWidthStep, headerWidthMin, headerWidthMax);
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
    return ribbonsLeft(bank) + (double(service) + 0.5) * ribbonPitch();
}

double LayoutGrid::gutterX(int bank) const
{
    return cardLeft(bank, 0) - plugWidth - gutterWidth / 2;
}

double LayoutGrid::cardLeft(int bank, int column) const
{
    const double ribbons = double(std::max<size_t>(1, shownServices.size())) * ribbonPitch();
    const double pitch = gutterWidth + plugWidth + cardWidth;
    return ribbonsLeft(bank) + ribbons + column * pitch + gutterWidth + plugWidth;
}

double LayoutGrid::ribbonPitch() const
{
    return headerWidth + plateGap;
}

double LayoutGrid::wireOf(size_t service) const
{
    return wires[service];
}

int LayoutGrid::signOf(const QString &namespaceName) const
{
    return namespaces.size() < 2 ? -1 : int(namespaces.indexOf(namespaceName));
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
    for (const Node *node : view.nodes)
        grid.mostMemory = std::max(grid.mostMemory, node->allocatableMemory.value_or(0));
    placeWires(grid);
    findNamespaces(grid);
    grid.headerWidth = headerWidthFor(grid);
    grid.headerHeight = headerHeight + (grid.namespaces.size() < 2 ? 0 : namespaceHeight + 2);
    grid.labelWidth = labelWidthFor(grid);
    const double brackets = double(std::max<size_t>(1, grid.balancers.size()));
    grid.laneLeft = zoneWidth + columnGap + bracketPlateWidth + (brackets - 1) * bracketStep +
                    trunkWidth + socketOutside;
    const double above =
        std::max(grid.headerHeight + plateGap, brackets * (plateHeight + plateGap));
    grid.lanesTop = wallWidth + plateGap + above + plateGap;
    choosePodColumns(grid);
    grid.laneWidth = laneWidthFor(grid);
    grid.lanesInBank = lanesPerBank(grid);
    const int nodes = std::max(1, int(view.nodes.size()));
    grid.banks = (nodes + grid.lanesInBank - 1) / grid.lanesInBank;
    return grid;
}

} // namespace podium
