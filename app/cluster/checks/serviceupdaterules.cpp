// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicerules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool eitherIsExternalName(const ServiceSubject &subject)
{
    return subject.service.effectiveType() == ServiceType::ExternalName ||
           subject.old->effectiveType() == ServiceType::ExternalName;
}

// The first may never change; the others only come and go.
void checkKept(const QStringList &before, const QStringList &after, const QString &field,
               Findings &findings)
{
    const bool sameLength = before.size() == after.size();
    const qsizetype compared = sameLength ? before.size() : std::min<qsizetype>(1, before.size());
    for (qsizetype i = 0; i < compared; ++i) {
        if (before[i] != after.value(i))
            findings.invalid(field + u"[%1]"_s.arg(i), after.value(i), u"immutable"_s);
    }
}

void checkReleased(const QStringList &before, const QStringList &after, const Service &service,
                   Findings &findings)
{
    if (before.size() == 2 && after.size() == 1 && service.ipFamilyPolicy != "SingleStack"_L1)
        findings.invalid(u"spec.ipFamilyPolicy"_s, service.ipFamilyPolicy,
                         u"release-needs-single-stack"_s);
}

} // namespace

// Source: validateUpgradeDowngradeClusterIPs.
void checkClusterIpsKept(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (eitherIsExternalName(subject) || (service.isHeadless() && subject.old->isHeadless()))
        return;
    checkKept(subject.old->clusterIps, service.clusterIps, u"spec.clusterIPs"_s, findings);
    checkReleased(subject.old->clusterIps, service.clusterIps, service, findings);
}

// Source: validateUpgradeDowngradeIPFamilies. Families that are left out follow from the addresses.
void checkFamiliesKept(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (eitherIsExternalName(subject) || service.isHeadless() || subject.old->isHeadless() ||
        service.ipFamilies.isEmpty())
        return;
    checkKept(subject.old->ipFamilies, service.ipFamilies, u"spec.ipFamilies"_s, findings);
    checkReleased(subject.old->ipFamilies, service.ipFamilies, service, findings);
}

void checkLoadBalancerClassKept(const ServiceSubject &subject, Findings &findings)
{
    const bool bothBalance = subject.service.effectiveType() == ServiceType::LoadBalancer &&
                             subject.old->effectiveType() == ServiceType::LoadBalancer;
    if (bothBalance && subject.service.loadBalancerClass != subject.old->loadBalancerClass)
        findings.invalid(u"spec.loadBalancerClass"_s, subject.service.loadBalancerClass,
                         u"immutable"_s);
}

// Load balancers ask on the port that they were told.
void checkHealthCheckPortKept(const ServiceSubject &subject, Findings &findings)
{
    const int before = subject.old->healthCheckNodePort;
    const int after = subject.service.healthCheckNodePort;
    const bool needed = needsHealthCheck(subject.service) && needsHealthCheck(*subject.old);
    if (needed && before != 0 && after != before)
        findings.invalid(u"spec.healthCheckNodePort"_s, after, u"immutable"_s);
}

} // namespace podium
