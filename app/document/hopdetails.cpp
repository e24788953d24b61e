// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/hopdetails.h"

#include "base/enumname.h"
#include "document/nodepassage.h"
#include "routing/rulewriter.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString addressText(const IpAddress &address)
{
    return address.isNull() ? u"?"_s : address.toString();
}

/// What the rules of this node depend on: a Service, its endpoints, the node, the settings.
Cluster partOf(const Cluster &cluster, const Service &service, const Node &node)
{
    Cluster part = Cluster().with(cluster.world()).with(node).with(service);
    if (const ServiceEndpoints *endpoints = cluster.endpoints().find(keyOf(service)))
        part = part.with(*endpoints);
    return part;
}

bool isBy(const Rule &rule, const Hop &hop)
{
    switch (hop.action) {
    case HopAction::Dnat:
        return rule.action == RuleAction::Dnat;
    case HopAction::Snat:
        return rule.action == RuleAction::Masquerade;
    case HopAction::Refuse:
        return rule.action == RuleAction::Reject;
    case HopAction::Drop:
        return rule.action == RuleAction::Drop;
    case HopAction::Forward:
        return hop.place == HopPlace::NodePort && rule.chain == "KUBE-NODEPORTS"_L1;
    default:
        return false;
    }
}

} // namespace

int hopCount(const Route &route, bool withReply)
{
    return int(route.hops.size() + (withReply ? route.reply.size() : 0));
}

bool isReplyHop(const Route &route, int index)
{
    return index >= route.hops.size();
}

const Hop *hopOf(const Route &route, int index)
{
    if (index < 0 || index >= hopCount(route, true))
        return nullptr;
    return isReplyHop(route, index) ? &route.reply[index - route.hops.size()] : &route.hops[index];
}

std::optional<Rule> ruleAtHop(const Cluster &cluster, const Route &route, int index)
{
    const Hop *hop = hopOf(route, index);
    if (!hop || isReplyHop(route, index) || hop->node.isEmpty())
        return {};
    const bool isAtService = hop->object.kind == ObjectKind::Service;
    const Service *service = cluster.service(isAtService ? hop->object : route.decision.service);
    const Node *node = cluster.node(hop->node);
    if (!service || !node)
        return {};
    const RoutingTable table(partOf(cluster, *service, *node));
    const RuleChains chains = rulesOf(table, hop->node);
    for (const NodePassage &passage : passagesOf(route)) {
        if (index < passage.firstHop || index > passage.lastHop)
            continue;
        const QList<Rule> met = rulesMet(chains, table, passage, route);
        const auto rule = std::find_if(met.crbegin(), met.crend(), [&](const Rule &candidate) {
            return isBy(candidate, *hop);
        });
        if (rule != met.crend())
            return *rule;
    }
    return {};
}

QList<HeaderRow> headerRows(const Hop &hop)
{
    using Part = HeaderRow::Part;
    const auto port = [](int number) { return QString::number(number); };
    const Packet &before = hop.before;
    const Packet &after = hop.after;
    return {
        {Part::SourceAddress, addressText(before.source), addressText(after.source)},
        {Part::SourcePort, port(before.sourcePort), port(after.sourcePort)},
        {Part::DestinationAddress, addressText(before.destination), addressText(after.destination)},
        {Part::DestinationPort, port(before.destinationPort), port(after.destinationPort)},
        {Part::ProtocolName, keyOfEnum(before.protocol), keyOfEnum(after.protocol)}};
}

} // namespace podium
