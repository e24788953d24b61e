// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "document/editing/change.h"

#include <optional>

namespace podium {

/// What menus and drags want of whole objects, as changes.

/// A name for another object of this kind and namespace: "web" gives "web-2", "pod-1" gives
/// "pod-2", or the next number that is free.
QString freeName(const Cluster &cluster, const ObjectRef &object);

/// What looks after the object in the end: the Deployment of a ReplicaSet's pod. Null for what
/// nothing looks after.
ObjectRef topController(const Cluster &cluster, const ObjectRef &object);

/// What has to be scaled for more or fewer of this: a workload, or that of a pod; null for what
/// has no replicas, such as a DaemonSet.
ObjectRef scaledObject(const Cluster &cluster, const ObjectRef &object);

/// The replicas that the workload asks for; a Job's parallelism.
int replicasOf(const Workload &workload);

/// Asks for so many replicas.
SetFields scaled(const ObjectRef &workload, int replicas);

/// Binds a pod to a node; it is replaced, as a pod is never moved.
SetFields boundTo(const ObjectRef &pod, const QString &node);

/// Gives the pod the labels that the Service's selector asks for. Nothing if it has them, or if
/// there is none that would help: a Service without selector, or of another namespace.
std::optional<SetFields> connection(const Cluster &cluster, const ObjectRef &pod,
                                    const ObjectRef &service);

/// What dragging an object to another one is about: a pod is moved to a node, also over one of its
/// pods, or connected to a Service, from either side. Null if it is about nothing.
ObjectRef dropTarget(const Cluster &cluster, const ObjectRef &dragged, const ObjectRef &under);

} // namespace podium
