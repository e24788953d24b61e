// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/deployments.h"

#include "control/ownership.h"
#include "control/templatehash.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace podium {

namespace {

using ReplicaSets = std::vector<Workload>;

bool adopts(const Workload &deployment, const Workload &replicaSet)
{
    return deployment.selector.matches(replicaSet.meta.labels);
}

// ReplicaSets by the Deployment they belong to; those without an owner under a null ref.
QHash<ObjectRef, ReplicaSets> byOwner(const Cluster &cluster)
{
    QHash<ObjectRef, ReplicaSets> result;
    for (const Workload &replicaSet : cluster.workloads(ObjectKind::ReplicaSet)) {
        const ObjectRef owner = ownerOf(replicaSet.meta);
        const Workload *deployment = cluster.workload(owner);
        const bool released = deployment && !adopts(*deployment, replicaSet);
        result[released ? ObjectRef() : owner].push_back(replicaSet);
    }
    return result;
}

Workload replicaSetFor(const Cluster &cluster, const Workload &deployment)
{
    Workload made = deployment;
    made.kind = ObjectKind::ReplicaSet;
    made.meta = ObjectMeta();
    made.meta.namespaceName = deployment.meta.namespaceName;
    made.meta.controller = refOf(deployment);
    QString hash;
    for (int salt = 0; salt == 0 || cluster.contains(refOf(made)); ++salt) {
        hash = templateHash(deployment, salt);
        made.meta.name = deployment.meta.name + u'-' + hash;
    }
    made.templateLabels.insert(templateHashLabel(), hash);
    made.selector.matchLabels.insert(templateHashLabel(), hash);
    made.meta.labels = made.templateLabels;
    return made;
}

// Of several with this template the one that runs pods; as dumps know more of a template than we.
Workload *currentOf(ReplicaSets &replicaSets, const Workload &deployment)
{
    Workload *found = nullptr;
    for (Workload &replicaSet : replicaSets) {
        if (!sameTemplate(replicaSet, deployment))
            continue;
        if (!found || found->replicas.value_or(1) < replicaSet.replicas.value_or(1))
            found = &replicaSet;
    }
    return found;
}

/// Gives one Deployment's ReplicaSets the numbers they ought to have.
class Rollout
{
public:
    Rollout(Draft &draft, const Workload &deployment)
        : m_draft(draft)
        , m_deployment(deployment)
    {}

    void run(ReplicaSets replicaSets)
    {
        Workload *current = currentOf(replicaSets, m_deployment);
        if (!current) {
            replicaSets.push_back(replicaSetFor(m_draft.cluster, m_deployment));
            current = &replicaSets.back();
        }
        for (Workload &replicaSet : replicaSets) {
            replicaSet.meta.controller = refOf(m_deployment);
            replicaSet.replicas = &replicaSet == current ? m_deployment.replicas : 0;
            const Workload *before = m_draft.cluster.workload(refOf(replicaSet));
            if (!before || *before != replicaSet)
                m_draft.cluster = m_draft.cluster.with(replicaSet);
        }
    }

private:
    Draft &m_draft;
    const Workload &m_deployment;
};

void release(Draft &draft, Workload replicaSet)
{
    if (replicaSet.meta.controller.isNull())
        return;
    replicaSet.meta.controller = {};
    draft.cluster = draft.cluster.with(std::move(replicaSet));
}

} // namespace

void settleDeployments(Draft &draft)
{
    QHash<ObjectRef, ReplicaSets> owned = byOwner(draft.cluster);
    ReplicaSets orphans = owned.take({});
    for (const Workload &orphan : orphans)
        release(draft, orphan);
    const ObjectTable<Workload> deployments = draft.cluster.workloads(ObjectKind::Deployment);
    for (const Workload &deployment : deployments) {
        ReplicaSets own = owned.value(refOf(deployment));
        const auto adopted = [&](const Workload &orphan) {
            return orphan.meta.namespaceName == deployment.meta.namespaceName &&
                   adopts(deployment, orphan);
        };
        const auto rest = std::stable_partition(orphans.begin(), orphans.end(),
                                                [&](const Workload &o) { return !adopted(o); });
        own.insert(own.end(), rest, orphans.end());
        orphans.erase(rest, orphans.end());
        if (deployment.selector.matches(deployment.templateLabels))
            Rollout(draft, deployment).run(std::move(own));
    }
}

} // namespace podium
