// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/edits.h"

#include "cluster/checks/storedvalues.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

Problem problemOf(const ObjectRef &object, const QString &field, const QString &value,
                  const QString &reason)
{
    Problem problem;
    problem.code = ProblemCode::InvalidValue;
    problem.object = object;
    problem.field = field;
    problem.arguments = {value, reason};
    return problem;
}

Problem noSuchObject(const ObjectRef &object)
{
    return problemOf(object, u"metadata.name"_s, object.text(), u"no-such-object"_s);
}

// What goes when a Service is no longer of type LoadBalancer.
void dropLoadBalancer(Service &service)
{
    service.ingress.clear();
    service.allocateLoadBalancerNodePorts.reset();
    service.loadBalancerClass.clear();
    service.loadBalancerIp.clear();
    service.loadBalancerSourceRanges.clear();
    service.healthCheckNodePort = 0;
}

void dropNodePorts(Service &service)
{
    for (ServicePort &port : service.ports)
        port.nodePort = 0;
    if (service.externalIps.isEmpty())
        service.externalTrafficPolicy.reset();
}

void dropClusterIp(Service &service)
{
    service.clusterIp.clear();
    service.clusterIps.clear();
    service.ipFamilies.clear();
    service.ipFamilyPolicy.clear();
    service.internalTrafficPolicy.reset();
}

void dropUnused(Service &service)
{
    if (service.effectiveType() != ServiceType::LoadBalancer)
        dropLoadBalancer(service);
    if (!service.hasNodePorts())
        dropNodePorts(service);
    if (service.effectiveType() == ServiceType::ExternalName)
        dropClusterIp(service);
    // Node ports hang on a cluster IP, so the headless one gets an address.
    if (service.hasNodePorts() && service.isHeadless())
        dropClusterIp(service);
}

void setReady(QList<Condition> &conditions, bool ready)
{
    const QString status = ready ? u"True"_s : u"False"_s;
    for (Condition &condition : conditions) {
        if (condition.type == "Ready"_L1) {
            condition.status = status;
            return;
        }
    }
    conditions.append({u"Ready"_s, status});
}

ObjectRef ownerOf(const ObjectMeta &meta)
{
    ObjectRef owner = meta.controller;
    owner.namespaceName = meta.namespaceName;
    return owner;
}

/// Objects that go when `gone` goes, without those that go because of them.
QList<ObjectRef> dependentsOf(const Cluster &cluster, const ObjectRef &gone)
{
    QList<ObjectRef> result;
    const QList<ObjectRef> all = cluster.allObjects();
    for (const ObjectRef &ref : all) {
        const Pod *pod = cluster.pod(ref);
        const bool inNamespace =
            gone.kind == ObjectKind::Namespace && ref.namespaceName == gone.name;
        const bool onNode = gone.kind == ObjectKind::Node && pod && pod->spec.nodeName == gone.name;
        const bool owned =
            !cluster.meta(ref)->controller.isNull() && ownerOf(*cluster.meta(ref)) == gone;
        if (inNamespace || onNode || owned)
            result.append(ref);
    }
    return result;
}

bool ownsOthers(ObjectKind kind)
{
    return kind == ObjectKind::Namespace || kind == ObjectKind::Node ||
           (kind >= ObjectKind::Deployment && kind <= ObjectKind::Job);
}

Cluster removed(Cluster cluster, const ObjectRef &object)
{
    cluster = cluster.without(object);
    if (!ownsOthers(object.kind))
        return cluster;
    const QList<ObjectRef> dependents = dependentsOf(cluster, object);
    for (const ObjectRef &dependent : dependents)
        cluster = removed(cluster, dependent);
    return cluster;
}

} // namespace

Result<Cluster> withPodLabels(const Cluster &cluster, const ObjectRef &pod, const LabelSet &labels)
{
    const Pod *stored = cluster.pod(pod);
    if (!stored)
        return noSuchObject(pod);
    Pod edited = *stored;
    edited.meta.labels = labels;
    return cluster.with(edited);
}

Result<Cluster> withServiceType(const Cluster &cluster, const ObjectRef &service, ServiceType type)
{
    const Service *stored = cluster.service(service);
    if (!stored)
        return noSuchObject(service);
    Service edited = *stored;
    edited.type = type;
    dropUnused(edited);
    return cluster.with(edited);
}

Result<Cluster> withService(const Cluster &cluster, const Service &service)
{
    const Service *stored = cluster.service(refOf(service));
    if (!stored)
        return cluster.with(service);
    Service edited = withStoredValues(withClusterIpsPaired(service), withClusterIpsPaired(*stored));
    // The address is the provider's to give and to take, not the writer's.
    if (edited.effectiveType() != ServiceType::LoadBalancer)
        edited.ingress.clear();
    else if (edited.ingress.isEmpty())
        edited.ingress = stored->ingress;
    return cluster.with(edited);
}

Result<Cluster> withScale(const Cluster &cluster, const ObjectRef &workload, int replicas)
{
    const Workload *stored = cluster.workload(workload);
    if (!stored)
        return noSuchObject(workload);
    if (workload.kind == ObjectKind::DaemonSet)
        return problemOf(workload, u"spec.replicas"_s, QString::number(replicas), u"no-replicas"_s);
    const QString field =
        workload.kind == ObjectKind::Job ? u"spec.parallelism"_s : u"spec.replicas"_s;
    if (replicas < 0)
        return problemOf(workload, field, QString::number(replicas), u"negative"_s);
    Workload edited = *stored;
    edited.replicas = replicas;
    return cluster.with(edited);
}

Result<Cluster> withReadiness(const Cluster &cluster, const ObjectRef &object, bool ready)
{
    if (const Pod *stored = cluster.pod(object)) {
        Pod pod = *stored;
        setReady(pod.conditions, ready);
        return cluster.with(pod);
    }
    if (const Node *stored =
            object.kind == ObjectKind::Node ? cluster.node(object.name) : nullptr) {
        Node node = *stored;
        setReady(node.conditions, ready);
        return cluster.with(node);
    }
    return noSuchObject(object);
}

Result<Cluster> withContainerRestarted(const Cluster &cluster, const ObjectRef &pod, int container)
{
    const Pod *stored = cluster.pod(pod);
    if (!stored)
        return noSuchObject(pod);
    if (container < 0 || container >= stored->spec.containers.size())
        return problemOf(pod, u"spec.containers"_s, QString::number(container),
                         u"no-such-container"_s);
    Pod restarted = *stored;
    ++restarted.restarts;
    return cluster.with(restarted);
}

Result<Cluster> withoutObject(const Cluster &cluster, const ObjectRef &object)
{
    if (!cluster.contains(object))
        return noSuchObject(object);
    return removed(cluster, object);
}

Result<Cluster> withPodReplaced(const Cluster &cluster, Pod pod)
{
    if (!cluster.contains(refOf(pod)))
        return noSuchObject(refOf(pod));
    pod.phase.clear();
    pod.conditions.clear();
    pod.statusReason.clear();
    pod.failedContainer = -1;
    pod.podIp = {};
    pod.meta.deletionTimestamp.clear();
    return cluster.with(pod);
}

Result<Cluster> withPodOnNode(const Cluster &cluster, const ObjectRef &pod, const QString &node)
{
    const Pod *stored = cluster.pod(pod);
    if (!stored)
        return noSuchObject(pod);
    if (!cluster.node(node))
        return noSuchObject(nodeRef(node));
    Pod moved = *stored;
    moved.spec.nodeName = node;
    return withPodReplaced(cluster, std::move(moved));
}

} // namespace podium
