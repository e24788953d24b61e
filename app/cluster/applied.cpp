// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/applied.h"

#include "cluster/edits.h"

#include <algorithm>

namespace podium {

namespace {

// Source: Kubernetes 1.33, ValidatePodUpdate: containers[*].image is mutable; the other mutable
// fields are unknown to Podium.
PodSpec withoutImages(PodSpec spec)
{
    for (QList<Container> *containers : {&spec.initContainers, &spec.containers}) {
        for (Container &container : *containers)
            container.image.clear();
    }
    return spec;
}

/// What a manifest changed in one member.
template <class Object, class Value>
void merge(Object &stored, const Object &before, const Object &after, Value Object::*member)
{
    if (before.*member != after.*member)
        stored.*member = after.*member;
}

void mergeMeta(ObjectMeta &stored, const ObjectMeta &before, const ObjectMeta &after)
{
    merge(stored, before, after, &ObjectMeta::labels);
    merge(stored, before, after, &ObjectMeta::annotations);
    merge(stored, before, after, &ObjectMeta::deletionTimestamp);
    merge(stored, before, after, &ObjectMeta::controller);
    stored.origin = after.origin;
}

void mergeImages(QList<Container> &stored, const QList<Container> &after)
{
    for (qsizetype i = 0; i < std::min(stored.size(), after.size()); ++i)
        stored[i].image = after[i].image;
}

Pod merged(Pod stored, const Pod &before, const Pod &after)
{
    mergeMeta(stored.meta, before.meta, after.meta);
    mergeImages(stored.spec.initContainers, after.spec.initContainers);
    mergeImages(stored.spec.containers, after.spec.containers);
    merge(stored, before, after, &Pod::phase);
    merge(stored, before, after, &Pod::podIp);
    merge(stored, before, after, &Pod::conditions);
    return stored;
}

Node merged(Node stored, const Node &before, const Node &after)
{
    mergeMeta(stored.meta, before.meta, after.meta);
    merge(stored, before, after, &Node::addresses);
    merge(stored, before, after, &Node::podCidr);
    merge(stored, before, after, &Node::podCidrs);
    merge(stored, before, after, &Node::providerId);
    merge(stored, before, after, &Node::unschedulable);
    merge(stored, before, after, &Node::allocatableMemory);
    merge(stored, before, after, &Node::conditions);
    return stored;
}

/// All but its origin.
bool statesTheSame(const AnyObject &before, AnyObject after)
{
    metaOf(after).origin = metaOf(before).origin;
    return before == after;
}

Cluster with(const Cluster &cluster, const AnyObject &object)
{
    return std::visit([&](const auto &o) { return cluster.with(o); }, object);
}

Cluster withMerged(const Cluster &cluster, const AnyObject &before, const AnyObject &after)
{
    if (const auto *service = std::get_if<Service>(&after)) {
        const Result<Cluster> edited = withService(cluster, *service);
        return edited ? *edited : cluster;
    }
    const ObjectRef ref = refOf(after);
    if (const auto *pod = std::get_if<Pod>(&after)) {
        const auto &old = std::get<Pod>(before);
        return cluster.with(replacesPod(old, *pod) ? *pod : merged(*cluster.pod(ref), old, *pod));
    }
    if (const auto *node = std::get_if<Node>(&after))
        return cluster.with(merged(*cluster.node(ref.name), std::get<Node>(before), *node));
    return with(cluster, after);
}

} // namespace

std::optional<AnyObject> storedObject(const Cluster &cluster, const ObjectRef &ref)
{
    if (const Pod *pod = cluster.pod(ref))
        return *pod;
    if (const Service *service = cluster.service(ref))
        return *service;
    if (const Workload *workload = cluster.workload(ref))
        return *workload;
    if (const EndpointSlice *slice = cluster.endpointSlice(ref))
        return *slice;
    if (const EndpointsObject *endpoints = cluster.endpointsObject(ref))
        return *endpoints;
    if (const Node *node = ref.kind == ObjectKind::Node ? cluster.node(ref.name) : nullptr)
        return *node;
    if (const Namespace *space =
            ref.kind == ObjectKind::Namespace ? cluster.namespaceNamed(ref.name) : nullptr)
        return *space;
    return {};
}

bool replacesPod(const Pod &before, const Pod &after)
{
    return withoutImages(before.spec) != withoutImages(after.spec);
}

bool isMadeAnew(const Pod &before, const Pod &after)
{
    return !before.podIp.isNull() && (before.podIp != after.podIp || replacesPod(before, after));
}

Cluster withApplied(const Cluster &cluster, const AnyObject *before, const AnyObject &after)
{
    const std::optional<AnyObject> stored = storedObject(cluster, refOf(after));
    if (!before || !stored || before->index() != after.index())
        return before && statesTheSame(*before, after) ? cluster : with(cluster, after);
    if (!statesTheSame(*before, after))
        return withMerged(cluster, *before, after);
    AnyObject moved = *stored;
    metaOf(moved).origin = metaOf(after).origin;
    return with(cluster, moved);
}

} // namespace podium
