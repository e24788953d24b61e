// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

#include <vector>

namespace podium {

/// The endpoints of a Service with a selector, among pods that match it.
/// Source: Kubernetes, EndpointSlice controller; hints under trafficDistribution: KEP-4444.
ServiceEndpoints endpointsFromPods(const Cluster &cluster, const Service &service,
                                   const std::vector<const Pod *> &pods);

/// The endpoints of a Service without a selector, from its EndpointSlices.
/// Source: Kubernetes, pkg/proxy/endpointslicecache.go.
ServiceEndpoints endpointsFromSlices(const Service &service,
                                     const std::vector<const EndpointSlice *> &slices);

/// Whether endpoints are derived for it: all but ExternalName.
bool hasEndpoints(const Service &service);

/// `all` with these pods' endpoints in the place of those they had. The addresses of the pods must
/// be theirs alone.
ServiceEndpoints withPodsReplaced(const Cluster &cluster, const Service &service,
                                  ServiceEndpoints all, const QList<ObjectRef> &pods);

/// Derives the endpoints of one Service. Linear in the number of pods.
ServiceEndpoints endpointsOf(const Cluster &cluster, const Service &service);

/// Derives the endpoints of all Services.
void settleEndpoints(Draft &draft);

} // namespace podium
