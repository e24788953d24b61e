// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/tables/podevents.h"

#include "cluster/applied.h"
#include "control/podlife.h"
#include "control/scheduler.h"

#include <QMap>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isOnNode(const Pod &pod)
{
    return !pod.spec.nodeName.isEmpty() && pod.phase != "Pending"_L1;
}

/// Why no pod of this kind can be on the node, as the scheduler words it.
QString refusalOf(const Node &node, const Pod &pod)
{
    if (!node.isReady())
        return u"node(s) had untolerated taint {node.kubernetes.io/not-ready: }"_s;
    if (node.unschedulable)
        return u"node(s) were unschedulable"_s;
    if (!matchesNodeSelector(pod.spec.nodeSelector, node))
        return u"node(s) didn't match Pod's node affinity/selector"_s;
    if (pod.requestedMemory() > 0)
        return u"Insufficient memory"_s;
    return u"node(s) didn't have free ports for the requested pod ports"_s;
}

/// "0/3 nodes are available: 1 Insufficient memory, 2 node(s) were unschedulable."
QString whyUnscheduled(const Pod &pod, const Cluster &cluster)
{
    if (cluster.nodes().isEmpty())
        return u"no nodes available to schedule pods"_s;
    QMap<QString, int> refusals;
    for (const Node &node : cluster.nodes())
        ++refusals[refusalOf(node, pod)];
    QStringList counts;
    for (auto it = refusals.cbegin(); it != refusals.cend(); ++it)
        counts.append(u"%1 %2"_s.arg(it.value()).arg(it.key()));
    counts.sort();
    return u"0/%1 nodes are available: %2."_s.arg(cluster.nodes().size()).arg(counts.join(u", "_s));
}

class PodEventTeller
{
public:
    PodEventTeller(const Cluster &before, const Cluster &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<ClusterEvent> run(const ClusterDiff &diff)
    {
        for (const ObjectRef &ref : diff.added + diff.changed)
            tellScaling(ref);
        for (const ObjectRef &ref : diff.removed) {
            if (const Pod *pod = m_before.pod(ref))
                tellEnd(*pod);
        }
        for (const ObjectRef &ref : diff.changed) {
            if (m_after.pod(ref))
                tellChange(*m_before.pod(ref), *m_after.pod(ref));
        }
        for (const ObjectRef &ref : diff.added) {
            if (const Pod *pod = m_after.pod(ref))
                tellBeginning(*pod);
        }
        return m_events;
    }

private:
    void add(const ObjectRef &object, const QString &reason, const QString &message)
    {
        m_events.append({object, false, reason, message});
    }

    void warn(const ObjectRef &object, const QString &reason, const QString &message)
    {
        m_events.append({object, true, reason, message});
    }

    /// A Deployment gave its ReplicaSet another number.
    void tellScaling(const ObjectRef &ref)
    {
        const Workload *after =
            ref.kind == ObjectKind::ReplicaSet ? m_after.workload(ref) : nullptr;
        if (!after || after->meta.controller.kind != ObjectKind::Deployment)
            return;
        const Workload *before = m_before.workload(ref);
        const int had = before ? before->replicas.value_or(1) : 0;
        const int has = after->replicas.value_or(1);
        if (had != has)
            add(after->meta.controller, u"ScalingReplicaSet"_s,
                u"Scaled %1 replica set %2 from %3 to %4"_s
                    .arg(had < has ? u"up"_s : u"down"_s, ref.name)
                    .arg(had)
                    .arg(has));
    }

    /// Whether the controller itself wants the pod no longer: what somebody else deletes it makes
    /// anew.
    bool isWantedNoLonger(const Pod &pod) const
    {
        const Workload *before = m_before.workload(pod.meta.controller);
        const Workload *after = m_after.workload(pod.meta.controller);
        if (!before || !after)
            return false;
        if (after->kind != ObjectKind::DaemonSet)
            return after->replicas.value_or(1) < before->replicas.value_or(1);
        const Node *node = m_after.node(pod.spec.nodeName);
        return node &&
               (!node->isReady() || !matchesNodeSelector(after->templateSpec.nodeSelector, *node));
    }

    void tellEnd(const Pod &pod)
    {
        if (isWantedNoLonger(pod))
            tellByController(pod, u"Delete"_s);
        tellKilling(pod);
    }

    /// "Created pod: web-1", "delete Pod db-0 in StatefulSet db successful".
    void tellByController(const Pod &pod, const QString &verb)
    {
        const ObjectRef &controller = pod.meta.controller;
        if (controller.isNull() || !m_after.contains(controller))
            return;
        const bool isSet = controller.kind == ObjectKind::StatefulSet;
        add(controller, u"Successful"_s + verb,
            isSet ? u"%1 Pod %2 in StatefulSet %3 successful"_s.arg(verb.toLower(), pod.meta.name,
                                                                    controller.name)
                  : u"%1d pod: %2"_s.arg(verb, pod.meta.name));
    }

    void tellKilling(const Pod &pod)
    {
        for (const Container &container : isOnNode(pod) ? pod.spec.containers : QList<Container>())
            add(refOf(pod), u"Killing"_s, u"Stopping container "_s + container.name);
    }

    void tellBeginning(const Pod &pod)
    {
        tellByController(pod, u"Create"_s);
        tellPlace(pod);
    }

    /// The scheduler found a node, and the kubelet there starts it; or it did not.
    void tellPlace(const Pod &pod)
    {
        const ObjectRef ref = refOf(pod);
        if (pod.statusReason == unschedulable)
            warn(ref, u"FailedScheduling"_s, whyUnscheduled(pod, m_after));
        if (!isOnNode(pod))
            return;
        add(ref, u"Scheduled"_s,
            u"Successfully assigned %1 to %2"_s.arg(ref.qualifiedName(), pod.spec.nodeName));
        for (const Container &container : pod.spec.containers)
            tellStart(ref, container.name);
        if (pod.failedContainer >= 0)
            tellBackOff(pod);
    }

    void tellStart(const ObjectRef &pod, const QString &container)
    {
        add(pod, u"Created"_s, u"Created container: "_s + container);
        add(pod, u"Started"_s, u"Started container "_s + container);
    }

    void tellBackOff(const Pod &pod)
    {
        const QString container = pod.spec.containers.value(pod.failedContainer).name;
        warn(refOf(pod), u"BackOff"_s,
             u"Back-off restarting failed container %1 in pod %2_%3"_s.arg(container, pod.meta.name,
                                                                           pod.meta.namespaceName));
    }

    void tellChange(const Pod &before, const Pod &after)
    {
        if (isOnNode(before) && isMadeAnew(before, after)) {
            tellKilling(before);
            tellBeginning(after);
            return;
        }
        const bool isTried = !isOnNode(before) && (isOnNode(after) || before.spec != after.spec);
        if (isTried)
            tellPlace(after);
        if (isOnNode(before))
            tellLife(before, after);
    }

    /// What its kubelet notices of a pod that runs.
    void tellLife(const Pod &before, const Pod &after)
    {
        const ObjectRef ref = refOf(after);
        // Of several containers, nobody knows which one was restarted.
        const bool isOne = after.spec.containers.size() == 1;
        if (after.restarts > before.restarts && isOne)
            tellStart(ref, after.spec.containers.first().name);
        if (after.failedContainer >= 0 && before.failedContainer < 0)
            tellBackOff(after);
        else if (before.isReady() && !after.isReady())
            warn(ref, u"Unhealthy"_s, u"Readiness probe failed"_s);
    }

    const Cluster &m_before;
    const Cluster &m_after;
    QList<ClusterEvent> m_events{};
};

} // namespace

QList<ClusterEvent> podEvents(const Cluster &before, const Cluster &after, const ClusterDiff &diff)
{
    return PodEventTeller(before, after).run(diff);
}

} // namespace podium
