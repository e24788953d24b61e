// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/cluster.h"

namespace podium {

namespace {

template <class T>
ObjectRef refAs(ObjectKind kind, const T &object)
{
    return {kind, object.meta.namespaceName, object.meta.name};
}

TableKey keyFor(const ObjectRef &ref)
{
    return {ref.namespaceName, ref.name};
}

template <class T>
const ObjectMeta *metaIn(const ObjectTable<T> &table, const ObjectRef &ref)
{
    const T *object = table.find(keyFor(ref));
    return object ? &object->meta : nullptr;
}

template <class T>
void appendRefs(const ObjectTable<T> &table, QList<ObjectRef> &refs)
{
    for (const T &object : table)
        refs.append(refOf(object));
}

} // namespace

Cluster::Cluster()
    : m_world(defaultWorld())
{}

std::optional<size_t> Cluster::workloadIndex(ObjectKind kind)
{
    if (kind < ObjectKind::Deployment || kind > ObjectKind::Job)
        return {};
    return size_t(kind) - size_t(ObjectKind::Deployment);
}

const ObjectTable<Workload> &Cluster::workloads(ObjectKind kind) const
{
    static const ObjectTable<Workload> none;
    const auto index = workloadIndex(kind);
    return index ? m_workloads[*index] : none;
}

const Node *Cluster::node(const QString &name) const
{
    return m_nodes.find({{}, name});
}

const Pod *Cluster::pod(const ObjectRef &ref) const
{
    return ref.kind == ObjectKind::Pod ? m_pods.find(keyFor(ref)) : nullptr;
}

const Service *Cluster::service(const ObjectRef &ref) const
{
    return ref.kind == ObjectKind::Service ? m_services.find(keyFor(ref)) : nullptr;
}

const Workload *Cluster::workload(const ObjectRef &ref) const
{
    return workloads(ref.kind).find(keyFor(ref));
}

const EndpointSlice *Cluster::endpointSlice(const ObjectRef &ref) const
{
    return ref.kind == ObjectKind::EndpointSlice ? m_endpointSlices.find(keyFor(ref)) : nullptr;
}

const EndpointsObject *Cluster::endpointsObject(const ObjectRef &ref) const
{
    return ref.kind == ObjectKind::Endpoints ? m_endpointsObjects.find(keyFor(ref)) : nullptr;
}

const Namespace *Cluster::namespaceNamed(const QString &name) const
{
    return m_namespaces.find({{}, name});
}

const ObjectMeta *Cluster::meta(const ObjectRef &ref) const
{
    switch (ref.kind) {
    case ObjectKind::Namespace:
        return metaIn(m_namespaces, ref);
    case ObjectKind::Node:
        return metaIn(m_nodes, ref);
    case ObjectKind::Pod:
        return metaIn(m_pods, ref);
    case ObjectKind::Service:
        return metaIn(m_services, ref);
    case ObjectKind::Endpoints:
        return metaIn(m_endpointsObjects, ref);
    case ObjectKind::EndpointSlice:
        return metaIn(m_endpointSlices, ref);
    default:
        return metaIn(workloads(ref.kind), ref);
    }
}

const PortEndpoints *Cluster::portEndpoints(const ObjectRef &service, int port,
                                            Protocol protocol) const
{
    const ServiceEndpoints *derived = m_endpoints.find(keyFor(service));
    if (!derived)
        return nullptr;
    for (const PortEndpoints &row : derived->ports) {
        if (row.servicePort == port && row.protocol == protocol)
            return &row;
    }
    return nullptr;
}

QList<ObjectRef> Cluster::allObjects() const
{
    QList<ObjectRef> refs;
    appendRefs(m_namespaces, refs);
    appendRefs(m_nodes, refs);
    appendRefs(m_pods, refs);
    appendRefs(m_services, refs);
    for (const ObjectTable<Workload> &table : m_workloads)
        appendRefs(table, refs);
    appendRefs(m_endpointsObjects, refs);
    appendRefs(m_endpointSlices, refs);
    return refs;
}

Cluster Cluster::with(Namespace object) const
{
    Cluster copy = *this;
    copy.m_namespaces.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(Node object) const
{
    Cluster copy = *this;
    copy.m_nodes.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(Pod object) const
{
    Cluster copy = *this;
    copy.m_pods.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(Service object) const
{
    Cluster copy = *this;
    copy.m_services.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(Workload object) const
{
    Cluster copy = *this;
    const auto index = workloadIndex(object.kind);
    Q_ASSERT_X(index, "Cluster::with", "a Workload is of a workload kind");
    copy.m_workloads[*index].insert(std::move(object));
    return copy;
}

Cluster Cluster::with(EndpointSlice object) const
{
    Cluster copy = *this;
    copy.m_endpointSlices.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(EndpointsObject object) const
{
    Cluster copy = *this;
    copy.m_endpointsObjects.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(ServiceEndpoints object) const
{
    Cluster copy = *this;
    copy.m_endpoints.insert(std::move(object));
    return copy;
}

Cluster Cluster::with(World world) const
{
    Cluster copy = *this;
    copy.m_world = std::move(world);
    return copy;
}

Cluster Cluster::with(World world, const Origin &origin) const
{
    Cluster result = with(std::move(world));
    result.m_worldOrigin = origin;
    return result;
}

Cluster Cluster::with(Allocations allocations) const
{
    Cluster copy = *this;
    copy.m_allocations = std::move(allocations);
    return copy;
}

Cluster Cluster::with(ObjectTable<Pod> pods) const
{
    Cluster copy = *this;
    copy.m_pods = std::move(pods);
    return copy;
}

Cluster Cluster::with(ObjectTable<Service> services) const
{
    Cluster copy = *this;
    copy.m_services = std::move(services);
    return copy;
}

Cluster Cluster::with(ObjectTable<ServiceEndpoints> endpoints) const
{
    Cluster copy = *this;
    copy.m_endpoints = std::move(endpoints);
    return copy;
}

Cluster Cluster::without(const ObjectRef &ref) const
{
    Cluster copy = *this;
    const TableKey key = keyFor(ref);
    if (ref.kind == ObjectKind::Namespace)
        copy.m_namespaces.remove(key);
    else if (ref.kind == ObjectKind::Node)
        copy.m_nodes.remove(key);
    else if (ref.kind == ObjectKind::Pod)
        copy.m_pods.remove(key);
    else if (ref.kind == ObjectKind::Service)
        copy.m_services.remove(key);
    else if (ref.kind == ObjectKind::Endpoints)
        copy.m_endpointsObjects.remove(key);
    else if (ref.kind == ObjectKind::EndpointSlice)
        copy.m_endpointSlices.remove(key);
    else if (const auto index = workloadIndex(ref.kind))
        copy.m_workloads[*index].remove(key);
    return copy;
}

ObjectRef refOf(const Namespace &object)
{
    return refAs(ObjectKind::Namespace, object);
}

ObjectRef refOf(const Node &object)
{
    return refAs(ObjectKind::Node, object);
}

ObjectRef refOf(const Pod &object)
{
    return refAs(ObjectKind::Pod, object);
}

ObjectRef refOf(const Service &object)
{
    return refAs(ObjectKind::Service, object);
}

ObjectRef refOf(const Workload &object)
{
    return refAs(object.kind, object);
}

ObjectRef refOf(const EndpointSlice &object)
{
    return refAs(ObjectKind::EndpointSlice, object);
}

ObjectRef refOf(const EndpointsObject &object)
{
    return refAs(ObjectKind::Endpoints, object);
}

} // namespace podium
