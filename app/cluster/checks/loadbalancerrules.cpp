// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"
#include "cluster/checks/servicerules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView rangesAnnotation{
    "service.beta.kubernetes.io/load-balancer-source-ranges"};

bool isLoadBalancer(const Service &service)
{
    return service.effectiveType() == ServiceType::LoadBalancer;
}

} // namespace

void checkSourceRanges(const ServiceSubject &subject, Findings &findings)
{
    const QStringList &ranges = subject.service.loadBalancerSourceRanges;
    const QString field = u"spec.loadBalancerSourceRanges"_s;
    if (!ranges.isEmpty() && !isLoadBalancer(subject.service))
        findings.invalid(field, ranges.join(u','), u"only-load-balancer"_s);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        if (!parseIpRange(ranges[i].trimmed()))
            findings.invalid(field + u"[%1]"_s.arg(i), ranges[i], u"range"_s);
    }
}

// The annotation counts only where the field says nothing.
void checkSourceRangeAnnotation(const ServiceSubject &subject, Findings &findings)
{
    const LabelSet &annotations = subject.service.meta.annotations;
    if (!subject.service.loadBalancerSourceRanges.isEmpty() ||
        !annotations.contains(rangesAnnotation))
        return;
    const QString field = u"metadata.annotations[%1]"_s.arg(rangesAnnotation);
    const QString value = annotations.value(rangesAnnotation).trimmed();
    if (!isLoadBalancer(subject.service))
        findings.invalid(field, value, u"only-load-balancer"_s);
    if (value.isEmpty())
        return;
    const QStringList ranges = value.split(u',');
    for (const QString &range : ranges) {
        if (!parseIpRange(range.trimmed()))
            findings.invalid(field, range, u"range"_s);
    }
}

void checkNodePortAllocation(const ServiceSubject &subject, Findings &findings)
{
    const auto &allocate = subject.service.allocateLoadBalancerNodePorts;
    if (allocate && !isLoadBalancer(subject.service))
        findings.invalid(u"spec.allocateLoadBalancerNodePorts"_s,
                         *allocate ? u"true"_s : u"false"_s, u"only-load-balancer"_s);
}

void checkLoadBalancerClass(const ServiceSubject &subject, Findings &findings)
{
    const QString &name = subject.service.loadBalancerClass;
    if (name.isEmpty())
        return;
    if (!isLoadBalancer(subject.service))
        findings.invalid(u"spec.loadBalancerClass"_s, name, u"only-load-balancer"_s);
    else if (!isQualifiedName(name))
        findings.invalid(u"spec.loadBalancerClass"_s, name, u"label-key"_s);
}

// Source: ValidateLoadBalancerStatus.
void checkIngress(const ServiceSubject &subject, Findings &findings)
{
    const QList<LoadBalancerIngress> &ingress = subject.service.ingress;
    for (qsizetype i = 0; i < ingress.size(); ++i) {
        const QString field = u"status.loadBalancer.ingress[%1]."_s.arg(i);
        const LoadBalancerIngress &row = ingress[i];
        const bool isAddress = parseIpAddress(row.ip).has_value();
        if (!row.ip.isEmpty() && !isAddress)
            findings.invalid(field + u"ip"_s, row.ip, u"address"_s);
        if (row.ip.isEmpty() && row.ipMode)
            findings.invalid(field + u"ipMode"_s, row.hostname, u"ip-mode-without-ip"_s);
        if (!row.hostname.isEmpty() && !isDnsSubdomain(row.hostname))
            findings.invalid(field + u"hostname"_s, row.hostname, u"dns-subdomain"_s);
    }
}

} // namespace podium
