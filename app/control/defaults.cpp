// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/defaults.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class T>
void setIfMissing(std::optional<T> &field, T value)
{
    if (!field)
        field = value;
}

void defaultAffinity(Service &service)
{
    setIfMissing(service.sessionAffinity, SessionAffinity::None);
    if (service.sessionAffinity == SessionAffinity::ClientIP)
        setIfMissing(service.affinityTimeoutSeconds, defaultAffinityTimeoutSeconds);
    else
        service.affinityTimeoutSeconds.reset();
}

void defaultPorts(Service &service)
{
    for (qsizetype i = 0; i < service.ports.size(); ++i) {
        if (!service.ports.at(i).targetPort.isSet())
            service.ports[i].targetPort.number = service.ports.at(i).port;
    }
}

void defaultPolicies(Service &service)
{
    if (service.hasNodePorts() ||
        (service.effectiveType() == ServiceType::ClusterIP && !service.externalIps.isEmpty()))
        setIfMissing(service.externalTrafficPolicy, TrafficPolicy::Cluster);
    if (service.effectiveType() != ServiceType::ExternalName)
        setIfMissing(service.internalTrafficPolicy, TrafficPolicy::Cluster);
    if (service.effectiveType() == ServiceType::LoadBalancer)
        setIfMissing(service.allocateLoadBalancerNodePorts, true);
}

// Containers of a pod on its node's network hold the node's ports.
void defaultHostPorts(QList<Container> &containers)
{
    for (Container &container : containers) {
        for (ContainerPort &port : container.ports) {
            if (port.hostPort == 0)
                port.hostPort = port.containerPort;
        }
    }
}

void defaultRequests(QList<Container> &containers)
{
    for (qsizetype i = 0; i < containers.size(); ++i) {
        if (containers.at(i).memoryLimit && !containers.at(i).requestedMemory)
            containers[i].requestedMemory = containers.at(i).memoryLimit;
    }
}

void defaultJob(Workload &job)
{
    if (!job.completions && !job.replicas)
        job.completions = 1;
    setIfMissing(job.replicas, 1);
    job.templateLabels.insert(u"batch.kubernetes.io/job-name"_s, job.meta.name);
    job.templateLabels.insert(u"job-name"_s, job.meta.name);
    if (job.selector.isEmpty())
        job.selector.matchLabels.insert(u"batch.kubernetes.io/job-name"_s, job.meta.name);
}

} // namespace

Service withDefaults(Service service)
{
    setIfMissing(service.type, ServiceType::ClusterIP);
    defaultAffinity(service);
    defaultPorts(service);
    defaultPolicies(service);
    return service;
}

PodSpec withDefaults(PodSpec spec)
{
    if (spec.restartPolicy.isEmpty())
        spec.restartPolicy = u"Always"_s;
    if (spec.hostNetwork) {
        defaultHostPorts(spec.containers);
        defaultHostPorts(spec.initContainers);
    }
    defaultRequests(spec.containers);
    defaultRequests(spec.initContainers);
    return spec;
}

Pod withDefaults(Pod pod)
{
    pod.spec = withDefaults(std::move(pod.spec));
    return pod;
}

Workload withDefaults(Workload workload)
{
    workload.templateSpec = withDefaults(std::move(workload.templateSpec));
    if (workload.kind == ObjectKind::Job) {
        defaultJob(workload);
        return workload;
    }
    if (workload.kind != ObjectKind::DaemonSet)
        setIfMissing(workload.replicas, 1);
    // The others must state theirs since apps/v1.
    if (workload.kind == ObjectKind::ReplicationController && workload.selector.isEmpty())
        workload.selector.matchLabels = workload.templateLabels;
    return workload;
}

AnyObject withDefaults(AnyObject object)
{
    if (auto *service = std::get_if<Service>(&object))
        return withDefaults(std::move(*service));
    if (auto *pod = std::get_if<Pod>(&object))
        return withDefaults(std::move(*pod));
    if (auto *workload = std::get_if<Workload>(&object))
        return withDefaults(std::move(*workload));
    return object;
}

} // namespace podium
