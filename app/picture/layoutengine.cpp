// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutengine.h"

#include "picture/clustermap.h"
#include "picture/layoutgrid.h"
#include "picture/maplayout.h"

namespace podium {

namespace {

Placement placeLanesOf(const Cluster &cluster, const PlacementOptions &options)
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
    placeCables(grid, placement);
    placeLegend(grid, placement);
    placement.shown.nodes.shown = placement.lanes.size();
    placement.shown.pods.shown = placement.pods.size();
    placement.shown.services.shown = qsizetype(grid.shownServices.size());
    return placement;
}

void countAll(const Cluster &cluster, Placement &placement)
{
    placement.shown.nodes.of = cluster.nodes().size();
    placement.shown.pods.of = cluster.pods().size();
    placement.shown.services.of = cluster.services().size();
}

} // namespace

std::optional<QList<QRectF>> changedAreas(const Placement &before, const Placement &after)
{
    const bool isSameAround = before.bounds == after.bounds && before.zones == after.zones &&
                              before.figures == after.figures && before.brackets == after.brackets;
    if (!before.map || !after.map || !isSameAround)
        return std::nullopt;
    return after.map->changedAreas(*before.map);
}

bool fitsInLanes(const Cluster &cluster, const PlacementOptions &options)
{
    if (cluster.nodes().size() > options.mostLanes)
        return false;
    const PictureSieve sieve(options.filter, cluster);
    QHash<QString, int> podsOfNode;
    int all = 0;
    for (const Pod &pod : cluster.pods()) {
        if (!sieve.shows(pod))
            continue;
        if (++all > options.mostPodsInLanes ||
            ++podsOfNode[pod.spec.nodeName] > options.mostPodsOnALane)
            return false;
    }
    return true;
}

Placement place(const Cluster &cluster, const PlacementOptions &options)
{
    Placement placement =
        fitsInLanes(cluster, options)
            ? placeLanesOf(cluster, options)
            : placeMap(std::make_shared<const ClusterMap>(cluster, options), options);
    countAll(cluster, placement);
    return placement;
}

Placement placedAgain(const Placement &before, const Cluster &cluster,
                      const PlacementOptions &options)
{
    if (!before.map || fitsInLanes(cluster, options))
        return place(cluster, options);
    Placement placement =
        placeMap(std::make_shared<const ClusterMap>(*before.map, cluster, options), options);
    countAll(cluster, placement);
    return placement;
}

} // namespace podium
