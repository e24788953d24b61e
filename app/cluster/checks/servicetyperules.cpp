// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/metadatachecks.h"
#include "cluster/checks/names.h"
#include "cluster/checks/servicerules.h"
#include "cluster/checks/usableaddress.h"

namespace podium {

using namespace Qt::StringLiterals;

void checkExternalName(const ServiceSubject &subject, Findings &findings)
{
    const Service &service = subject.service;
    if (service.effectiveType() != ServiceType::ExternalName)
        return;
    if (!service.clusterIps.isEmpty())
        findings.invalid(u"spec.clusterIPs"_s, service.clusterIps.join(u','),
                         u"not-external-name"_s);
    if (!service.ipFamilies.isEmpty())
        findings.invalid(u"spec.ipFamilies"_s, service.ipFamilies.join(u','),
                         u"not-external-name"_s);
    if (!service.ipFamilyPolicy.isEmpty())
        findings.invalid(u"spec.ipFamilyPolicy"_s, service.ipFamilyPolicy, u"not-external-name"_s);
    // A dot at the end says that the name is complete.
    QString name = service.externalName;
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        findings.required(u"spec.externalName"_s);
    else if (!isDnsSubdomain(name))
        findings.invalid(u"spec.externalName"_s, service.externalName, u"dns-subdomain"_s);
}

void checkSelector(const ServiceSubject &subject, Findings &findings)
{
    checkLabels(subject.service.selector, u"spec.selector"_s, findings);
}

void checkTopologyAnnotations(const ServiceSubject &subject, Findings &findings)
{
    const QString mode = u"service.kubernetes.io/topology-mode"_s;
    const LabelSet &annotations = subject.service.meta.annotations;
    const QString hints = annotations.value(u"service.kubernetes.io/topology-aware-hints"_s);
    const bool bothSet = !hints.isNull() && annotations.contains(mode);
    if (bothSet && annotations.value(mode) != hints)
        findings.invalid(u"metadata.annotations["_s + mode + u']', annotations.value(mode),
                         u"topology-annotations-differ"_s);
}

void checkExternalIps(const ServiceSubject &subject, Findings &findings)
{
    for (qsizetype i = 0; i < subject.service.externalIps.size(); ++i) {
        const QString &text = subject.service.externalIps[i];
        const auto address = parseIpAddress(text);
        const QString reason = address ? unusableAddress(*address) : u"address"_s;
        if (!reason.isEmpty())
            findings.invalid(u"spec.externalIPs[%1]"_s.arg(i), text, reason);
    }
}

} // namespace podium
