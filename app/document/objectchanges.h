// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "document/editing/change.h"

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

} // namespace podium
