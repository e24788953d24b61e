// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/statefulsets.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Pod podWithOrdinal(const Workload &workload, int ordinal)
{
    Pod pod = podOf(workload);
    pod.meta.name = workload.meta.name + u'-' + QString::number(ordinal);
    pod.meta.labels.insert(u"statefulset.kubernetes.io/pod-name"_s, pod.meta.name);
    pod.meta.labels.insert(u"apps.kubernetes.io/pod-index"_s, QString::number(ordinal));
    pod.spec.hostname = pod.meta.name;
    pod.spec.subdomain = workload.serviceName;
    return pod;
}

bool isWanted(const Workload &workload, const Pod &pod)
{
    const QString prefix = workload.meta.name + u'-';
    bool isNumber = false;
    const int ordinal = pod.meta.name.mid(prefix.size()).toInt(&isNumber);
    return pod.meta.name.startsWith(prefix) && isNumber && ordinal >= 0 &&
           ordinal < workload.replicas.value_or(1);
}

} // namespace

void settleStatefulSet(const Workload &workload, OwnedPods &pods, const Cluster &cluster)
{
    for (const Pod &pod : pods.take(workload)) {
        if (isActive(pod) && !isWanted(workload, pod))
            pods.remove(pod);
    }
    for (int ordinal = 0; ordinal < workload.replicas.value_or(1); ++ordinal) {
        Pod pod = podWithOrdinal(workload, ordinal);
        const Pod *present = cluster.pod(refOf(pod));
        // A stopped one is made again; one that is on its way out has to leave its name first.
        if (!present || (present->isFinished() && !present->meta.isTerminating()))
            pods.create(std::move(pod));
    }
}

} // namespace podium
