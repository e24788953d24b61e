// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/protocol.h"

#include <QList>
#include <QString>

namespace podium {

struct Service;

/// An address and a port by which somebody can reach a Service.
struct Doorway
{
    enum class Kind {
        ClusterIp,
        NodePort,   ///< has no address of its own
        ExternalIp, ///< of a load balancer, or set by whoever wrote the manifest
    };

    Kind kind{Kind::ClusterIp};
    ObjectRef service{};
    QString address{}; ///< of an ExternalIp empty while nobody gives it one: <pending>
    int port{0};
    Protocol protocol{Protocol::TCP};
    QString node{}; ///< of a NodePort: the only node that it is about; empty: all of them

    bool operator==(const Doorway &) const = default;
};

/// All that kube-proxy opens for a Service of a settled cluster: cluster IP, node ports, external
/// IPs, each for every port of the Service, in this order. None for one that is not proxied.
QList<Doorway> doorwaysOf(const Service &service);

} // namespace podium
