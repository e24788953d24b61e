// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/router.h"

#include "routing/endpointchoice.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool contain(const QList<IpRange> &ranges, const IpAddress &address)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange &range) { return range.contains(address); });
}

} // namespace

struct Router::Case
{
    const QString &nodeName;
    const ProxyNode &node;
    const Packet &packet;
    ServiceDoor door;
    Arrival arrival;

    const ProxiedPort &port() const { return *door.port; }

    const Service &service() const { return *door.port->service; }

    bool isSentByNode() const { return arrival == Arrival::BySource && node.owns(packet.source); }
};

Router::Router(const Cluster &cluster)
    : m_table(cluster)
{}

Decision Router::decide(const QString &node, const Packet &packet, Arrival arrival) const
{
    const ProxyNode &self = m_table.node(node);
    const ServiceDoor door = m_table.doorAt(packet);
    if (door.port)
        return atDoor({node, self, packet, door, arrival});
    if (!packet.destination.isV4() || !self.owns(packet.destination))
        return {};
    if (const ProxiedPort *port = m_table.nodePort(packet.destinationPort, packet.protocol))
        return atNodePort({node, self, packet, {port, Decision::Door::NodePort}, arrival});
    return healthCheck(self, node, packet);
}

Decision Router::atDoor(const Case &c) const
{
    const bool isOuter = c.door.door != Decision::Door::ClusterIp;
    if (!c.port().hasUsableEndpoints) {
        // The refusal of the outer doors is not in OUTPUT: what the node itself sends goes out.
        if (isOuter && c.isSentByNode() && !c.node.owns(c.packet.destination))
            return {};
        return rejected(c);
    }
    switch (c.door.door) {
    case Decision::Door::ClusterIp:
        return atClusterIp(c);
    case Decision::Door::LoadBalancer:
        return atLoadBalancer(c);
    default:
        return atOuterDoor(c);
    }
}

Decision Router::atClusterIp(const Case &c) const
{
    const bool isLocal = c.service().isInternallyLocal();
    const Endpoints chosen = isLocal ? localSet(c.port().endpoints, c.nodeName)
                                     : clusterSet(c.port().endpoints, c.node.zone);
    if (chosen.isEmpty())
        return dropped(c, Reason::NoLocalEndpoints, u"spec.internalTrafficPolicy"_s);
    const auto &podRange = m_table.settings().clusterCidr;
    const bool isForeign =
        podRange && podRange->address.isV4() && !podRange->contains(c.packet.source);
    return delivered(c, chosen, m_table.settings().masqueradeAll || isForeign);
}

Decision Router::atLoadBalancer(const Case &c) const
{
    if (!isAdmitted(c))
        return dropped(c, Reason::SourceRangeDenied, u"spec.loadBalancerSourceRanges"_s);
    return atOuterDoor(c);
}

Decision Router::atNodePort(const Case &c) const
{
    if (!c.port().hasUsableEndpoints)
        return rejected(c);
    if (m_table.opensNodePortsOn(c.packet.destination))
        return atOuterDoor(c);
    // No rewriting on this address, but the rule that drops looks at the port alone.
    if (c.service().isExternallyLocal() && localSet(c.port().endpoints, c.nodeName).isEmpty())
        return dropped(c, Reason::NoLocalEndpoints, u"spec.externalTrafficPolicy"_s);
    return {};
}

Decision Router::atOuterDoor(const Case &c) const
{
    const auto everywhere = [&] { return clusterSet(c.port().endpoints, c.node.zone); };
    if (!c.service().isExternallyLocal())
        return delivered(c, everywhere(), true);
    if (isPodSender(c.packet))
        return delivered(c, everywhere(), false);
    if (c.isSentByNode())
        return delivered(c, everywhere(), true);
    const Endpoints here = localSet(c.port().endpoints, c.nodeName);
    if (here.isEmpty())
        return dropped(c, Reason::NoLocalEndpoints, u"spec.externalTrafficPolicy"_s);
    return delivered(c, here, false);
}

Decision Router::healthCheck(const ProxyNode &node, const QString &name, const Packet &packet) const
{
    Decision decision;
    const Service *probed = m_table.healthCheck(packet.destinationPort);
    if (!probed || packet.protocol != Protocol::TCP)
        return decision;
    decision.healthCheckOf = refOf(*probed);
    decision.passesHealthCheck = m_table.hasReadyEndpoint(*probed, name) && node.node;
    return decision;
}

bool Router::isPodSender(const Packet &packet) const
{
    const auto &podRange = m_table.settings().clusterCidr;
    return podRange && podRange->contains(packet.source);
}

bool Router::isAdmitted(const Case &c) const
{
    if (c.service().loadBalancerSourceRanges.isEmpty())
        return true;
    const QList<IpRange> ranges = sourceRangesOf(c.service());
    if (ranges.isEmpty() || contain(ranges, c.packet.source))
        return true;
    // A node that reaches the address over its own loopback has it as its source.
    const bool isOwnEcho = std::any_of(
        c.service().ingress.begin(), c.service().ingress.end(), [&](const LoadBalancerIngress &i) {
            return i.ipMode != IpMode::Proxy && parseIpAddress(i.ip) == c.packet.source;
        });
    return isOwnEcho && contain(ranges, c.node.primaryAddress());
}

Decision Router::delivered(const Case &c, const Endpoints &endpoints, bool masquerade) const
{
    Decision decision;
    decision.outcome = Decision::Outcome::Delivered;
    decision.door = c.door.door;
    decision.service = c.port().ref();
    decision.servicePort = c.port().port().port;
    decision.servicePortName = c.port().port().name;
    decision.endpoints = endpoints;
    // A sender that reaches itself is always rewritten.
    decision.masquerade =
        masquerade || std::all_of(endpoints.begin(), endpoints.end(),
                                  [&](const Endpoint &e) { return e.address == c.packet.source; });
    if (c.service().sessionAffinity == SessionAffinity::ClientIP)
        decision.affinityTimeoutSeconds =
            c.service().affinityTimeoutSeconds.value_or(defaultAffinityTimeoutSeconds);
    return decision;
}

Decision Router::rejected(const Case &c) const
{
    const auto [reason, field] = whyNoEndpoints(m_table.cluster(), c.port());
    Decision decision = dropped(c, reason, field.path);
    decision.outcome = Decision::Outcome::Rejected;
    decision.field = field;
    return decision;
}

Decision Router::dropped(const Case &c, Reason reason, const QString &path) const
{
    Decision decision;
    decision.outcome = Decision::Outcome::Dropped;
    decision.door = c.door.door;
    decision.service = c.port().ref();
    decision.servicePort = c.port().port().port;
    decision.servicePortName = c.port().port().name;
    decision.reason = reason;
    decision.field = {decision.service, path};
    return decision;
}

namespace {

/// Whether the selector finds a pod that could be an endpoint.
bool selectsPods(const Cluster &cluster, const Service &service)
{
    const Selector selector{service.selector, {}};
    const auto isSelected = [&](const Pod &pod) {
        return pod.meta.namespaceName == service.meta.namespaceName && !pod.podIp.isNull() &&
               !pod.isFinished() && selector.matches(pod.meta.labels);
    };
    return !selector.isEmpty() &&
           std::any_of(cluster.pods().begin(), cluster.pods().end(), isSelected);
}

} // namespace

std::pair<Reason, ResponsibleField> whyNoEndpoints(const Cluster &cluster, const ProxiedPort &port)
{
    for (const Endpoint &endpoint : port.endpoints) {
        if (!endpoint.pod.isNull() && cluster.pod(endpoint.pod))
            return {Reason::EndpointsNotReady, {endpoint.pod, u"status.conditions"_s}};
    }
    const ObjectRef service = port.ref();
    if (!port.endpoints.isEmpty())
        return {Reason::EndpointsNotReady, {service, u"spec.ports[%1]"_s.arg(port.index)}};
    // Pods that match but lack the named port; the Service may have endpoints at its other ports.
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(*port.service));
    const bool othersHaveSome =
        derived && std::any_of(derived->ports.begin(), derived->ports.end(),
                               [](const PortEndpoints &p) { return !p.endpoints.isEmpty(); });
    if (port.port().targetPort.isName() && (othersHaveSome || selectsPods(cluster, *port.service)))
        return {Reason::SelectorMatchesNothing,
                {service, u"spec.ports[%1].targetPort"_s.arg(port.index)}};
    return {Reason::SelectorMatchesNothing, {service, u"spec.selector"_s}};
}

} // namespace podium
