// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/fielduse.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QString externalNameField = u"spec.externalName"_s;
const QString timeoutField = u"spec.sessionAffinityConfig.clientIP.timeoutSeconds"_s;

/// All that DNS needs to answer with a name outside.
bool isOfNames(const QString &field)
{
    return field == "spec.type"_L1 || field == externalNameField || !field.startsWith("spec."_L1);
}

bool isOfLoadBalancers(const QString &field)
{
    return field == "spec.loadBalancerSourceRanges"_L1 ||
           field == "spec.allocateLoadBalancerNodePorts"_L1;
}

/// Whether anybody outside could call it.
bool isReachedFromOutside(const FormValues &values)
{
    const QString type = values.text(u"spec.type"_s);
    return type == "NodePort"_L1 || type == "LoadBalancer"_L1 ||
           !values.text(u"spec.externalIPs"_s).isEmpty();
}

bool hasUseInService(const QString &field, const FormValues &values)
{
    const QString type = values.text(u"spec.type"_s);
    if (type == "ExternalName"_L1)
        return isOfNames(field);
    if (field == externalNameField)
        return false;
    if (field == "spec.externalTrafficPolicy"_L1)
        return isReachedFromOutside(values);
    if (field == timeoutField)
        return values.text(u"spec.sessionAffinity"_s) == "ClientIP"_L1;
    return type == "LoadBalancer"_L1 || !isOfLoadBalancers(field);
}

} // namespace

bool hasUse(const QString &field, const FormValues &values)
{
    if (values.object().kind != ObjectKind::Service)
        return true;
    return values.isStated(field) || values.count(field) > 0 || hasUseInService(field, values);
}

} // namespace podium
