// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>

namespace podium {

/// What an object is. Spellings are Kubernetes' own. The last group is not Kubernetes: what stands
/// around the cluster (see World).
enum class ObjectKind {
    Unknown,
    Namespace,
    Node,
    Pod,
    Service,
    Deployment,
    ReplicaSet,
    ReplicationController,
    StatefulSet,
    DaemonSet,
    Job,
    Endpoints,
    EndpointSlice,

    World,
    Client,
    Router,
};

/// "Pod", "Service", ...; "Unknown" has an empty name.
QString kindName(ObjectKind kind);
/// Unknown for anything that is not a kind of ours. Case matters, as in manifests.
ObjectKind kindFromName(const QString &name);
/// Namespace and Node are not in a namespace, nor is the world.
bool isNamespaced(ObjectKind kind);

/// Names one object. Everything that points at an object holds one of these, never a pointer.
struct ObjectRef
{
    ObjectKind kind{ObjectKind::Unknown};
    QString namespaceName{};
    QString name{};

    bool isNull() const { return kind == ObjectKind::Unknown; }

    /// "Service default/svc-2", "Node node-1".
    QString text() const;
    /// "default/svc-2", "node-1".
    QString qualifiedName() const;

    bool operator==(const ObjectRef &) const = default;
};

/// By kind, then namespace, then name.
bool operator<(const ObjectRef &a, const ObjectRef &b);
size_t qHash(const ObjectRef &ref, size_t seed = 0);

} // namespace podium
