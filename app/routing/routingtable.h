// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/packet.h"
#include "routing/route.h"

#include <QHash>

#include <span>
#include <vector>

namespace podium {

/// A Service port as kube-proxy sees it.
struct ProxiedPort
{
    const Service *service{nullptr};
    qsizetype index{0}; ///< into spec.ports
    Endpoints endpoints{};
    bool hasUsableEndpoints{false};

    const ServicePort &port() const { return service->ports[index]; }

    ObjectRef ref() const { return refOf(*service); }
};

/// A way into a Service port.
struct ServiceDoor
{
    const ProxiedPort *port{nullptr};
    Decision::Door door{Decision::Door::None};
};

/// A node's part in routing.
struct ProxyNode
{
    const Node *node{nullptr};
    QList<IpAddress> addresses{};
    QString zone{};

    IpAddress primaryAddress() const { return addresses.value(0); }

    /// One of its addresses, or loopback.
    bool owns(const IpAddress &address) const
    {
        return address.isLoopback() || addresses.contains(address);
    }
};

/// What kube-proxy looks up for each packet, in one step. Made once for a cluster; holds the
/// cluster's objects. Where two Services claim the same door, the first by name has it.
class RoutingTable
{
public:
    /// Linear in the number of Services, endpoints and nodes.
    explicit RoutingTable(const Cluster &cluster);
    RoutingTable(const RoutingTable &) = delete;
    RoutingTable &operator=(const RoutingTable &) = delete;
    RoutingTable(RoutingTable &&) = default;
    RoutingTable &operator=(RoutingTable &&) = default;

    const Cluster &cluster() const { return m_cluster; }

    const ProxySettings &settings() const { return m_cluster.world().proxy; }

    /// Cluster IP, external IP, load-balancer ingress, in this order. `port` is null if the
    /// destination is none of them.
    ServiceDoor doorAt(const Packet &packet) const;
    /// Null if no Service has this node port.
    const ProxiedPort *nodePort(int port, Protocol protocol) const;
    /// The Service that is asked after on this port; null if there is none.
    const Service *healthCheck(int port) const;
    /// Whether a ready endpoint of any port of the Service is on this node.
    bool hasReadyEndpoint(const Service &service, const QString &nodeName) const;
    /// Empty for a name that is no node.
    const ProxyNode &node(const QString &name) const;

    /// In the order of the Services' names, then of spec.ports.
    const std::vector<ProxiedPort> &ports() const { return m_ports; }

    /// The ports of one Service, in the order of spec.ports; empty if it is not proxied.
    std::span<const ProxiedPort> portsOf(const ObjectRef &service) const;

    /// By name.
    const QHash<QString, ProxyNode> &nodes() const { return m_nodes; }

    /// No range is listed, or one that holds every address.
    bool opensNodePortsEverywhere() const;
    /// Whether node ports answer on this address of a node.
    bool opensNodePortsOn(const IpAddress &address) const;

private:
    void readNodes();
    void readPorts();
    void readDoors();
    void addDoor(const ProxiedPort &port, const QString &address, Decision::Door door);

    Cluster m_cluster;
    std::vector<ProxiedPort> m_ports{};
    QHash<ObjectRef, qsizetype> m_firstPorts{};
    QHash<quint64, ServiceDoor> m_doors{};
    QHash<quint64, const ProxiedPort *> m_nodePorts{};
    QHash<int, const Service *> m_healthChecks{};
    QHash<QString, ProxyNode> m_nodes{};
    ProxyNode m_noNode{};
};

/// The IPv4 ranges of spec.loadBalancerSourceRanges: others guard nothing here.
QList<IpRange> sourceRangesOf(const Service &service);

} // namespace podium
