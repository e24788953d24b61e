// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/fieldpaths.h"
#include "routing/walk.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Source: RFC 1918.
bool isPrivate(const IpAddress &address)
{
    static const QList<IpRange> ranges{parseIpRange(u"10.0.0.0/8"_s).value(),
                                       parseIpRange(u"172.16.0.0/12"_s).value(),
                                       parseIpRange(u"192.168.0.0/16"_s).value()};
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange &range) { return range.contains(address); });
}

bool isExternalAddress(const Node &node, const IpAddress &address)
{
    return std::any_of(node.addresses.begin(), node.addresses.end(), [&](const NodeAddress &row) {
        return row.type == "ExternalIP"_L1 && parseIpAddress(row.address) == address;
    });
}

bool admits(const Service &service, const IpAddress &address)
{
    const QList<IpRange> ranges = sourceRangesOf(service);
    return ranges.isEmpty() || std::any_of(ranges.begin(), ranges.end(), [&](const IpRange &range) {
               return range.contains(address);
           });
}

ResponsibleField ingressField(const Service &service, const IpAddress &address)
{
    for (qsizetype i = 0; i < service.ingress.size(); ++i) {
        if (parseIpAddress(service.ingress[i].ip) == address)
            return {refOf(service), u"status.loadBalancer.ingress[%1].ipMode"_s.arg(i)};
    }
    return {refOf(service), u"status.loadBalancer.ingress"_s};
}

bool isProxyMode(const Service &service, const IpAddress &address)
{
    return std::any_of(
        service.ingress.begin(), service.ingress.end(), [&](const LoadBalancerIngress &ingress) {
            return ingress.ipMode == IpMode::Proxy && parseIpAddress(ingress.ip) == address;
        });
}

/// The health check asks each node; without policy Local there is none, and all are well.
QStringList healthyNodes(const RoutingTable &table, const AddressBook &book, const Service &service)
{
    if (!service.isExternallyLocal() || service.healthCheckNodePort == 0)
        return book.nodeNames();
    QStringList names;
    for (const ProxiedPort &port : table.portsOf(refOf(service))) {
        for (const Endpoint &endpoint : port.endpoints) {
            const IpAddress probed = table.node(endpoint.nodeName).primaryAddress();
            if (endpoint.ready && !probed.isNull() && table.opensNodePortsOn(probed))
                names.append(endpoint.nodeName);
        }
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

void Walk::crossNetwork()
{
    if (crossToKnownAddress())
        return;
    const World &world = cluster().world();
    const IpAddress &to = m_packet.destination;
    if (const Service *service = book().clusterIpOwner(to))
        return stopAtBorder(Reason::OutsideClusterIp,
                            {refOf(*service), service->effectiveType() == ServiceType::ClusterIP
                                                  ? u"spec.type"_s
                                                  : u"spec.clusterIP"_s});
    if (const Pod *pod = book().podAt(to))
        return stopAtBorder(Reason::OutsidePodIp, {refOf(*pod), u"status.podIP"_s});
    if (world.serviceRange.contains(to))
        return stopAtBorder(Reason::OutsideClusterIp, worldField(u"serviceRange"_s));
    if (isPodAddress(world, to))
        return stopAtBorder(Reason::OutsidePodIp, stalePodField(cluster(), to));
    const bool isNear = world.nodeRange.contains(to);
    stopAtBorder(Reason::AddressUnknown, worldField(isNear ? u"nodeRange"_s : u"clients"_s));
}

bool Walk::crossToKnownAddress()
{
    const IpAddress &to = m_packet.destination;
    const int port = m_packet.destinationPort;
    if (const QString node = book().nodeAt(to); !node.isEmpty()) {
        reachNodeAddress(node);
    } else if (const Service *owner = book().ingressOwner(to, port, m_packet.protocol)) {
        reachLoadBalancer(*owner);
    } else if (to == cluster().world().routerAddress) {
        reachRouter();
    } else if (const Service *external = book().externalIpOwner(to, port, m_packet.protocol)) {
        reachExternalIp(*external);
    } else {
        return false;
    }
    return true;
}

void Walk::stopAtBorder(Reason reason, const ResponsibleField &field)
{
    end({HopPlace::Border, {}, {}}, HopAction::Stop, reason, field);
}

void Walk::reachNodeAddress(const QString &nodeName)
{
    const Node &node = *cluster().node(nodeName);
    if (isOnInternet() && !isExternalAddress(node, m_packet.destination))
        return stopAtBorder(Reason::NodeIpPrivate, nodeAddressField(node, m_packet.destination));
    reachNode(nodeName, Router::Arrival::Network);
}

void Walk::reachRouter()
{
    if (isTired())
        return;
    const Spot spot{HopPlace::Router, routerRef(), {}};
    const QList<Forward> &forwards = cluster().world().forwards;
    const auto rule = std::find_if(forwards.begin(), forwards.end(), [&](const Forward &forward) {
        return forward.port == m_packet.destinationPort;
    });
    if (rule == forwards.end())
        return end(spot, HopAction::Drop, Reason::RouterNoForward, {routerRef(), u"forwards"_s});
    Packet after = m_packet;
    after.destination = table().node(rule->nodeName).primaryAddress();
    after.destinationPort = rule->nodePort;
    if (after.destination.isNull())
        return end(spot, HopAction::Drop, Reason::RouterNoForward,
                   {routerRef(), u"forwards[%1]"_s.arg(rule - forwards.begin())});
    rewrite(spot, HopAction::Dnat, after,
            {routerRef(), u"forwards[%1]"_s.arg(rule - forwards.begin())});
    reachNode(rule->nodeName, Router::Arrival::Network);
}

void Walk::reachExternalIp(const Service &service)
{
    const ResponsibleField field{refOf(service), u"spec.externalIPs"_s};
    if (book().nodeNames().isEmpty() || (isOnInternet() && isPrivate(m_packet.destination)))
        return stopAtBorder(Reason::AddressUnknown, field);
    const QStringList &nodes = book().nodeNames();
    reachNode(nodes[m_random.below(nodes.size())], Router::Arrival::Network);
}

void Walk::reachLoadBalancer(const Service &service)
{
    if (isTired())
        return;
    const Spot spot{HopPlace::LoadBalancer, refOf(service), {}};
    const qsizetype port = portIndex(service, m_packet.destinationPort, m_packet.protocol);
    if (port < 0)
        return end(spot, HopAction::Drop, Reason::ServicePortMissing,
                   missingPortField(service, m_packet.destinationPort));
    const QStringList nodes = healthyNodes(table(), book(), service);
    if (nodes.isEmpty())
        return endWithoutHealthyNode(service, port);
    const bool keeps = cluster().world().provider == LoadBalancerProvider::AddressKept &&
                       !isProxyMode(service, m_packet.destination);
    const bool hasNodePort = service.hasNodePorts() && service.ports[port].nodePort != 0;
    if (hasNodePort && !keeps)
        return balanceToNodePort(service, port, nodes);
    balanceKeepingAddress(service, nodes);
}

/// Where no pod could answer on any node, the policy is not to blame for the health checks.
void Walk::endWithoutHealthyNode(const Service &service, qsizetype port)
{
    const Spot spot{HopPlace::LoadBalancer, refOf(service), {}};
    const ProxiedPort &proxied = table().portsOf(refOf(service))[size_t(port)];
    if (proxied.hasUsableEndpoints)
        return end(spot, HopAction::Drop, Reason::LbNoHealthyNode,
                   {refOf(service), u"spec.externalTrafficPolicy"_s});
    const auto [reason, field] = whyNoEndpoints(cluster(), proxied);
    end(spot, HopAction::Refuse, reason, field);
}

void Walk::balanceToNodePort(const Service &service, qsizetype port, const QStringList &nodes)
{
    const Spot spot{HopPlace::LoadBalancer, refOf(service), {}};
    if (!admits(service, m_packet.source))
        return end(spot, HopAction::Drop, Reason::SourceRangeDenied,
                   {refOf(service), u"spec.loadBalancerSourceRanges"_s});
    const QString node = nodes[m_random.below(nodes.size())];
    Packet after = m_packet;
    after.destination = table().node(node).primaryAddress();
    after.destinationPort = service.ports[port].nodePort;
    rewrite(spot, HopAction::Dnat, after, {refOf(service), u"spec.ports[%1].nodePort"_s.arg(port)});
    reachNode(node, Router::Arrival::Network);
}

void Walk::balanceKeepingAddress(const Service &service, const QStringList &nodes)
{
    const Spot spot{HopPlace::LoadBalancer, refOf(service), {}};
    // The nodes would not take such a packet for theirs, and there is no node port instead.
    if (isProxyMode(service, m_packet.destination))
        return end(spot, HopAction::Stop, Reason::AddressUnknown,
                   ingressField(service, m_packet.destination));
    pass(spot, {refOf(service), u"status.loadBalancer.ingress"_s});
    reachNode(nodes[m_random.below(nodes.size())], Router::Arrival::Network);
}

} // namespace podium
