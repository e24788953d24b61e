// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QHash>
#include <QSet>

namespace podium {

/// Who has which address, in one step. Holds pointers into the cluster it was made from, which
/// must outlive it.
class AddressBook
{
public:
    /// Linear in the number of objects.
    explicit AddressBook(const Cluster &cluster);

    /// Empty if no node has the address.
    QString nodeAt(const IpAddress &address) const { return m_nodes.value(address); }

    /// The pod that answers at its own address; null for none, also where only a finished pod or
    /// one on the network of its host states the address.
    const Pod *podAt(const IpAddress &address) const { return m_pods.value(address); }

    /// Pods that share the addresses of this node, by name.
    QList<const Pod *> podsOnNetworkOf(const QString &nodeName) const
    {
        return m_hostPods.value(nodeName);
    }

    /// Null if there is none. Several Services may share an ingress or an external IP with
    /// different ports: then the one that has the port, or else the first by name.
    const Service *clusterIpOwner(const IpAddress &address) const
    {
        return m_clusterIps.value(address);
    }

    const Service *ingressOwner(const IpAddress &address, int port, Protocol protocol) const;
    const Service *externalIpOwner(const IpAddress &address, int port, Protocol protocol) const;

    /// An endpoint without a pod, as written by hand: somebody is there, though no object.
    bool isStated(const IpAddress &address) const { return m_stated.contains(address); }

    bool isStated(const IpAddress &address, int port) const
    {
        return m_stated.value(address).contains(port);
    }

    /// An endpoint names a pod here that is gone.
    bool isLeftBehind(const IpAddress &address) const { return m_leftBehind.contains(address); }

    /// A Service that has this number in spec.ports[].port; null if none has.
    const Service *serviceWithPort(int port) const { return m_portNumbers.value(port); }

    /// Names of the nodes that have an address, sorted.
    const QStringList &nodeNames() const { return m_nodeNames; }

private:
    using Owners = QHash<IpAddress, QList<const Service *>>;

    void readNodes(const Cluster &cluster);
    void readPods(const Cluster &cluster);
    void readServices(const Cluster &cluster);
    void readEndpoints(const Cluster &cluster);

    QStringList m_nodeNames{};
    QHash<IpAddress, QString> m_nodes{};
    QHash<IpAddress, const Pod *> m_pods{};
    QHash<QString, QList<const Pod *>> m_hostPods{};
    QHash<IpAddress, const Service *> m_clusterIps{};
    Owners m_ingresses{};
    Owners m_externalIps{};
    QHash<int, const Service *> m_portNumbers{};
    QHash<IpAddress, QList<int>> m_stated{};
    QSet<IpAddress> m_leftBehind{};
};

/// In the range of the pods, as the world or kube-proxy knows it.
bool isPodAddress(const World &world, const IpAddress &address);

/// The row of spec.ports with this number and protocol; -1 if there is none.
qsizetype portIndex(const Service &service, int port, Protocol protocol);

} // namespace podium
