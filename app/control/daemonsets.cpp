// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/daemonsets.h"

#include "control/scheduler.h"

namespace podium {

void settleDaemonSet(const Workload &workload, OwnedPods &pods, const Cluster &cluster)
{
    QSet<QString> served;
    for (const Pod &pod : pods.take(workload)) {
        const Node *node = cluster.node(pod.spec.nodeName);
        const bool homeless = pod.spec.nodeName.isEmpty();
        if (!isActive(pod) || (!node && !homeless))
            continue;
        const bool second = !homeless && served.contains(node->meta.name);
        if (homeless || second || !matchesNodeSelector(workload.templateSpec.nodeSelector, *node))
            pods.remove(pod);
        else
            served.insert(node->meta.name);
    }
    for (const Node &node : cluster.nodes()) {
        const bool wanted =
            node.isReady() && matchesNodeSelector(workload.templateSpec.nodeSelector, node);
        if (wanted && !served.contains(node.meta.name))
            pods.create(workload, node.meta.name);
    }
}

} // namespace podium
