// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"

#include <QList>
#include <QObject>

#include <optional>

namespace podium {

/// Holds the enums, so that Qt knows their names.
struct WorldEnums
{
    Q_GADGET

public:
    /// Where a client stands: on the office network, next to the nodes, or on the internet.
    enum class Zone { Office, Internet };
    Q_ENUM(Zone)
    /// Who gives a Service of type LoadBalancer its external address, and how it hands packets on:
    /// nobody; to a node's node port; to a node with the destination kept.
    enum class LoadBalancerProvider { None, NodePort, AddressKept };
    Q_ENUM(LoadBalancerProvider)
};

using Zone = WorldEnums::Zone;
using LoadBalancerProvider = WorldEnums::LoadBalancerProvider;

struct Client
{
    QString name{};
    Zone zone{Zone::Office};
    IpAddress address{};

    bool operator==(const Client &) const = default;
};

/// A rule of the office router: what arrives at its `port` goes to the node's `nodePort`.
struct Forward
{
    int port{0};
    QString nodeName{};
    int nodePort{0};

    bool operator==(const Forward &) const = default;
};

/// How kube-proxy is set up, on all nodes alike.
struct ProxySettings
{
    /// Range of pod addresses. Unset: not known to kube-proxy, so no sender counts as a pod.
    std::optional<IpRange> clusterCidr{};
    bool masqueradeAll{false};
    bool localhostNodePorts{true};
    /// Empty: node ports answer on all addresses of a node.
    QList<IpRange> nodePortAddresses{};

    bool operator==(const ProxySettings &) const = default;
};

/// What is not Kubernetes: who calls, what stands between, and how the cluster was installed.
struct World
{
    QList<Client> clients{};
    IpAddress routerAddress{};
    QList<Forward> forwards{};
    LoadBalancerProvider provider{LoadBalancerProvider::NodePort};
    IpAddress firstExternalAddress{}; ///< of the provider's pool; counts upwards
    IpRange nodeRange{};              ///< the office network
    IpRange podRange{};
    IpRange serviceRange{};
    IpRange externalRange{}; ///< the provider's pool
    ProxySettings proxy{};

    /// Null if there is none.
    const Client *client(const QString &name) const;
    bool operator==(const World &) const = default;
};

/// The world of the lessons: nodes in 192.168.0.0/24, pods in 10.244.0.0/16, Services in
/// 10.96.0.0/12, a laptop at 192.168.0.100 in the office network, a phone at 203.0.113.7 on the
/// internet, a router at 198.51.100.1, external addresses from 198.51.100.10.
World defaultWorld();

} // namespace podium
