// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/sentpackets.h"
#include "routing/ruletrace.h"

namespace podium {

/// A packet's way through one node: from its first hop there to its last.
struct NodePassage
{
    QString node{};
    Packet arriving{}; ///< its header before the node touches it
    int firstHop{0};   ///< indexes into Route::hops
    int lastHop{0};

    bool operator==(const NodePassage &) const = default;
};

/// The passages of a route on its way out, in order; empty if no node is reached.
QList<NodePassage> passagesOf(const Route &route);

/// What the packet of a passage meets there.
QList<Rule> rulesMet(const RuleChains &chains, const RoutingTable &table,
                     const NodePassage &passage, const Route &route);

/// The same, followed anew only when packet, node or rules are others: story time passes many times
/// a second, and a node has many rules.
class RulesMet
{
public:
    const QList<Rule> &of(const RuleChains &chains, const RoutingTable &table,
                          const NodePassage &passage, const SentPacket &packet);
    /// The rules are others now, or the packets are.
    void forget();

    /// How often rules were followed.
    int traceCount() const { return m_traceCount; }

private:
    NodePassage m_passage{};
    int m_packet{0}; ///< number; 0 for none
    QList<Rule> m_met{};
    int m_traceCount{0};
};

} // namespace podium
