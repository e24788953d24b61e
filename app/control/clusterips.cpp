// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/clusterips.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// The first addresses of the Service range are kept for the cluster's own Services.
constexpr quint32 firstOffset = 10;

QString familyOf(const QString &address)
{
    const auto parsed = parseIpAddress(address);
    return parsed && parsed->isV6() ? u"IPv6"_s : u"IPv4"_s;
}

// Source: Kubernetes API v1, ServiceSpec.ipFamilies and ipFamilyPolicy. Simplified: the cluster is
// of one family, IPv4, whatever a Service would prefer.
void fillFamilies(Service &service)
{
    if (service.ipFamilyPolicy.isEmpty())
        service.ipFamilyPolicy =
            service.clusterIps.size() > 1 ? u"RequireDualStack"_s : u"SingleStack"_s;
    if (!service.ipFamilies.isEmpty())
        return;
    for (const QString &address : std::as_const(service.clusterIps))
        service.ipFamilies.append(familyOf(address));
}

} // namespace

ClusterIps::ClusterIps(Draft &draft)
    : m_draft(draft)
    , m_pool(draft.cluster.world().serviceRange, firstOffset, draft.allocations.lastClusterIp)
{
    for (const Service &service : draft.cluster.services())
        noteStated(service);
}

void ClusterIps::noteStated(const Service &service)
{
    if (!service.isProxied())
        return;
    const QString &stated =
        service.clusterIp.isEmpty() ? service.clusterIps.value(0) : service.clusterIp;
    const auto address = parseIpAddress(stated);
    if (!address)
        return;
    m_pool.take(*address);
    const QString text = address->toString();
    if (!m_owners.contains(text)) {
        m_owners.insert(text, refOf(service));
        return;
    }
    Problem problem;
    problem.code = ProblemCode::ClusterIpTaken;
    problem.object = refOf(service);
    problem.field = u"spec.clusterIP"_s;
    problem.arguments = {stated, m_owners.value(text).text()};
    m_draft.problems.append(problem);
}

void ClusterIps::give(Service &service)
{
    if (service.effectiveType() == ServiceType::ExternalName)
        return;
    if (service.clusterIp.isEmpty())
        service.clusterIp = service.clusterIps.value(0);
    if (service.clusterIp.isEmpty()) {
        const auto address = m_pool.next();
        if (!address) {
            Problem problem;
            problem.code = ProblemCode::AddressesExhausted;
            problem.object = refOf(service);
            problem.field = u"spec.clusterIP"_s;
            problem.arguments = {m_pool.range().toString()};
            m_draft.problems.append(problem);
            return;
        }
        service.clusterIp = address->toString();
    }
    if (service.clusterIps.isEmpty())
        service.clusterIps = {service.clusterIp};
    fillFamilies(service);
}

void ClusterIps::finish()
{
    m_draft.allocations.lastClusterIp = m_pool.last();
}

} // namespace podium
