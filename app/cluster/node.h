// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ipaddress.h"
#include "cluster/objectmeta.h"
#include "cluster/pod.h"

namespace podium {

struct NodeAddress
{
    QString type{}; ///< InternalIP, ExternalIP, Hostname, ...
    QString address{};

    bool operator==(const NodeAddress &) const = default;
};

struct Node
{
    ObjectMeta meta{};
    QList<NodeAddress> addresses{};
    QString podCidr{};
    QStringList podCidrs{};
    QString providerId{};
    bool unschedulable{false};
    std::optional<qint64> allocatableMemory{}; ///< bytes; unknown: the scheduler does not count
    QList<Condition> conditions{};

    /// All of `addresses` that are IP addresses, in their order.
    QList<IpAddress> ipAddresses() const;
    /// The first of them; null if there is none.
    IpAddress primaryAddress() const;
    /// True unless a Ready condition says otherwise.
    bool isReady() const;
    /// Label topology.kubernetes.io/zone; null if unset.
    QString zone() const;

    bool operator==(const Node &) const = default;
};

} // namespace podium
