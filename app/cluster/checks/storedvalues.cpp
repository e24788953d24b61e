// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/storedvalues.h"

#include "cluster/checks/servicerules.h"

#include <algorithm>

namespace podium {

namespace {

bool needsClusterIp(const Service &service)
{
    return service.effectiveType() != ServiceType::ExternalName;
}

bool isNodePortUsed(const Service &service, int nodePort, Protocol protocol)
{
    return std::any_of(service.ports.begin(), service.ports.end(), [&](const ServicePort &port) {
        return port.nodePort == nodePort && port.protocol == protocol;
    });
}

void keepClusterIps(Service &service, const Service &old)
{
    if (!needsClusterIp(service) || !needsClusterIp(old))
        return;
    if (service.clusterIp.isEmpty() && service.clusterIps.isEmpty())
        service.clusterIp = old.clusterIp;
    if (service.clusterIps.isEmpty() && service.clusterIp == old.clusterIp)
        service.clusterIps = old.clusterIps;
}

// By number and protocol, else by number alone, as two protocols may share a node port.
void keepNodePorts(Service &service, const Service &old)
{
    if (!service.hasNodePorts() || !old.hasNodePorts())
        return;
    for (const bool sameProtocol : {true, false}) {
        for (qsizetype i = 0; i < service.ports.size(); ++i) {
            const ServicePort port = service.ports.at(i);
            for (const ServicePort &before : old.ports) {
                const bool fits =
                    before.port == port.port && (!sameProtocol || before.protocol == port.protocol);
                if (service.ports.at(i).nodePort == 0 && fits &&
                    !isNodePortUsed(service, before.nodePort, port.protocol))
                    service.ports[i].nodePort = before.nodePort;
            }
        }
    }
}

bool sameNodePorts(const Service &a, const Service &b)
{
    const auto numbers = [](const Service &service) {
        QList<int> result;
        for (const ServicePort &port : service.ports) {
            if (port.nodePort != 0 && !result.contains(port.nodePort))
                result.append(port.nodePort);
        }
        std::sort(result.begin(), result.end());
        return result;
    };
    return numbers(a) == numbers(b);
}

void dropClusterIps(Service &service, const Service &old)
{
    const bool unused = needsClusterIp(old) && !needsClusterIp(service);
    if (unused && service.clusterIp == old.clusterIp && service.clusterIps == old.clusterIps) {
        service.clusterIp.clear();
        service.clusterIps.clear();
    }
    if (unused && service.ipFamilies == old.ipFamilies)
        service.ipFamilies.clear();
    if (unused && service.ipFamilyPolicy == old.ipFamilyPolicy)
        service.ipFamilyPolicy.clear();
}

void dropNodePorts(Service &service, const Service &old)
{
    if (!old.hasNodePorts() || service.hasNodePorts() || !sameNodePorts(old, service))
        return;
    for (ServicePort &port : service.ports)
        port.nodePort = 0;
}

void dropLoadBalancerFields(Service &service, const Service &old)
{
    if (needsHealthCheck(old) && !needsHealthCheck(service) &&
        old.healthCheckNodePort == service.healthCheckNodePort)
        service.healthCheckNodePort = 0;
    const bool unused = old.effectiveType() == ServiceType::LoadBalancer &&
                        service.effectiveType() != ServiceType::LoadBalancer;
    if (unused && old.allocateLoadBalancerNodePorts == service.allocateLoadBalancerNodePorts)
        service.allocateLoadBalancerNodePorts.reset();
    if (unused && old.loadBalancerClass == service.loadBalancerClass)
        service.loadBalancerClass.clear();
}

void dropExternalPolicy(Service &service, const Service &old)
{
    if (isExternallyAccessible(old) && !isExternallyAccessible(service) &&
        old.externalTrafficPolicy == service.externalTrafficPolicy)
        service.externalTrafficPolicy.reset();
}

} // namespace

Service withClusterIpsPaired(Service service)
{
    if (service.clusterIps.isEmpty() && !service.clusterIp.isEmpty())
        service.clusterIps = {service.clusterIp};
    return service;
}

Service withStoredValues(Service service, const Service &old)
{
    keepClusterIps(service, old);
    keepNodePorts(service, old);
    if (needsHealthCheck(service) && needsHealthCheck(old) && service.healthCheckNodePort == 0)
        service.healthCheckNodePort = old.healthCheckNodePort;
    dropClusterIps(service, old);
    dropExternalPolicy(service, old);
    dropNodePorts(service, old);
    dropLoadBalancerFields(service, old);
    return service;
}

} // namespace podium
