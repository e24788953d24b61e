// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/rulebuilder.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Rule frameRule(const QString &chain, const QString &comment, RuleAction action,
               const QString &argument, const QString &state)
{
    Rule rule;
    rule.table = RuleTable::Filter;
    rule.chain = chain;
    rule.comment = comment;
    rule.action = action;
    rule.argument = argument;
    rule.match.state = state;
    return rule;
}

void addJumps(RuleBuilder &builder)
{
    struct Jump
    {
        const char *from;
        const char *to;
        const char *comment;
        const char *state;
    };

    static constexpr Jump jumps[] = {
        {"INPUT", "KUBE-PROXY-FIREWALL", "kubernetes load balancer firewall", "NEW"},
        {"INPUT", "KUBE-NODEPORTS", "kubernetes health check service ports", ""},
        {"INPUT", "KUBE-EXTERNAL-SERVICES", "kubernetes externally-visible service portals", "NEW"},
        {"FORWARD", "KUBE-PROXY-FIREWALL", "kubernetes load balancer firewall", "NEW"},
        {"FORWARD", "KUBE-FORWARD", "kubernetes forwarding rules", ""},
        {"FORWARD", "KUBE-SERVICES", "kubernetes service portals", "NEW"},
        {"FORWARD", "KUBE-EXTERNAL-SERVICES", "kubernetes externally-visible service portals",
         "NEW"},
        {"OUTPUT", "KUBE-PROXY-FIREWALL", "kubernetes load balancer firewall", "NEW"},
        {"OUTPUT", "KUBE-SERVICES", "kubernetes service portals", "NEW"},
    };
    for (const Jump &jump : jumps)
        builder.add(frameRule(QString::fromLatin1(jump.from), QString::fromLatin1(jump.comment),
                              RuleAction::Jump, QString::fromLatin1(jump.to),
                              QString::fromLatin1(jump.state)));
}

/// Why the door is shut, as kube-proxy says it in the comment.
QString shutComment(const RulePort &port)
{
    return port.name() +
           (port.port.hasUsableEndpoints ? u" has no local endpoints"_s : u" has no endpoints"_s);
}

RuleAction shutAction(const RulePort &port)
{
    return port.port.hasUsableEndpoints ? RuleAction::Drop : RuleAction::Reject;
}

void addShutDoor(RuleBuilder &builder, const RulePort &port, const QString &chain,
                 const IpAddress &address)
{
    Rule rule = port.doorRule(RuleTable::Filter, chain, shutComment(port), address);
    rule.action = shutAction(port);
    builder.add(rule);
}

void addShutOuterDoors(RuleBuilder &builder, const RulePort &port)
{
    const QString chain = u"KUBE-EXTERNAL-SERVICES"_s;
    for (const IpAddress &address : port.externalAddresses() + port.ingressAddresses())
        addShutDoor(builder, port, chain, address);
    const int nodePort = port.port.port().nodePort;
    if (!port.service().hasNodePorts() || nodePort == 0)
        return;
    Rule rule = port.rule(RuleTable::Filter, chain, shutComment(port));
    rule.match.protocol = port.port.port().protocol;
    rule.match.destinationPort = nodePort;
    rule.match.toLocal = true;
    rule.action = shutAction(port);
    builder.add(rule);
}

/// What comes through the firewall chain of the nat table has another destination by then.
void addFirewall(RuleBuilder &builder, const RulePort &port)
{
    for (const IpAddress &address : port.ingressAddresses()) {
        Rule rule = port.doorRule(
            RuleTable::Filter, u"KUBE-PROXY-FIREWALL"_s,
            port.name() + u" traffic not accepted by "_s + port.chain(u"KUBE-FW-"_s), address);
        rule.action = RuleAction::Drop;
        builder.add(rule);
    }
}

void addHealthCheck(RuleBuilder &builder, const RulePort &port)
{
    const Service &service = port.service();
    const bool isChecked = service.effectiveType() == ServiceType::LoadBalancer &&
                           service.isExternallyLocal() && service.healthCheckNodePort != 0;
    if (!isChecked || port.port.index != 0)
        return;
    Rule rule = port.rule(RuleTable::Filter, u"KUBE-NODEPORTS"_s,
                          port.name() + u" health check node port"_s);
    rule.match.protocol = Protocol::TCP;
    rule.match.destinationPort = service.healthCheckNodePort;
    rule.action = RuleAction::Accept;
    builder.add(rule);
}

} // namespace

void addFilterFrame(RuleBuilder &builder)
{
    for (const QString &chain : {u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s})
        builder.addChain(RuleTable::Filter, chain, true);
    for (const QString &chain : {u"KUBE-SERVICES"_s, u"KUBE-EXTERNAL-SERVICES"_s, u"KUBE-FORWARD"_s,
                                 u"KUBE-NODEPORTS"_s, u"KUBE-PROXY-FIREWALL"_s})
        builder.addChain(RuleTable::Filter, chain);
    addJumps(builder);
    const QString forward = u"KUBE-FORWARD"_s;
    builder.add(frameRule(forward, {}, RuleAction::Drop, {}, u"INVALID"_s));
    Rule marked = frameRule(forward, u"kubernetes forwarding rules"_s, RuleAction::Accept, {}, {});
    marked.match.isMarked = true;
    builder.add(marked);
    builder.add(frameRule(forward, u"kubernetes forwarding conntrack rule"_s, RuleAction::Accept,
                          {}, u"RELATED,ESTABLISHED"_s));
}

void addFilterRules(RuleBuilder &builder, const RulePort &port)
{
    const auto clusterIp = parseIpAddress(port.service().clusterIp);
    if (clusterIp && clusterIp->isV4() && !port.hasInternalEndpoints())
        addShutDoor(builder, port, u"KUBE-SERVICES"_s, *clusterIp);
    if (!port.hasExternalEndpoints())
        addShutOuterDoors(builder, port);
    if (port.isGuarded())
        addFirewall(builder, port);
    addHealthCheck(builder, port);
}

} // namespace podium
