// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/loadbalancers.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

AddressPool poolOf(const Draft &draft)
{
    const World &world = draft.cluster.world();
    const quint32 network = world.externalRange.address.masked(world.externalRange.prefix).toV4();
    return {world.externalRange, world.firstExternalAddress.toV4() - network,
            draft.allocations.lastExternalIp};
}

bool isWanted(const Service &service)
{
    return service.effectiveType() == ServiceType::LoadBalancer && service.ingress.isEmpty() &&
           service.loadBalancerClass.isEmpty();
}

} // namespace

LoadBalancers::LoadBalancers(Draft &draft)
    : m_draft(draft)
    , m_pool(poolOf(draft))
{
    m_pool.reserve(draft.cluster.world().routerAddress);
    for (const Client &client : draft.cluster.world().clients)
        m_pool.reserve(client.address);
    for (const Service &service : draft.cluster.services()) {
        for (const LoadBalancerIngress &ingress : service.ingress) {
            if (const auto address = parseIpAddress(ingress.ip)) {
                m_pool.take(*address);
                m_taken.insert(*address);
            }
        }
    }
}

std::optional<IpAddress> LoadBalancers::addressFor(const Service &service)
{
    const auto asked = parseIpAddress(service.loadBalancerIp);
    if (asked && !m_taken.contains(*asked)) {
        m_pool.take(*asked);
        return asked;
    }
    return m_pool.next();
}

void LoadBalancers::give(Service &service)
{
    if (m_draft.cluster.world().provider == LoadBalancerProvider::None || !isWanted(service))
        return;
    const auto address = addressFor(service);
    if (address) {
        m_taken.insert(*address);
        service.ingress = {LoadBalancerIngress{address->toString(), {}, {}}};
        return;
    }
    Problem problem;
    problem.code = ProblemCode::AddressesExhausted;
    problem.object = refOf(service);
    problem.field = u"status.loadBalancer.ingress"_s;
    problem.arguments = {m_pool.range().toString()};
    m_draft.problems.append(problem);
}

void LoadBalancers::finish()
{
    m_draft.allocations.lastExternalIp = m_pool.last();
}

} // namespace podium
