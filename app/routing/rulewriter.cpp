// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/rulewriter.h"

#include "routing/chainname.h"
#include "routing/endpointchoice.h"
#include "routing/rulebuilder.h"

#include <QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QList<IpAddress> parsed(const QStringList &texts)
{
    QList<IpAddress> addresses;
    for (const QString &text : texts) {
        const auto address = parseIpAddress(text);
        if (address && address->isV4())
            addresses.append(*address);
    }
    return addresses;
}

QString tableText(const RuleChains &chains, RuleTable table, const QString &name)
{
    QStringList lines{u'*' + name};
    for (const RuleChain &chain : chains) {
        if (chain.table == table)
            lines.append(u':' + chain.name + (chain.isBuiltIn ? u" ACCEPT"_s : u" -"_s) +
                         u" [0:0]"_s);
    }
    for (const RuleChain &chain : chains) {
        for (const Rule &rule : chain.rules) {
            if (chain.table == table)
                lines.append(ruleText(rule));
        }
    }
    lines.append(u"COMMIT\n"_s);
    return lines.join(u'\n');
}

} // namespace

void RuleBuilder::addChain(RuleTable table, const QString &name, bool isBuiltIn)
{
    const std::pair key(int(table), name);
    if (m_index.contains(key))
        return;
    m_index.insert(key, m_chains.size());
    m_chains.append({table, name, isBuiltIn, {}});
}

void RuleBuilder::add(const Rule &rule)
{
    addChain(rule.table, rule.chain);
    m_chains[m_index.value({int(rule.table), rule.chain})].rules.append(rule);
}

RulePort::RulePort(const RoutingTable &routingTable, const QString &nodeName,
                   const ProxiedPort &proxied)
    : table(routingTable)
    , node(routingTable.node(nodeName))
    , port(proxied)
    , clusterEndpoints(clusterSet(proxied.endpoints, node.zone))
    , localEndpoints(localSet(proxied.endpoints, nodeName))
{}

bool RulePort::usesClusterSet() const
{
    // Pods reach all of them through the outer doors, whatever the policy.
    return !service().isInternallyLocal() || hasOuterDoors();
}

bool RulePort::usesLocalSet() const
{
    const bool isNeeded =
        service().isInternallyLocal() || (service().isExternallyLocal() && hasOuterDoors());
    return isNeeded && !localEndpoints.isEmpty();
}

bool RulePort::hasInternalEndpoints() const
{
    return port.hasUsableEndpoints && (!service().isInternallyLocal() || !localEndpoints.isEmpty());
}

bool RulePort::hasExternalEndpoints() const
{
    return port.hasUsableEndpoints && (!service().isExternallyLocal() || !localEndpoints.isEmpty());
}

bool RulePort::hasOuterDoors() const
{
    return !externalAddresses().isEmpty() || !ingressAddresses().isEmpty() ||
           (service().hasNodePorts() && port.port().nodePort != 0);
}

QList<IpAddress> RulePort::ingressAddresses() const
{
    QStringList texts;
    for (const LoadBalancerIngress &ingress : service().ingress) {
        if (ingress.ipMode != IpMode::Proxy)
            texts.append(ingress.ip);
    }
    return parsed(texts);
}

QList<IpAddress> RulePort::externalAddresses() const
{
    return parsed(service().externalIps);
}

bool RulePort::isGuarded() const
{
    return port.hasUsableEndpoints && !ingressAddresses().isEmpty() &&
           !sourceRangesOf(service()).isEmpty();
}

Rule RulePort::rule(RuleTable ruleTable, const QString &chain, const QString &comment) const
{
    Rule rule;
    rule.table = ruleTable;
    rule.chain = chain;
    rule.comment = comment;
    rule.service = port.ref();
    return rule;
}

Rule RulePort::doorRule(RuleTable ruleTable, const QString &chain, const QString &comment,
                        const IpAddress &address) const
{
    Rule result = rule(ruleTable, chain, comment);
    result.match.protocol = port.port().protocol;
    result.match.destination = rangeOf(address);
    result.match.destinationPort = port.port().port;
    return result;
}

QString RulePort::name() const
{
    return servicePortName(port);
}

QString RulePort::chain(const QString &prefix) const
{
    return chainName(prefix, port);
}

IpRange rangeOf(const IpAddress &address)
{
    return {address, 32};
}

RuleChains rulesOf(const RoutingTable &table, const QString &nodeName)
{
    RuleBuilder builder;
    addFilterFrame(builder);
    addNatFrame(builder);
    for (const ProxiedPort &proxied : table.ports()) {
        const RulePort port(table, nodeName, proxied);
        addFilterRules(builder, port);
        addNatRules(builder, port);
    }
    addNodePortJump(builder, table, table.node(nodeName));
    return builder.chains();
}

QString rulesText(const RuleChains &chains)
{
    return tableText(chains, RuleTable::Filter, u"filter"_s) +
           tableText(chains, RuleTable::Nat, u"nat"_s);
}

} // namespace podium
