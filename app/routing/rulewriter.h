// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/routingtable.h"
#include "routing/rule.h"

namespace podium {

/// The rules of a node: chains in the order of their first use, each with its rules in order.
struct RuleChain
{
    RuleTable table{RuleTable::Nat};
    QString name{};
    bool isBuiltIn{false}; ///< INPUT, PREROUTING, ...
    QList<Rule> rules{};

    bool operator==(const RuleChain &) const = default;
};

using RuleChains = QList<RuleChain>;

/// What kube-proxy in iptables mode writes on the node, from the same candidates as Router: all of
/// both tables, filter first. A name that is no node gives the rules of a node without addresses.
/// Linear in the endpoints of all Services. Source: Kubernetes 1.33,
/// pkg/proxy/iptables/proxier.go, syncProxyRules.
/// Simplified: without KUBE-FIREWALL and KUBE-KUBELET-CANARY, which steer no Service.
RuleChains rulesOf(const RoutingTable &table, const QString &nodeName);

/// As `iptables-restore` reads it.
QString rulesText(const RuleChains &chains);

} // namespace podium
