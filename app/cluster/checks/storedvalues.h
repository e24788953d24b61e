// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/service.h"

namespace podium {

/// The Service with both spellings of its cluster IP filled in, where one is stated.
/// Source: Kubernetes 1.33, pkg/registry/core/service/storage NormalizeClusterIPs.
Service withClusterIpsPaired(Service service);

/// A Service that replaces `old`, as the API server completes it before it looks at it: what was
/// given out to the old one and is not restated is kept, and what the new type has no use for is
/// dropped, if the new one repeats it unchanged.
/// Source: Kubernetes 1.33, PatchAllocatedValues and dropTypeDependentFields.
Service withStoredValues(Service service, const Service &old);

} // namespace podium
