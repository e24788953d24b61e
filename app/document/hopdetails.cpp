// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/hopdetails.h"

#include "base/enumname.h"
#include "document/nodepassage.h"
#include "routing/endpointchoice.h"
#include "routing/ruletrace.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString addressText(const IpAddress &address)
{
    return address.isNull() ? u"?"_s : address.toString();
}

/// The one endpoint that matters to the packet: where it goes, else one that could be used.
Endpoints oneOf(const Endpoints &endpoints, const Packet &towards)
{
    const auto isGoal = [&](const Endpoint &endpoint) {
        return endpoint.address == towards.destination && endpoint.port == towards.destinationPort;
    };
    auto kept = std::find_if(endpoints.begin(), endpoints.end(), isGoal);
    if (kept == endpoints.end())
        kept = std::find_if(endpoints.begin(), endpoints.end(), isUsable);
    return kept == endpoints.end() ? Endpoints() : Endpoints{*kept};
}

/// What the rules that the packet meets on this node depend on, and nothing else: rules are written
/// for every endpoint, and there may be thousands.
Cluster partOf(const Cluster &cluster, const Service &service, const Node &node,
               const Packet &towards)
{
    Cluster part = Cluster().with(cluster.world()).with(node).with(service);
    if (const ServiceEndpoints *found = cluster.endpoints().find(keyOf(service))) {
        ServiceEndpoints endpoints = *found;
        for (PortEndpoints &port : endpoints.ports)
            port.endpoints = oneOf(port.endpoints, towards);
        part = part.with(endpoints);
    }
    return part;
}

/// The header with which a packet leaves a passage, as far as the destination goes.
Packet leaving(const NodePassage &passage, const Route &route)
{
    Packet packet = passage.arriving;
    for (int i = passage.firstHop; i <= passage.lastHop; ++i) {
        if (route.hops[i].action == HopAction::Dnat)
            packet = route.hops[i].after;
    }
    return packet;
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
    for (const NodePassage &passage : passagesOf(route)) {
        if (index < passage.firstHop || index > passage.lastHop)
            continue;
        const Packet towards = leaving(passage, route);
        const RoutingTable table(partOf(cluster, *service, *node, towards));
        const Endpoint goal{towards.destination, towards.destinationPort};
        const QList<Rule> met =
            traceRules(rulesOf(table, hop->node), table.node(hop->node), passage.arriving, &goal)
                .matched;
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
