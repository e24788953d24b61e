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

} // namespace podium
