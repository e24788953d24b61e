// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/ownedpods.h"

namespace podium {

/// One pod on every ready node that the nodeSelector lets in, also on nodes that are closed to
/// other new pods. Pods on nodes that the nodeSelector leaves out, pods without a node and second
/// ones are deleted.
/// Simplified: the pod names its node, in place of the affinity by which it would get there.
/// Source: Kubernetes, DaemonSet, "How Daemon Pods are scheduled".
void settleDaemonSet(const Workload &workload, OwnedPods &pods, const Cluster &cluster);

} // namespace podium
