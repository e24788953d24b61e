// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/rulewriter.h"

#include <QHash>

namespace podium {

/// Collects rules into chains; a chain is made when it is first named.
class RuleBuilder
{
public:
    void addChain(RuleTable table, const QString &name, bool isBuiltIn = false);
    /// Appends to the rule's chain.
    void add(const Rule &rule);

    const RuleChains &chains() const { return m_chains; }

private:
    RuleChains m_chains{};
    QHash<std::pair<int, QString>, qsizetype> m_index{};
};

/// One Service port on one node: what is decided once and written in several chains.
struct RulePort
{
    const RoutingTable &table;
    const ProxyNode &node;
    const ProxiedPort &port;
    Endpoints clusterEndpoints{};
    Endpoints localEndpoints{};

    RulePort(const RoutingTable &routingTable, const QString &nodeName, const ProxiedPort &proxied);

    const Service &service() const { return *port.service; }

    bool usesClusterSet() const;
    bool usesLocalSet() const;
    bool hasInternalEndpoints() const;
    bool hasExternalEndpoints() const;
    bool hasOuterDoors() const;
    /// Addresses of the load balancer that kube-proxy answers for.
    QList<IpAddress> ingressAddresses() const;
    QList<IpAddress> externalAddresses() const;
    bool isGuarded() const;

    /// A rule of this port, to be completed.
    Rule rule(RuleTable ruleTable, const QString &chain, const QString &comment) const;
    /// One that asks for the port's protocol, the address and the port.
    Rule doorRule(RuleTable ruleTable, const QString &chain, const QString &comment,
                  const IpAddress &address) const;
    QString name() const;
    QString chain(const QString &prefix) const;
};

IpRange rangeOf(const IpAddress &address);

/// KUBE-SERVICES, KUBE-NODEPORTS and what they lead to (rulenat.cpp).
void addNatRules(RuleBuilder &builder, const RulePort &port);
void addNatFrame(RuleBuilder &builder);
/// The jump to KUBE-NODEPORTS, which must be the last of KUBE-SERVICES.
void addNodePortJump(RuleBuilder &builder, const RoutingTable &table, const ProxyNode &node);
/// Refusals, drops, health checks (rulefilter.cpp).
void addFilterRules(RuleBuilder &builder, const RulePort &port);
void addFilterFrame(RuleBuilder &builder);

} // namespace podium
