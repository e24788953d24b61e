// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/rulewriter.h"

namespace podium {

/// How a new connection's first packet comes through the rules of one node.
struct RuleTrace
{
    QList<Rule> matched{};              ///< in the order they are met
    RuleAction end{RuleAction::Accept}; ///< or Drop, or Reject
    Packet packet{};                    ///< as it leaves the rules
    bool isMarked{false};               ///< a rule wanted its source rewritten

    bool operator==(const RuleTrace &) const = default;
};

/// Follows the packet through PREROUTING or, if the node itself sends it, OUTPUT, and on to INPUT
/// or FORWARD and POSTROUTING. Where a rule is a matter of chance or memory, the way to `chosen` is
/// taken (null: the last choice). `node` owns the addresses that the rules call LOCAL.
RuleTrace traceRules(const RuleChains &chains, const ProxyNode &node, const Packet &packet,
                     const Endpoint *chosen);

} // namespace podium
