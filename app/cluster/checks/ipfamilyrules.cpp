// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/servicerules.h"

#include <QSet>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool wantsFamilies(const Service &service)
{
    return service.effectiveType() != ServiceType::ExternalName;
}

} // namespace

void checkFamilies(const ServiceSubject &subject, Findings &findings)
{
    const QStringList &families = subject.service.ipFamilies;
    if (!wantsFamilies(subject.service))
        return;
    QSet<QString> seen;
    for (qsizetype i = 0; i < families.size(); ++i) {
        const QString field = u"spec.ipFamilies[%1]"_s.arg(i);
        if (families[i] != "IPv4"_L1 && families[i] != "IPv6"_L1)
            findings.unsupported(field, families[i], {u"IPv4"_s, u"IPv6"_s});
        else if (seen.contains(families[i]))
            findings.invalid(field, families[i], u"duplicate"_s);
        seen.insert(families[i]);
    }
}

void checkFamilyPolicy(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    const QStringList policies{u"SingleStack"_s, u"PreferDualStack"_s, u"RequireDualStack"_s};
    const QString &policy = service.ipFamilyPolicy;
    if (!wantsFamilies(service) || policy.isEmpty())
        return;
    if (!policies.contains(policy))
        findings.unsupported(u"spec.ipFamilyPolicy"_s, policy, policies);
    else if (policy == policies.first() && !subject.old &&
             (service.ipFamilies.size() > 1 || service.clusterIps.size() > 1))
        findings.invalid(u"spec.ipFamilyPolicy"_s, policy, u"single-stack-of-two"_s);
}

void checkFamiliesMatchIps(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    QList<IpAddress> addresses;
    for (const QString &text : service.clusterIps)
        addresses.append(parseIpAddress(text).value_or(IpAddress()));
    // Values that are no addresses are complained of elsewhere, and then there is nothing to match.
    if (!wantsFamilies(service) || addresses.contains(IpAddress()))
        return;
    if (addresses.size() == 2 && addresses[0].family() == addresses[1].family())
        findings.invalid(u"spec.clusterIPs"_s, service.clusterIps.join(u','), u"one-per-family"_s);
    for (qsizetype i = 0; i < std::min(addresses.size(), service.ipFamilies.size()); ++i) {
        const bool wantsV6 = service.ipFamilies[i] == "IPv6"_L1;
        const bool wantsV4 = service.ipFamilies[i] == "IPv4"_L1;
        if ((wantsV6 && !addresses[i].isV6()) || (wantsV4 && !addresses[i].isV4()))
            findings.invalid(u"spec.clusterIPs[%1]"_s.arg(i), service.clusterIps[i],
                             u"family-differs"_s);
    }
}

} // namespace podium
