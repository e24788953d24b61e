// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/ownedpods.h"

#include "control/generatednames.h"
#include "control/ownership.h"

#include <algorithm>

namespace podium {

bool isActive(const Pod &pod)
{
    return !pod.isFinished() && !pod.meta.isTerminating();
}

Pod podOf(const Workload &workload)
{
    Pod pod;
    pod.meta.namespaceName = workload.meta.namespaceName;
    pod.meta.generateName = workload.meta.name + u'-';
    pod.meta.labels = workload.templateLabels;
    pod.meta.annotations = workload.templateAnnotations;
    pod.meta.controller = refOf(workload);
    pod.spec = workload.templateSpec;
    return pod;
}

OwnedPods::OwnedPods(Draft &draft)
    : m_draft(draft)
{
    for (int kind = int(ObjectKind::ReplicaSet); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : draft.cluster.workloads(ObjectKind(kind)))
            m_orphanIndex.want(workload.meta.namespaceName, workload.selector.matchLabels);
    }
    sortOut();
}

void OwnedPods::sortOut()
{
    for (const Pod &pod : m_draft.cluster.pods()) {
        if (!m_draft.goesOn())
            return;
        const ObjectRef owner = ownerOf(pod.meta);
        const Workload *workload = m_draft.cluster.workload(owner);
        const bool released = workload && isActive(pod) &&
                              workload->kind != ObjectKind::Deployment &&
                              !workload->selector.matches(pod.meta.labels);
        if (workload && !released) {
            m_owned[owner].push_back(&pod);
        } else if (released || owner.isNull()) {
            m_orphans[pod.meta.namespaceName].push_back(&pod);
            m_orphanIndex.add(pod);
        }
        if (released)
            m_released.insert(&pod);
    }
}

bool OwnedPods::isAdoptable(const Workload &workload, const Pod &pod) const
{
    return !m_adopted.contains(&pod) && isActive(pod) && workload.selector.matches(pod.meta.labels);
}

void OwnedPods::adopt(const Workload &workload, const std::vector<const Pod *> &candidates,
                      std::vector<Pod> &owned)
{
    for (const Pod *orphan : candidates) {
        if (!isAdoptable(workload, *orphan))
            continue;
        m_adopted.insert(orphan);
        Pod pod = *orphan;
        pod.meta.controller = refOf(workload);
        m_adoptions.insert(refOf(pod), pod);
        owned.push_back(std::move(pod));
    }
}

std::vector<Pod> OwnedPods::take(const Workload &workload)
{
    std::vector<Pod> result;
    for (const Pod *pod : m_owned.take(refOf(workload)))
        result.push_back(*pod);
    const QString &here = workload.meta.namespaceName;
    if (workload.selector.matchLabels.isEmpty())
        adopt(workload, m_orphans.value(here), result);
    else
        adopt(workload, m_orphanIndex.select(here, workload.selector.matchLabels), result);
    std::sort(result.begin(), result.end(),
              [](const Pod &a, const Pod &b) { return keyOf(a) < keyOf(b); });
    return result;
}

void OwnedPods::create(const Workload &workload, const QString &nodeName)
{
    Pod pod = podOf(workload);
    if (!nodeName.isEmpty())
        pod.spec.nodeName = nodeName;
    do {
        pod.meta.name = generatedName(workload.meta.name, m_draft.allocations.generatedNames++);
    } while (m_draft.cluster.contains(refOf(pod)));
    m_update.put(std::move(pod));
}

void OwnedPods::create(Pod pod)
{
    m_update.put(std::move(pod));
}

void OwnedPods::remove(const Pod &pod)
{
    m_adoptions.remove(refOf(pod));
    m_update.remove(pod);
    m_hasRemoved = true;
}

void OwnedPods::finish()
{
    for (const Pod *pod : std::as_const(m_released)) {
        if (m_adopted.contains(pod))
            continue;
        Pod released = *pod;
        released.meta.controller = {};
        m_update.put(std::move(released));
    }
    for (const Pod &pod : std::as_const(m_adoptions))
        m_update.put(pod);
    if (!m_update.isEmpty())
        m_draft.cluster =
            m_draft.cluster.with(std::move(m_update).appliedTo(m_draft.cluster.pods()));
}

} // namespace podium
