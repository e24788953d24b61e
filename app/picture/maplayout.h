// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/clustermap.h"
#include "picture/layoutengine.h"

namespace podium {

/// Whether a cluster is small enough to stand in lanes.
bool fitsInLanes(const Cluster &cluster, const PlacementOptions &options);

/// A placement around a map: the wall, the outside, and the brackets of Services in focus.
Placement placeMap(const std::shared_ptr<const ClusterMap> &map, const PlacementOptions &options);

} // namespace podium
