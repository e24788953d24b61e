// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/routingtable.h"

#include "routing/endpointchoice.h"

#include <algorithm>

namespace podium {

namespace {

quint64 doorKey(quint32 address, int port, Protocol protocol)
{
    return quint64(address) << 32 | quint64(quint32(port) & 0xffffffU) << 8 | quint64(protocol);
}

/// kube-proxy for IPv4 sees nothing else.
Endpoints routable(const Endpoints &endpoints)
{
    const auto isUnfit = [](const Endpoint &e) {
        return !e.address.isV4() || e.port < 1 || e.port > 65535;
    };
    if (std::none_of(endpoints.begin(), endpoints.end(), isUnfit))
        return endpoints;
    Endpoints result = endpoints;
    result.removeIf(isUnfit);
    return result;
}

Endpoints endpointsOf(const Cluster &cluster, const Service &service, qsizetype index)
{
    const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(service));
    if (!derived || index >= derived->ports.size())
        return {};
    return routable(derived->ports[index].endpoints);
}

bool needsHealthCheck(const Service &service)
{
    return service.effectiveType() == ServiceType::LoadBalancer && service.isExternallyLocal() &&
           service.healthCheckNodePort != 0;
}

} // namespace

RoutingTable::RoutingTable(const Cluster &cluster)
    : m_cluster(cluster)
{
    readNodes();
    readPorts();
    readDoors();
}

void RoutingTable::readNodes()
{
    for (const Node &node : m_cluster.nodes())
        m_nodes.insert(node.meta.name, ProxyNode{&node, node.ipAddresses(), node.zone()});
}

void RoutingTable::readPorts()
{
    m_ports.reserve(size_t(m_cluster.services().size()) * 2);
    for (const Service &service : m_cluster.services()) {
        if (!service.isProxied() || service.ports.isEmpty())
            continue;
        m_firstPorts.insert(refOf(service), qsizetype(m_ports.size()));
        for (qsizetype i = 0; i < service.ports.size(); ++i) {
            const Endpoints endpoints = endpointsOf(m_cluster, service, i);
            m_ports.push_back({&service, i, endpoints, anyUsable(endpoints)});
        }
    }
}

void RoutingTable::readDoors()
{
    // Three passes, as a cluster IP goes before any external IP, and that before any ingress.
    for (const ProxiedPort &port : m_ports)
        addDoor(port, port.service->clusterIp, Decision::Door::ClusterIp);
    for (const ProxiedPort &port : m_ports) {
        for (const QString &address : port.service->externalIps)
            addDoor(port, address, Decision::Door::ExternalIp);
    }
    for (const ProxiedPort &port : m_ports) {
        for (const LoadBalancerIngress &ingress : port.service->ingress) {
            if (ingress.ipMode != IpMode::Proxy)
                addDoor(port, ingress.ip, Decision::Door::LoadBalancer);
        }
        const quint64 key = doorKey(0, port.port().nodePort, port.port().protocol);
        if (port.service->hasNodePorts() && port.port().nodePort != 0 && !m_nodePorts.contains(key))
            m_nodePorts.insert(key, &port);
        const int probed = port.service->healthCheckNodePort;
        if (needsHealthCheck(*port.service) && !m_healthChecks.contains(probed))
            m_healthChecks.insert(probed, port.service);
    }
}

void RoutingTable::addDoor(const ProxiedPort &port, const QString &address, Decision::Door door)
{
    const auto parsed = parseIpAddress(address);
    if (!parsed || !parsed->isV4())
        return;
    const quint64 key = doorKey(parsed->toV4(), port.port().port, port.port().protocol);
    if (!m_doors.contains(key))
        m_doors.insert(key, {&port, door});
}

ServiceDoor RoutingTable::doorAt(const Packet &packet) const
{
    if (!packet.destination.isV4())
        return {};
    return m_doors.value(
        doorKey(packet.destination.toV4(), packet.destinationPort, packet.protocol));
}

const ProxiedPort *RoutingTable::nodePort(int port, Protocol protocol) const
{
    return m_nodePorts.value(doorKey(0, port, protocol));
}

const Service *RoutingTable::healthCheck(int port) const
{
    return m_healthChecks.value(port);
}

const ProxyNode &RoutingTable::node(const QString &name) const
{
    const auto it = m_nodes.constFind(name);
    return it == m_nodes.constEnd() ? m_noNode : *it;
}

std::span<const ProxiedPort> RoutingTable::portsOf(const ObjectRef &service) const
{
    const auto it = m_firstPorts.constFind(service);
    if (it == m_firstPorts.constEnd())
        return {};
    const ProxiedPort &first = m_ports[size_t(*it)];
    return {&first, size_t(first.service->ports.size())};
}

bool RoutingTable::hasReadyEndpoint(const Service &service, const QString &nodeName) const
{
    const std::span<const ProxiedPort> ports = portsOf(refOf(service));
    return std::any_of(ports.begin(), ports.end(), [&](const ProxiedPort &port) {
        return hasReadyOn(port.endpoints, nodeName);
    });
}

bool RoutingTable::opensNodePortsEverywhere() const
{
    const QList<IpRange> &ranges = settings().nodePortAddresses;
    const auto isV4 = [](const IpRange &range) { return range.address.isV4(); };
    return std::none_of(ranges.begin(), ranges.end(), isV4) ||
           std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange &range) { return isV4(range) && range.prefix == 0; });
}

bool RoutingTable::opensNodePortsOn(const IpAddress &address) const
{
    if (address.isLoopback() && !settings().localhostNodePorts)
        return false;
    if (opensNodePortsEverywhere())
        return true;
    // Listed ranges are matched against the addresses of interfaces; loopback has only this one.
    if (address.isLoopback() && address != IpAddress::fromV4(0x7f000001))
        return false;
    const QList<IpRange> &ranges = settings().nodePortAddresses;
    return std::any_of(ranges.begin(), ranges.end(),
                       [&](const IpRange &range) { return range.contains(address); });
}

QList<IpRange> sourceRangesOf(const Service &service)
{
    QList<IpRange> ranges;
    for (const QString &text : service.loadBalancerSourceRanges) {
        const auto range = parseIpRange(text.trimmed());
        if (range && range->address.isV4())
            ranges.append(*range);
    }
    return ranges;
}

} // namespace podium
