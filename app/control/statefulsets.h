// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/ownedpods.h"

namespace podium {

/// NAME-0 to NAME-(replicas - 1), each with its own name for DNS and a label to select it by; those
/// behind them are deleted, those that stopped are made again under their name.
/// Simplified: all at once, as under podManagementPolicy Parallel. Source: Kubernetes, StatefulSet.
void settleStatefulSet(const Workload &workload, OwnedPods &pods, const Cluster &cluster);

} // namespace podium
