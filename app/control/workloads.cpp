// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/workloads.h"

#include "control/daemonsets.h"
#include "control/defaults.h"
#include "control/deployments.h"
#include "control/ownedpods.h"
#include "control/replicas.h"
#include "control/statefulsets.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void applyDefaults(Draft &draft)
{
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind) {
        const ObjectTable<Workload> table = draft.cluster.workloads(ObjectKind(kind));
        for (const Workload &before : table) {
            Workload workload = withDefaults(before);
            if (workload != before)
                draft.cluster = draft.cluster.with(std::move(workload));
        }
    }
}

// An empty selector would select everybody's.
bool selectsItsOwnPods(const Workload &workload)
{
    return !workload.selector.isEmpty() && workload.selector.matches(workload.templateLabels);
}

void reportForeignTemplates(Draft &draft)
{
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : draft.cluster.workloads(ObjectKind(kind))) {
            if (selectsItsOwnPods(workload))
                continue;
            Problem problem;
            problem.code = ProblemCode::InvalidValue;
            problem.object = refOf(workload);
            problem.field = u"spec.template.metadata.labels"_s;
            problem.arguments = {workload.templateLabels.text(), u"selector-mismatch"_s};
            draft.problems.append(problem);
        }
    }
}

void settleOne(const Workload &workload, OwnedPods &pods, const Draft &draft)
{
    switch (workload.kind) {
    case ObjectKind::StatefulSet:
        settleStatefulSet(workload, pods, draft.cluster);
        break;
    case ObjectKind::DaemonSet:
        settleDaemonSet(workload, pods, draft.cluster);
        break;
    default:
        settleReplicas(workload, pods, draft.allocations);
    }
}

bool hasPodMakers(const Cluster &cluster)
{
    bool has = false;
    for (int kind = int(ObjectKind::ReplicaSet); kind <= int(ObjectKind::Job); ++kind)
        has = has || !cluster.workloads(ObjectKind(kind)).isEmpty();
    return has;
}

// Whether pods were deleted.
bool settlePodMakers(Draft &draft)
{
    if (!hasPodMakers(draft.cluster))
        return false;
    OwnedPods pods(draft);
    for (int kind = int(ObjectKind::ReplicaSet); kind <= int(ObjectKind::Job); ++kind) {
        for (const Workload &workload : draft.cluster.workloads(ObjectKind(kind))) {
            if (selectsItsOwnPods(workload))
                settleOne(workload, pods, draft);
        }
    }
    pods.finish();
    return pods.hasRemoved();
}

} // namespace

void settleWorkloads(Draft &draft)
{
    applyDefaults(draft);
    reportForeignTemplates(draft);
    settleDeployments(draft);
    // A pod that one controller deletes may have stood in the way of another.
    while (settlePodMakers(draft)) {
    }
}

} // namespace podium
