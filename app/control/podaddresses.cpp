// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/podaddresses.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

// The first address of a pod range belongs to the node's bridge.
constexpr quint32 firstPodOffset = 2;

} // namespace

PodAddresses::PodAddresses(Draft &draft)
    : m_draft(draft)
{
    for (const Node &node : draft.cluster.nodes()) {
        const auto range = parseIpRange(node.podCidr);
        if (range && range->address.isV4())
            m_pools.insert(node.meta.name,
                           AddressPool(*range, firstPodOffset,
                                       draft.allocations.lastPodAddress.value(node.meta.name)));
    }
    for (const Pod &pod : draft.cluster.pods()) {
        if (!draft.goesOn())
            return;
        noteStated(pod);
    }
}

void PodAddresses::noteStated(const Pod &pod)
{
    if (pod.podIp.isNull())
        return;
    const auto own = m_pools.find(pod.spec.nodeName);
    if (own != m_pools.end() && own->range().contains(pod.podIp)) {
        own->take(pod.podIp);
        return;
    }
    // An address of another node's range, in a manifest that somebody wrote by hand.
    for (AddressPool &pool : m_pools) {
        if (pool.range().contains(pod.podIp))
            pool.take(pod.podIp);
    }
}

void PodAddresses::give(Pod &pod)
{
    const Node *node = m_draft.cluster.node(pod.spec.nodeName);
    if (!node || !pod.podIp.isNull())
        return;
    if (pod.spec.hostNetwork) {
        pod.podIp = node->primaryAddress();
        return;
    }
    const auto pool = m_pools.find(node->meta.name);
    if (pool == m_pools.end())
        return;
    if (const auto address = pool->next()) {
        pod.podIp = *address;
        return;
    }
    Problem problem;
    problem.code = ProblemCode::AddressesExhausted;
    problem.object = refOf(pod);
    problem.field = u"status.podIP"_s;
    problem.arguments = {pool->range().toString()};
    m_draft.problems.append(problem);
}

void PodAddresses::finish()
{
    for (auto pool = m_pools.begin(); pool != m_pools.end(); ++pool) {
        if (pool->last() != 0)
            m_draft.allocations.lastPodAddress.insert(pool.key(), pool->last());
    }
}

} // namespace podium
