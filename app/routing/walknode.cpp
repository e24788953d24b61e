// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/fieldpaths.h"
#include "routing/walk.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void Walk::reachNode(const QString &nodeName, Router::Arrival arrival)
{
    if (isTired())
        return;
    const Decision decision = m_journey.router().decide(nodeName, m_packet, arrival);
    if (m_route.entryNode.isEmpty()) {
        m_route.entryNode = nodeName;
        m_route.entryDecision = decision;
    }
    const bool concernsService = !decision.service.isNull() || !decision.healthCheckOf.isNull();
    if (concernsService || m_route.hops.size() == 1)
        m_route.decision = decision;
    if (decision.door == Decision::Door::NodePort && decision.outcome != Decision::Outcome::Dropped)
        pass({HopPlace::NodePort, decision.service, nodeName}, nodePortField(decision.service));
    else if (m_route.hops.last().place != HopPlace::Node &&
             decision.door != Decision::Door::NodePort)
        pass(nodeSpot(nodeName));
    follow(decision, nodeName);
}

void Walk::follow(const Decision &decision, const QString &nodeName)
{
    const bool isAtSocket = decision.door == Decision::Door::NodePort;
    switch (decision.outcome) {
    case Decision::Outcome::Passed:
        return goOn(nodeName);
    case Decision::Outcome::Delivered:
        return translate(decision, nodeName);
    case Decision::Outcome::Rejected:
        return end({HopPlace::Service, decision.service, nodeName}, HopAction::Refuse,
                   decision.reason, decision.field);
    case Decision::Outcome::Dropped:
        return end(
            {isAtSocket ? HopPlace::NodePort : HopPlace::Service, decision.service, nodeName},
            HopAction::Drop, decision.reason, decision.field);
    }
}

void Walk::translate(const Decision &decision, const QString &nodeName)
{
    const Endpoint endpoint = decision.endpoints[choose(decision, nodeName)];
    const Service &service = *cluster().service(decision.service);
    const qsizetype port = portIndex(service, decision.servicePort, m_packet.protocol);
    m_service = {decision.service, u"spec.ports[%1].targetPort"_s.arg(port)};
    m_route.chosen = endpoint;
    const bool isHairpin = endpoint.address == m_packet.source;
    Packet after = m_packet;
    after.destination = endpoint.address;
    after.destinationPort = endpoint.port;
    rewrite({HopPlace::Service, decision.service, nodeName}, HopAction::Dnat, after, m_service);
    if (decision.masquerade || isHairpin)
        rewriteSource(nodeName, masqueradeField(decision));
    goToEndpoint(nodeName);
}

qsizetype Walk::choose(const Decision &decision, const QString &nodeName)
{
    const Endpoints &candidates = decision.endpoints;
    const qsizetype drawn = m_random.below(candidates.size());
    if (!decision.affinityTimeoutSeconds)
        return drawn;
    const AffinityMemory::Key key{nodeName, decision.service, decision.servicePort,
                                  m_packet.protocol, m_packet.source};
    const qsizetype chosen =
        m_traffic.affinity
            .recall(key, candidates, m_traffic.seconds, *decision.affinityTimeoutSeconds)
            .value_or(drawn);
    m_traffic.affinity.remember(key, candidates[chosen], m_traffic.seconds);
    return chosen;
}

/// The row whose node port the packet has come to.
ResponsibleField Walk::nodePortField(const ObjectRef &service) const
{
    const QList<ServicePort> &ports = cluster().service(service)->ports;
    const auto row = std::find_if(ports.begin(), ports.end(), [&](const ServicePort &port) {
        return port.nodePort == m_packet.destinationPort && port.protocol == m_packet.protocol;
    });
    return {service, u"spec.ports[%1].nodePort"_s.arg(row - ports.begin())};
}

/// Null where the source is rewritten whatever is set: a pod that reaches itself, and what a node
/// sends to an outer door.
ResponsibleField Walk::masqueradeField(const Decision &decision) const
{
    if (!decision.masquerade)
        return {};
    if (decision.door != Decision::Door::ClusterIp) {
        const bool isLocal = cluster().service(decision.service)->isExternallyLocal();
        return isLocal ? ResponsibleField{}
                       : ResponsibleField{decision.service, u"spec.externalTrafficPolicy"_s};
    }
    const ProxySettings &settings = cluster().world().proxy;
    if (settings.masqueradeAll)
        return worldField(u"masqueradeAll"_s);
    const bool isForeign = settings.clusterCidr && settings.clusterCidr->address.isV4() &&
                           !settings.clusterCidr->contains(m_packet.source);
    return isForeign ? worldField(u"clusterCIDR"_s) : ResponsibleField{};
}

void Walk::rewriteSource(const QString &nodeName, const ResponsibleField &field)
{
    const ProxyNode &node = table().node(nodeName);
    // Into the node itself there is no POSTROUTING, where sources are rewritten.
    if (node.owns(m_packet.destination) && !node.owns(m_packet.source))
        return;
    Packet after = m_packet;
    after.source = node.primaryAddress();
    if (!after.source.isNull() && after != m_packet)
        rewrite(nodeSpot(nodeName), HopAction::Snat, after, field);
}

void Walk::goToEndpoint(const QString &nodeName)
{
    const Pod *pod = cluster().pod(m_route.chosen->pod);
    const bool isThere = pod && !pod->isFinished() && pod->podIp == m_packet.destination;
    if (isThere && !pod->spec.hostNetwork)
        return reachPod(*pod, nodeName);
    goOn(nodeName);
}

} // namespace podium
