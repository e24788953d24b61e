// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Copies the Endpoints object of a Service without selector into EndpointSlices, one for each
/// subset, as kube-proxy reads those alone; takes away the copies of those that are gone. Endpoints
/// with the label endpointslice.kubernetes.io/skip-mirror are left alone, and so is a Service whose
/// manifest brings its own copies.
/// Source: Kubernetes, "EndpointSlice mirroring".
void mirrorEndpoints(Draft &draft);

} // namespace podium
