// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicerules.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxClusterIps = 2;

QString clusterIpField(qsizetype index)
{
    return u"spec.clusterIPs[%1]"_s.arg(index);
}

bool wantsClusterIp(const Service &service)
{
    return service.effectiveType() != ServiceType::ExternalName;
}

// The first address of a range names the network and the last one is for broadcasts.
bool isAssignable(const IpRange &range, const IpAddress &address)
{
    if (!range.contains(address))
        return false;
    if (!address.isV4() || range.prefix > 30)
        return address != range.address.masked(range.prefix);
    const quint32 network = range.address.masked(range.prefix).toV4();
    const quint32 broadcast = network | ((1U << (32 - range.prefix)) - 1U);
    return address.toV4() != network && address.toV4() != broadcast;
}

bool wasStoredBefore(const ServiceSubject &subject, const QString &address)
{
    return subject.old && subject.old->clusterIps.contains(address);
}

} // namespace

void checkClusterIpPair(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (!wantsClusterIp(service) || service.clusterIps.isEmpty())
        return;
    if (service.clusterIp.isEmpty())
        findings.invalid(u"spec.clusterIPs"_s, service.clusterIps.join(u','),
                         u"cluster-ip-missing"_s);
    else if (service.clusterIp != service.clusterIps.first())
        findings.invalid(u"spec.clusterIPs"_s, service.clusterIps.first(),
                         u"first-cluster-ip-differs"_s);
    if (service.clusterIps.size() > maxClusterIps)
        findings.invalid(u"spec.clusterIPs"_s, service.clusterIps.join(u','), u"at-most-two"_s);
}

void checkClusterIpValues(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (!wantsClusterIp(service))
        return;
    for (qsizetype i = 0; i < service.clusterIps.size(); ++i) {
        const QString &text = service.clusterIps[i];
        if (i == 0 && text == "None"_L1) {
            if (service.clusterIps.size() > 1)
                findings.invalid(u"spec.clusterIPs"_s, text, u"none-beside-addresses"_s);
        } else if (!parseIpAddress(text)) {
            findings.invalid(clusterIpField(i), text, u"address"_s);
        }
    }
}

void checkHeadless(const ServiceSubject &subject, Findings &findings)
{
    if (subject.service.isHeadless() && subject.service.hasNodePorts())
        findings.invalid(clusterIpField(0), u"None"_s, u"headless-with-node-ports"_s);
}

void checkClusterIpRange(const ServiceSubject &subject, Findings &findings)
{
    if (!wantsClusterIp(subject.service) || !subject.context.serviceRange)
        return;
    for (const QString &text : subject.service.clusterIps) {
        const auto address = parseIpAddress(text);
        const IpRange &range = *subject.context.serviceRange;
        if (address && address->family() == range.address.family() &&
            !wasStoredBefore(subject, text) && !isAssignable(range, *address))
            findings.invalid(u"spec.clusterIPs"_s, text, u"service-range"_s);
    }
}

void checkClusterIpsFree(const ServiceSubject &subject, Findings &findings)
{
    const Claims *claims = subject.context.claims;
    if (!wantsClusterIp(subject.service) || !claims)
        return;
    for (const QString &text : subject.service.clusterIps) {
        const auto address = parseIpAddress(text);
        const ObjectRef owner = address ? claims->clusterIps.value(*address) : ObjectRef();
        if (!owner.isNull() && owner != refOf(subject.service))
            findings.add(ProblemCode::ClusterIpTaken, u"spec.clusterIPs"_s, {text, owner.text()});
    }
}

} // namespace podium
