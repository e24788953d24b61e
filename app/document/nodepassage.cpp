// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/nodepassage.h"

namespace podium {

QList<NodePassage> passagesOf(const Route &route)
{
    QList<NodePassage> passages;
    for (int i = 0; i < route.hops.size(); ++i) {
        const Hop &hop = route.hops[i];
        if (hop.node.isEmpty())
            continue;
        if (passages.isEmpty() || passages.last().node != hop.node)
            passages.append({hop.node, hop.before, i, i});
        passages.last().lastHop = i;
    }
    return passages;
}

QList<Rule> rulesMet(const RuleChains &chains, const RoutingTable &table,
                     const NodePassage &passage, const Route &route)
{
    const Endpoint *chosen = route.chosen ? &*route.chosen : nullptr;
    return traceRules(chains, table.node(passage.node), passage.arriving, chosen).matched;
}

const QList<Rule> &RulesMet::of(const RuleChains &chains, const RoutingTable &table,
                                const NodePassage &passage, const SentPacket &packet)
{
    if (packet.number != m_packet || passage != m_passage) {
        m_met = rulesMet(chains, table, passage, packet.route);
        m_packet = packet.number;
        m_passage = passage;
        ++m_traceCount;
    }
    return m_met;
}

void RulesMet::forget()
{
    m_packet = 0;
}

} // namespace podium
