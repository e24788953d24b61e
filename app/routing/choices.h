// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/packet.h"

namespace podium {

/// A target, and how to talk to it.
struct TargetChoice
{
    Target target{};
    Protocol protocol{Protocol::TCP};

    bool operator==(const TargetChoice &) const = default;
};

/// Who could send here: clients, pods that have an address, nodes. The one to start with comes
/// first: a client on the internet if a load balancer has an address, else one of the office. At
/// most 500 of a kind.
QList<Sender> sendersOf(const Cluster &cluster);
/// How many pods and nodes are not among them as there are so many.
qsizetype sendersLeftOut(const Cluster &cluster);

/// What makes sense to dial for this sender, the most instructive first. From the internet: load
/// balancers, the router's forwards, node ports. From the office: node ports (first at a node
/// without a pod of the Service), load balancers. From a pod: cluster IPs, names, pods, node
/// ports, load balancers; from a node the same without names. What cannot be reached comes last,
/// as finding that out is a lesson too. At most 500 of a kind.
QList<TargetChoice> targetsFor(const Cluster &cluster, const Sender &sender);

} // namespace podium
