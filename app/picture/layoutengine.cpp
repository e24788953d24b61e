// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutengine.h"

#include "picture/layoutgrid.h"

namespace podium {

Placement place(const Cluster &cluster, const PlacementOptions &options)
{
    const ClusterView view = viewOf(cluster, options.filter);
    const LayoutGrid grid = gridFor(view, cluster.world(), options);
    Placement placement;
    placeLanes(grid, placement);
    placeTray(grid, placement);
    placement.buildIndex();
    placeRibbons(grid, placement);
    placeSockets(grid, placement);
    placeBrackets(grid, placement);
    placeOutside(grid, placement);
    placeLegend(grid, placement);
    return placement;
}

} // namespace podium
