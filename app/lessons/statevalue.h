// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "lessons/statepath.h"

namespace podium {

/// What stands at this path; null if there is no such object or the field is not set. "*" is null.
/// Of the router: how many rules it has.
StateValue stateValue(const Cluster &cluster, const StatePath &path);

/// Whether the path says the same in both; of "all" objects, in all of them, and none came or went.
bool isSameState(const Cluster &before, const Cluster &after, const StatePath &path);

} // namespace podium
