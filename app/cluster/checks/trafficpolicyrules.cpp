// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"
#include "cluster/checks/servicerules.h"

namespace podium {

using namespace Qt::StringLiterals;

bool isExternallyAccessible(const Service &service)
{
    return service.hasNodePorts() ||
           (service.effectiveType() == ServiceType::ClusterIP && !service.externalIps.isEmpty());
}

bool needsHealthCheck(const Service &service)
{
    return service.effectiveType() == ServiceType::LoadBalancer && service.isExternallyLocal();
}

void checkExternalPolicy(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (service.externalTrafficPolicy && !isExternallyAccessible(service))
        findings.invalid(u"spec.externalTrafficPolicy"_s,
                         service.isExternallyLocal() ? u"Local"_s : u"Cluster"_s,
                         u"not-externally-accessible"_s);
}

void checkHealthCheckPort(const ServiceSubject &subject, Findings &findings)
{
    const int port = subject.service.healthCheckNodePort;
    if (port == 0)
        return;
    if (!needsHealthCheck(subject.service))
        findings.invalid(u"spec.healthCheckNodePort"_s, port, u"health-check-needs-local"_s);
    else if (!isPortNumber(port))
        findings.invalid(u"spec.healthCheckNodePort"_s, port, u"port-number"_s);
}

void checkTrafficDistribution(const ServiceSubject &subject, Findings &findings)
{
    const QStringList choices{u"PreferClose"_s, u"PreferSameZone"_s, u"PreferSameNode"_s};
    const QString &value = subject.service.trafficDistribution;
    if (!value.isEmpty() && !choices.contains(value))
        findings.unsupported(u"spec.trafficDistribution"_s, value, choices);
}

} // namespace podium
