// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/route.h"
#include "routing/rule.h"

#include <optional>

namespace podium {

/// Hops of a route by one number: those of the way there, then those of the answer.

int hopCount(const Route &route, bool withReply);
bool isReplyHop(const Route &route, int index);
/// Null for an index that the route does not have.
const Hop *hopOf(const Route &route, int index);

/// The rule of kube-proxy's that did what happens at the hop: the one that rewrites, refuses, drops
/// or leads on from a node port. Nothing where no rule works: outside the cluster, at a pod, and in
/// an answer, as the kernel remembers for those. Costs the same however many Services and endpoints
/// there are.
std::optional<Rule> ruleAtHop(const Cluster &cluster, const Route &route, int index);

/// One value of a header, before and after a hop.
struct HeaderRow
{
    enum class Part {
        SourceAddress,
        SourcePort,
        DestinationAddress,
        DestinationPort,
        ProtocolName
    };

    Part part{Part::SourceAddress};
    QString before{};
    QString after{};

    bool isChanged() const { return before != after; }

    bool operator==(const HeaderRow &) const = default;
};

/// In the order of Part; an unknown address is "?".
QList<HeaderRow> headerRows(const Hop &hop);

} // namespace podium
