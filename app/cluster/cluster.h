// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/allocations.h"
#include "cluster/endpoint.h"
#include "cluster/endpointslice.h"
#include "cluster/endpointsobject.h"
#include "cluster/namespace.h"
#include "cluster/node.h"
#include "cluster/objecttable.h"
#include "cluster/pod.h"
#include "cluster/service.h"
#include "cluster/workload.h"
#include "cluster/world.h"

namespace podium {

/// All objects at one moment, with the world around them: an immutable value, cheap to copy. A
/// change makes another Cluster (`with`, `without`, and the edits in edits.h); undo, comparing and
/// "what would this edit change?" are then just other values.
class Cluster
{
public:
    Cluster();

    const World &world() const { return m_world; }

    const ObjectTable<Namespace> &namespaces() const { return m_namespaces; }

    /// Of the ConfigMap that states the world.
    const Origin &worldOrigin() const { return m_worldOrigin; }

    const ObjectTable<Node> &nodes() const { return m_nodes; }

    const ObjectTable<Pod> &pods() const { return m_pods; }

    const ObjectTable<Service> &services() const { return m_services; }

    /// Of one kind; empty for kinds that are no workloads.
    const ObjectTable<Workload> &workloads(ObjectKind kind) const;

    /// As manifests state them, and those that settle mirrors from Endpoints objects.
    const ObjectTable<EndpointSlice> &endpointSlices() const { return m_endpointSlices; }

    const ObjectTable<EndpointsObject> &endpointsObjects() const { return m_endpointsObjects; }

    /// What settle derived for each proxied or headless Service.
    const ObjectTable<ServiceEndpoints> &endpoints() const { return m_endpoints; }

    /// What has been given out so far, so that no address is ever given twice.
    const Allocations &allocations() const { return m_allocations; }

    /// Null if there is no such object.
    const Node *node(const QString &name) const;
    const Pod *pod(const ObjectRef &ref) const;
    const Service *service(const ObjectRef &ref) const;
    const Workload *workload(const ObjectRef &ref) const;
    const EndpointSlice *endpointSlice(const ObjectRef &ref) const;
    const EndpointsObject *endpointsObject(const ObjectRef &ref) const;
    const Namespace *namespaceNamed(const QString &name) const;
    /// The part that all kinds share; null if there is no such object.
    const ObjectMeta *meta(const ObjectRef &ref) const;

    bool contains(const ObjectRef &ref) const { return meta(ref) != nullptr; }

    /// The derived endpoints of a Service port by its number; null if there is no such port.
    const PortEndpoints *portEndpoints(const ObjectRef &service, int port, Protocol protocol) const;
    /// All objects, sorted by ObjectRef. Linear in their number.
    QList<ObjectRef> allObjects() const;

    /// With the object added, or put in the place of the one of the same name.
    [[nodiscard]] Cluster with(Namespace object) const;
    [[nodiscard]] Cluster with(Node object) const;
    [[nodiscard]] Cluster with(Pod object) const;
    [[nodiscard]] Cluster with(Service object) const;
    [[nodiscard]] Cluster with(Workload object) const;
    [[nodiscard]] Cluster with(EndpointSlice object) const;
    [[nodiscard]] Cluster with(EndpointsObject object) const;
    [[nodiscard]] Cluster with(ServiceEndpoints object) const;
    [[nodiscard]] Cluster with(World world) const;
    [[nodiscard]] Cluster with(World world, const Origin &origin) const;
    [[nodiscard]] Cluster with(Allocations allocations) const;
    /// Whole tables at once, for readers and settle.
    [[nodiscard]] Cluster with(ObjectTable<Pod> pods) const;
    [[nodiscard]] Cluster with(ObjectTable<Service> services) const;
    [[nodiscard]] Cluster with(ObjectTable<ServiceEndpoints> endpoints) const;
    /// The same cluster if there is no such object.
    [[nodiscard]] Cluster without(const ObjectRef &ref) const;

    bool operator==(const Cluster &) const = default;

private:
    static constexpr size_t workloadKinds = 6;
    static std::optional<size_t> workloadIndex(ObjectKind kind);

    World m_world;
    Origin m_worldOrigin{};
    ObjectTable<Namespace> m_namespaces{};
    ObjectTable<Node> m_nodes{};
    ObjectTable<Pod> m_pods{};
    ObjectTable<Service> m_services{};
    std::array<ObjectTable<Workload>, workloadKinds> m_workloads{};
    ObjectTable<EndpointSlice> m_endpointSlices{};
    ObjectTable<EndpointsObject> m_endpointsObjects{};
    ObjectTable<ServiceEndpoints> m_endpoints{};
    Allocations m_allocations{};
};

ObjectRef refOf(const Namespace &object);
ObjectRef refOf(const Node &object);
ObjectRef refOf(const Pod &object);
ObjectRef refOf(const Service &object);
ObjectRef refOf(const Workload &object);
ObjectRef refOf(const EndpointSlice &object);
ObjectRef refOf(const EndpointsObject &object);

inline ObjectRef podRef(const QString &namespaceName, const QString &name)
{
    return {ObjectKind::Pod, namespaceName, name};
}

inline ObjectRef serviceRef(const QString &namespaceName, const QString &name)
{
    return {ObjectKind::Service, namespaceName, name};
}

inline ObjectRef nodeRef(const QString &name)
{
    return {ObjectKind::Node, {}, name};
}

inline ObjectRef clientRef(const QString &name)
{
    return {ObjectKind::Client, {}, name};
}

} // namespace podium
