// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/problem.h"
#include "cluster/cluster.h"

namespace podium {

struct Settled
{
    Cluster cluster{};
    Problems problems{};
    /// No two pods have one address, which edits of either need not look for then. May be false
    /// although it is so.
    bool podAddressesDiffer{false};
};

/// What the control plane makes of the objects: defaults as the API server sets them, addresses,
/// node ports, pods of controllers, the scheduler, endpoints, the load-balancer provider.
///
/// Pure, and idempotent: settling a settled cluster changes nothing. Whatever the objects state
/// themselves (podIP, clusterIP, nodePort, nodeName, ingress, conditions) is kept.
/// Problems: NodePortTaken, ClusterIpTaken, NodeUnknown, PodUnschedulable, AddressesExhausted.
Settled settle(const Cluster &desired, const Checkpoint &checkpoint = {});

/// The same for a cluster that was made from a settled one by an edit, at a cost that follows the
/// edit: other labels of a pod, other conditions, another selector, a bare pod gone. Whatever else
/// was changed costs as much as settling anew, and so does an edit that makes a controller act.
Settled settle(const Cluster &desired, const Settled &previous);

} // namespace podium
