// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/layoutengine.h"
#include "picture/podcard.h"

namespace podium {

/// What the parts of the layout agree on before anything is placed.
struct LayoutGrid
{
    const ClusterView &view;
    const World &world;
    const PlacementOptions &options;

    std::vector<const Service *> shownServices{};
    std::vector<const Service *> balancers{}; ///< those of type LoadBalancer among them
    std::vector<double> wires{}; ///< of each shown Service, below the lane's top; shared by none
    double wiresBottom{0};       ///< of the row of the last one
    QStringList namespaces{};    ///< of what is shown, sorted
    qint64 mostMemory{0};        ///< bytes that a node has for pods
    bool hasUnserved{false};     ///< there is a Service without endpoints
    double headerWidth{0};
    double headerHeight{0};
    int podColumns{1}; ///< columns of cards in every lane
    int lanesInBank{1};
    int banks{1};
    double labelWidth{0};
    double laneWidth{0};
    double laneLeft{0}; ///< of the first bank
    double lanesTop{0};

    double bankLeft(int bank) const;
    /// Left edge of the area of ribbons in a bank.
    double ribbonsLeft(int bank) const;
    double ribbonCenter(int bank, size_t service) const;
    double gutterX(int bank) const;
    /// Left edge of the cards of a column.
    double cardLeft(int bank, int column) const;
    double ribbonPitch() const;
    /// Height of a Service's wire below the lane's top.
    double wireOf(size_t service) const;
    /// The sign of a namespace; -1 where there is but one.
    int signOf(const QString &namespaceName) const;
    size_t indexOf(const Service *service) const;
};

LayoutGrid gridFor(const ClusterView &view, const World &world, const PlacementOptions &options);

/// What the card of a pod shows of the selected Service, of those without endpoints and of the
/// picture before.
CardContext cardContextFor(const LayoutGrid &grid, const Pod &pod);

/// The parts, in the order in which they are placed: each adds to the placement.
void placeLanes(const LayoutGrid &grid, Placement &placement);
void placeTray(const LayoutGrid &grid, Placement &placement);
void placeRibbons(const LayoutGrid &grid, Placement &placement);
void placeSockets(const LayoutGrid &grid, Placement &placement);
void placeBrackets(const LayoutGrid &grid, Placement &placement);
void placeOutside(const LayoutGrid &grid, Placement &placement);
void placeCables(const LayoutGrid &grid, Placement &placement);
void placeLegend(const LayoutGrid &grid, Placement &placement);

} // namespace podium
