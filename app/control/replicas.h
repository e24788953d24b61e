// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/ownedpods.h"

namespace podium {

/// As many pods as the ReplicaSet, ReplicationController or Job wants: missing ones are made;
/// of those too many, the ones that no node has, then the ones that are not ready, then the newest
/// go first. A Job stops at its completions.
/// Source: Kubernetes, pkg/controller ActivePodsWithRanks, and the Job controller.
void settleReplicas(const Workload &workload, OwnedPods &pods, const Allocations &allocations);

} // namespace podium
