// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/endpoint.h"

namespace podium {

/// Whether kube-proxy may use it at all: ready, or serving while it terminates.
bool isUsable(const Endpoint &endpoint);
bool anyUsable(const Endpoints &endpoints);

/// What a Service sends to wherever the pods are: the ready endpoints, narrowed by zone hints; if
/// none is ready, those that serve while they terminate. `zone` is the deciding node's, null if it
/// has none. Sorted as `all`; empty only if none is usable. Source: Kubernetes
/// pkg/proxy/topology.go, CategorizeEndpoints.
Endpoints clusterSet(const Endpoints &all, const QString &zone);

/// What it sends to under a policy Local: the same on one node, without the hints. The two sets
/// fall back on their own.
Endpoints localSet(const Endpoints &all, const QString &nodeName);

/// A ready endpoint on this node: what the health check of a Service asks for.
bool hasReadyOn(const Endpoints &all, const QString &nodeName);

} // namespace podium
