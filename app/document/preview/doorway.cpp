// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/doorway.h"

#include "cluster/cluster.h"

namespace podium {

namespace {

/// A load balancer that nobody gave an address has one that is empty.
QStringList externalAddressesOf(const Service &service)
{
    QStringList addresses = service.externalIps;
    if (service.effectiveType() != ServiceType::LoadBalancer)
        return addresses;
    for (const LoadBalancerIngress &ingress : service.ingress)
        addresses.append(ingress.ip.isEmpty() ? ingress.hostname : ingress.ip);
    if (service.ingress.isEmpty())
        addresses.append(QString());
    return addresses;
}

} // namespace

QList<Doorway> doorwaysOf(const Service &service)
{
    using Kind = Doorway::Kind;
    if (!service.isProxied())
        return {};
    QList<Doorway> doorways;
    const auto add = [&](Kind kind, const QString &address, int port, Protocol protocol) {
        doorways.append({kind, refOf(service), address, port, protocol, {}});
    };
    for (const ServicePort &port : service.ports)
        add(Kind::ClusterIp, service.clusterIp, port.port, port.protocol);
    for (const ServicePort &port : service.ports) {
        if (service.hasNodePorts() && port.nodePort != 0)
            add(Kind::NodePort, {}, port.nodePort, port.protocol);
    }
    for (const QString &address : externalAddressesOf(service)) {
        for (const ServicePort &port : service.ports)
            add(Kind::ExternalIp, address, port.port, port.protocol);
    }
    return doorways;
}

} // namespace podium
