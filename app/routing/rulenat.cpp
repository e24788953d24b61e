// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/chainname.h"
#include "routing/rulebuilder.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString markChain = u"KUBE-MARK-MASQ"_s;

Rule natRule(const QString &chain, const QString &comment, RuleAction action,
             const QString &argument = {})
{
    Rule rule;
    rule.chain = chain;
    rule.comment = comment;
    rule.action = action;
    rule.argument = argument;
    return rule;
}

void jump(RuleBuilder &builder, Rule rule, const QString &chain)
{
    rule.action = RuleAction::Jump;
    rule.argument = chain;
    builder.add(rule);
}

QString internalChain(const RulePort &port)
{
    return port.chain(port.service().isInternallyLocal() ? u"KUBE-SVL-"_s : u"KUBE-SVC-"_s);
}

void addDoors(RuleBuilder &builder, const RulePort &port)
{
    const QString services = u"KUBE-SERVICES"_s;
    const auto clusterIp = parseIpAddress(port.service().clusterIp);
    const auto door = [&](const QString &what, const IpAddress &address, const QString &chain) {
        jump(builder, port.doorRule(RuleTable::Nat, services, port.name() + what, address), chain);
    };
    if (clusterIp && clusterIp->isV4() && port.hasInternalEndpoints())
        door(u" cluster IP"_s, *clusterIp, internalChain(port));
    if (!port.port.hasUsableEndpoints)
        return;
    const QString outer = port.chain(u"KUBE-EXT-"_s);
    for (const IpAddress &address : port.externalAddresses())
        door(u" external IP"_s, address, outer);
    for (const IpAddress &address : port.ingressAddresses())
        door(u" loadbalancer IP"_s, address, port.isGuarded() ? port.chain(u"KUBE-FW-"_s) : outer);
    const int nodePort = port.port.port().nodePort;
    if (!port.service().hasNodePorts() || nodePort == 0)
        return;
    Rule rule = port.rule(RuleTable::Nat, u"KUBE-NODEPORTS"_s, port.name());
    rule.match.protocol = port.port.port().protocol;
    rule.match.destinationPort = nodePort;
    jump(builder, rule, outer);
}

/// Who calls the cluster IP from outside the pod range is rewritten.
void addInternalMasquerade(RuleBuilder &builder, const RulePort &port)
{
    const auto clusterIp = parseIpAddress(port.service().clusterIp);
    const ProxySettings &settings = port.table.settings();
    const bool knowsPods = settings.clusterCidr && settings.clusterCidr->address.isV4();
    if (!clusterIp || !clusterIp->isV4() || !(settings.masqueradeAll || knowsPods))
        return;
    Rule rule = port.doorRule(RuleTable::Nat, internalChain(port), port.name() + u" cluster IP"_s,
                              *clusterIp);
    if (!settings.masqueradeAll) {
        rule.match.source = settings.clusterCidr;
        rule.match.exceptSource = true;
    }
    jump(builder, rule, markChain);
}

/// Under policy Local, pods and the node itself are led to all endpoints all the same.
void addLocalExceptions(RuleBuilder &builder, const RulePort &port)
{
    const QString outer = port.chain(u"KUBE-EXT-"_s);
    const QString everywhere = port.chain(u"KUBE-SVC-"_s);
    const auto &podRange = port.table.settings().clusterCidr;
    const auto comment = [&](const QString &what) {
        return what + u" traffic for "_s + port.name() + u" external destinations"_s;
    };
    if (podRange && podRange->address.isV4()) {
        Rule pods = port.rule(RuleTable::Nat, outer, comment(u"pod"_s));
        pods.match.source = podRange;
        jump(builder, pods, everywhere);
    }
    Rule local = port.rule(RuleTable::Nat, outer, comment(u"masquerade LOCAL"_s));
    local.match.fromLocal = true;
    jump(builder, local, markChain);
    local.comment = comment(u"route LOCAL"_s);
    jump(builder, local, everywhere);
}

void addOuterChain(RuleBuilder &builder, const RulePort &port)
{
    const QString outer = port.chain(u"KUBE-EXT-"_s);
    builder.addChain(RuleTable::Nat, outer);
    const bool isLocal = port.service().isExternallyLocal();
    if (isLocal)
        addLocalExceptions(builder, port);
    else
        jump(builder,
             port.rule(RuleTable::Nat, outer,
                       u"masquerade traffic for "_s + port.name() + u" external destinations"_s),
             markChain);
    if (port.hasExternalEndpoints())
        jump(builder, port.rule(RuleTable::Nat, outer, {}),
             port.chain(isLocal ? u"KUBE-SVL-"_s : u"KUBE-SVC-"_s));
}

void addFirewallChain(RuleBuilder &builder, const RulePort &port)
{
    const QString chain = port.chain(u"KUBE-FW-"_s);
    const QString outer = port.chain(u"KUBE-EXT-"_s);
    QList<IpRange> admitted = sourceRangesOf(port.service());
    const IpAddress self = port.node.primaryAddress();
    // The node's own calls may come back with the balancer's address as their source.
    if (std::any_of(admitted.begin(), admitted.end(),
                    [&](const IpRange &range) { return range.contains(self); })) {
        for (const IpAddress &address : port.ingressAddresses())
            admitted.append(rangeOf(address));
    }
    for (const IpRange &range : std::as_const(admitted)) {
        Rule rule = port.rule(RuleTable::Nat, chain, port.name() + u" loadbalancer IP"_s);
        rule.match.source = range;
        jump(builder, rule, outer);
    }
    builder.add(port.rule(RuleTable::Nat, chain,
                          u"other traffic to "_s + port.name() +
                              u" will be dropped by KUBE-PROXY-FIREWALL"_s));
}

void addChoice(RuleBuilder &builder, const RulePort &port, const QString &chain,
               const Endpoints &endpoints)
{
    const auto leadTo = [&](const Endpoint &endpoint) {
        return port.rule(RuleTable::Nat, chain, port.name() + u" -> "_s + endpoint.text());
    };
    const bool isSticky = port.service().sessionAffinity == SessionAffinity::ClientIP;
    for (const Endpoint &endpoint : isSticky ? endpoints : Endpoints()) {
        Rule rule = leadTo(endpoint);
        rule.match.recent = endpointChainName(port.port, endpoint);
        rule.match.recentSeconds =
            port.service().affinityTimeoutSeconds.value_or(defaultAffinityTimeoutSeconds);
        jump(builder, rule, rule.match.recent);
    }
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        Rule rule = leadTo(endpoints[i]);
        if (i + 1 < endpoints.size())
            rule.match.probability = 1.0 / double(endpoints.size() - i);
        jump(builder, rule, endpointChainName(port.port, endpoints[i]));
    }
}

void addEndpoint(RuleBuilder &builder, const RulePort &port, const Endpoint &endpoint)
{
    const QString chain = endpointChainName(port.port, endpoint);
    Rule hairpin = port.rule(RuleTable::Nat, chain, port.name());
    hairpin.match.source = rangeOf(endpoint.address);
    jump(builder, hairpin, markChain);
    Rule rewrite = port.rule(RuleTable::Nat, chain, port.name());
    rewrite.match.protocol = port.port.port().protocol;
    if (port.service().sessionAffinity == SessionAffinity::ClientIP)
        rewrite.match.recent = chain;
    rewrite.action = RuleAction::Dnat;
    rewrite.argument = endpoint.text();
    builder.add(rewrite);
}

/// Each endpoint once, also if it is in both sets.
Endpoints reachable(const RulePort &port)
{
    Endpoints all = port.usesClusterSet() ? port.clusterEndpoints : Endpoints();
    for (const Endpoint &endpoint : port.usesLocalSet() ? port.localEndpoints : Endpoints()) {
        if (!all.contains(endpoint))
            all.append(endpoint);
    }
    return all;
}

} // namespace

void addNatFrame(RuleBuilder &builder)
{
    const QString postrouting = u"KUBE-POSTROUTING"_s;
    for (const QString &chain : {u"PREROUTING"_s, u"INPUT"_s, u"OUTPUT"_s, u"POSTROUTING"_s})
        builder.addChain(RuleTable::Nat, chain, true);
    for (const QString &chain : {u"KUBE-SERVICES"_s, u"KUBE-NODEPORTS"_s, postrouting, markChain})
        builder.addChain(RuleTable::Nat, chain);
    const QString portals = u"kubernetes service portals"_s;
    builder.add(natRule(u"PREROUTING"_s, portals, RuleAction::Jump, u"KUBE-SERVICES"_s));
    builder.add(natRule(u"OUTPUT"_s, portals, RuleAction::Jump, u"KUBE-SERVICES"_s));
    builder.add(natRule(u"POSTROUTING"_s, u"kubernetes postrouting rules"_s, RuleAction::Jump,
                        postrouting));
    Rule unmarked = natRule(postrouting, {}, RuleAction::Return);
    unmarked.match.isMarked = false;
    builder.add(unmarked);
    builder.add(natRule(postrouting, {}, RuleAction::Unmark));
    builder.add(natRule(postrouting, u"kubernetes service traffic requiring SNAT"_s,
                        RuleAction::Masquerade));
    builder.add(natRule(markChain, {}, RuleAction::Mark));
}

void addNodePortJump(RuleBuilder &builder, const RoutingTable &table, const ProxyNode &node)
{
    const QString chain = u"KUBE-NODEPORTS"_s;
    Rule rule = natRule(u"KUBE-SERVICES"_s,
                        u"kubernetes service nodeports; NOTE: this must be the last rule in this "
                        "chain"_s,
                        RuleAction::Jump, chain);
    if (table.opensNodePortsEverywhere()) {
        rule.match.toLocal = true;
        if (!table.settings().localhostNodePorts) {
            rule.match.destination = parseIpRange(u"127.0.0.0/8"_s).value();
            rule.match.exceptDestination = true;
        }
        return builder.add(rule);
    }
    const QList<IpAddress> own = node.addresses + QList{IpAddress::fromV4(0x7f000001)};
    for (const IpAddress &address : own) {
        if (!address.isV4() || !table.opensNodePortsOn(address))
            continue;
        rule.match.destination = rangeOf(address);
        builder.add(rule);
    }
}

void addNatRules(RuleBuilder &builder, const RulePort &port)
{
    addDoors(builder, port);
    if (!port.port.hasUsableEndpoints)
        return;
    if (port.hasInternalEndpoints())
        addInternalMasquerade(builder, port);
    if (port.hasOuterDoors())
        addOuterChain(builder, port);
    if (port.isGuarded())
        addFirewallChain(builder, port);
    if (port.usesClusterSet())
        addChoice(builder, port, port.chain(u"KUBE-SVC-"_s), port.clusterEndpoints);
    if (port.usesLocalSet())
        addChoice(builder, port, port.chain(u"KUBE-SVL-"_s), port.localEndpoints);
    for (const Endpoint &endpoint : reachable(port))
        addEndpoint(builder, port, endpoint);
}

} // namespace podium
