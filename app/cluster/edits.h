// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "cluster/cluster.h"

namespace podium {

/// What somebody does to a cluster, as pure functions: the cluster with the change alone; settle
/// makes of it what follows. Problem, if there is no such object: InvalidValue ("no-such-object").
/// What the API server would refuse is not asked here, see checks/checkobject.h.

/// The pod with other labels, which may be changed in place.
Result<Cluster> withPodLabels(const Cluster &cluster, const ObjectRef &pod, const LabelSet &labels);

/// The Service with another type. Going down drops what the new type has no use for (node ports,
/// external address, cluster IP); going up keeps what is there.
Result<Cluster> withServiceType(const Cluster &cluster, const ObjectRef &service, ServiceType type);

/// The Service in the place of the stored one, completed from that as the API server does: what was
/// given out and is not restated is kept, or dropped if the new type has no use for it. The Service
/// alone if there is none yet.
Result<Cluster> withService(const Cluster &cluster, const Service &service);

/// The workload with this number of replicas. Problem: InvalidValue ("negative", "no-replicas" for
/// a DaemonSet).
Result<Cluster> withScale(const Cluster &cluster, const ObjectRef &workload, int replicas);

/// The pod or node with its Ready condition set, as its probes or its kubelet would; any
/// other kind counts as no such object.
Result<Cluster> withReadiness(const Cluster &cluster, const ObjectRef &object, bool ready);

/// The pod with one of its containers started anew, which changes neither pod nor address. Problem:
/// InvalidValue ("no-such-container").
Result<Cluster> withContainerRestarted(const Cluster &cluster, const ObjectRef &pod, int container);

/// Without the object and what goes with it: a node's pods, all that is in a namespace, the
/// ReplicaSets and pods that a controller owns.
Result<Cluster> withoutObject(const Cluster &cluster, const ObjectRef &object);

/// The pod in the place of the stored one with a new identity: no node but the one it names, no
/// address, no state, as most of a running pod cannot be changed and it has to be made anew.
Result<Cluster> withPodReplaced(const Cluster &cluster, Pod pod);

/// The pod on another node: replaced, as a pod is never moved.
Result<Cluster> withPodOnNode(const Cluster &cluster, const ObjectRef &pod, const QString &node);

} // namespace podium
