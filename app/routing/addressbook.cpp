// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/addressbook.h"

#include <algorithm>

namespace podium {

namespace {

const Service *bestOwner(const QList<const Service *> &owners, int port, Protocol protocol)
{
    const auto fits = [&](const Service *s) { return portIndex(*s, port, protocol) >= 0; };
    const auto found = std::find_if(owners.begin(), owners.end(), fits);
    return found != owners.end() ? *found : owners.value(0);
}

template <class Value>
void insertOnce(QHash<IpAddress, Value> &hash, const QString &address, const Value &value)
{
    const auto parsed = parseIpAddress(address);
    if (parsed && !hash.contains(*parsed))
        hash.insert(*parsed, value);
}

} // namespace

bool isPodAddress(const World &world, const IpAddress &address)
{
    if (world.podRange.contains(address))
        return true;
    // What kube-proxy is told may be wide enough to hold the other ranges too.
    const bool isOther = world.serviceRange.contains(address) || world.nodeRange.contains(address);
    return world.proxy.clusterCidr && world.proxy.clusterCidr->contains(address) && !isOther;
}

qsizetype portIndex(const Service &service, int port, Protocol protocol)
{
    const auto fits = [&](const ServicePort &p) {
        return p.port == port && p.protocol == protocol;
    };
    const auto found = std::find_if(service.ports.begin(), service.ports.end(), fits);
    return found == service.ports.end() ? -1 : found - service.ports.begin();
}

AddressBook::AddressBook(const Cluster &cluster)
{
    readNodes(cluster);
    readPods(cluster);
    readServices(cluster);
    readEndpoints(cluster);
}

void AddressBook::readNodes(const Cluster &cluster)
{
    for (const Node &node : cluster.nodes()) {
        for (const NodeAddress &row : node.addresses)
            insertOnce(m_nodes, row.address, node.meta.name);
        if (!node.primaryAddress().isNull())
            m_nodeNames.append(node.meta.name);
    }
}

void AddressBook::readPods(const Cluster &cluster)
{
    m_pods.reserve(cluster.pods().size());
    for (const Pod &pod : cluster.pods()) {
        if (pod.isFinished())
            continue;
        if (pod.spec.hostNetwork)
            m_hostPods[pod.spec.nodeName].append(&pod);
        else if (!pod.podIp.isNull() && !m_pods.contains(pod.podIp))
            m_pods.insert(pod.podIp, &pod);
    }
}

void AddressBook::readServices(const Cluster &cluster)
{
    const auto add = [](Owners &owners, const QString &address, const Service &service) {
        if (const auto parsed = parseIpAddress(address))
            owners[*parsed].append(&service);
    };
    for (const Service &service : cluster.services()) {
        for (const ServicePort &port : service.ports) {
            if (!m_portNumbers.contains(port.port))
                m_portNumbers.insert(port.port, &service);
        }
        if (!service.isProxied())
            continue;
        insertOnce(m_clusterIps, service.clusterIp, &service);
        for (const QString &address : service.externalIps)
            add(m_externalIps, address, service);
        for (const LoadBalancerIngress &ingress : service.ingress)
            add(m_ingresses, ingress.ip, service);
    }
}

void AddressBook::readEndpoints(const Cluster &cluster)
{
    for (const ServiceEndpoints &derived : cluster.endpoints()) {
        for (const PortEndpoints &port : derived.ports) {
            for (const Endpoint &endpoint : port.endpoints) {
                if (endpoint.pod.isNull())
                    m_stated[endpoint.address].append(endpoint.port);
                else if (!m_pods.contains(endpoint.address))
                    m_leftBehind.insert(endpoint.address);
            }
        }
    }
}

const Service *AddressBook::ingressOwner(const IpAddress &address, int port,
                                         Protocol protocol) const
{
    return bestOwner(m_ingresses.value(address), port, protocol);
}

const Service *AddressBook::externalIpOwner(const IpAddress &address, int port,
                                            Protocol protocol) const
{
    return bestOwner(m_externalIps.value(address), port, protocol);
}

} // namespace podium
