// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/tables/clusterevents.h"

namespace podium {

/// What workloads, scheduler and kubelets did, see eventsBetween().
QList<ClusterEvent> podEvents(const Cluster &before, const Cluster &after, const ClusterDiff &diff);

} // namespace podium
