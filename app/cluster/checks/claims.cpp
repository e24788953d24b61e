// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/claims.h"

namespace podium {

namespace {

template <class Key>
void claim(QHash<Key, ObjectRef> &owners, const Key &key, const ObjectRef &owner)
{
    if (!owners.contains(key))
        owners.insert(key, owner);
}

} // namespace

void Claims::add(const Service &service)
{
    const ObjectRef owner = refOf(service);
    for (const ServicePort &port : service.ports) {
        if (port.nodePort != 0)
            claim(nodePorts, port.nodePort, owner);
    }
    if (service.healthCheckNodePort != 0)
        claim(nodePorts, service.healthCheckNodePort, owner);
    for (const QString &text : QStringList{service.clusterIp} + service.clusterIps) {
        if (const auto address = parseIpAddress(text))
            claim(clusterIps, *address, owner);
    }
}

Claims claimsOf(const Cluster &cluster)
{
    Claims claims;
    for (const Service &service : cluster.services())
        claims.add(service);
    return claims;
}

} // namespace podium
