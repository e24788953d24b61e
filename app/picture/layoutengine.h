// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/picturefilter.h"
#include "picture/placement.h"

namespace podium {

struct PlacementOptions
{
    MeasureText measure{approximateTextWidth};
    int mostLanesInABank{8}; ///< more nodes stand in several columns of lanes
    int mostServices{12};    ///< further ones are counted, not drawn
    int mostLanes{8};        ///< more nodes, or more pods, make a map
    int mostPodsInLanes{240};
    int mostPodsOnALane{60};
    QList<ObjectRef> focus{}; ///< Services whose ribbons run through a map; lanes show all
    double wantedAspect{1.6}; ///< width to height that several banks aim at
    PictureFilter filter{};
    /// The Service whose selector is looked at: what it matches, and what it nearly does.
    ObjectRef selected{};
    /// The picture before the last edit, to show what became of it; may be null.
    const Placement *before{nullptr};
};

/// Where everything of a settled cluster goes, in lanes or as a map. Pure, and the same for any
/// order of objects.
///
/// Stable: lanes, pods and Services stand in the order of their names, columns have fixed widths,
/// and room for one ribbon and one bracket is kept, so that an edit moves only what must move.
Placement place(const Cluster &cluster, const PlacementOptions &options = {});
/// The same, at a cost that follows the difference to the cluster of the placement before, if both
/// are maps.
Placement placedAgain(const Placement &before, const Cluster &cluster,
                      const PlacementOptions &options = {});

/// Where two pictures differ, in scene units; nothing if they may differ everywhere.
std::optional<QList<QRectF>> changedAreas(const Placement &before, const Placement &after);

} // namespace podium
