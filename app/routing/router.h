// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/routingtable.h"

namespace podium {

/// kube-proxy's decision on one node: iptables mode, IPv4. Source: Kubernetes 1.33,
/// pkg/proxy/iptables/proxier.go.
class Router
{
public:
    /// How a packet came to the node that decides.
    enum class Arrival {
        BySource, ///< the node itself sends it if its source is an address of the node
        Network,  ///< over the wire, whatever its source
    };

    /// Builds the table of a settled cluster: linear in its objects. One decision then costs the
    /// same however large the cluster is, and grows with the endpoints of one Service only.
    explicit Router(const Cluster &cluster);

    /// What the kube-proxy of `node` makes of the packet. A node that the cluster does not have
    /// owns no address. Passed if no Service applies.
    Decision decide(const QString &node, const Packet &packet,
                    Arrival arrival = Arrival::BySource) const;

    const RoutingTable &table() const { return m_table; }

private:
    struct Case; // a packet at a door

    Decision atDoor(const Case &c) const;
    Decision atClusterIp(const Case &c) const;
    Decision atNodePort(const Case &c) const;
    Decision atLoadBalancer(const Case &c) const;
    Decision atOuterDoor(const Case &c) const;
    Decision healthCheck(const ProxyNode &node, const QString &name, const Packet &packet) const;

    bool isPodSender(const Packet &packet) const;
    bool isAdmitted(const Case &c) const;

    Decision delivered(const Case &c, const Endpoints &endpoints, bool masquerade) const;
    Decision rejected(const Case &c) const;
    Decision dropped(const Case &c, Reason reason, const QString &path) const;

    RoutingTable m_table;
};

/// Why a Service port has no usable endpoint, and the field to look at: SelectorMatchesNothing or
/// EndpointsNotReady. Only for a port without usable endpoints.
std::pair<Reason, ResponsibleField> whyNoEndpoints(const Cluster &cluster, const ProxiedPort &port);

} // namespace podium
