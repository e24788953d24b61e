// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"

namespace podium {

/// The object with the values that the API server fills in for fields that are left out. What needs
/// to know other objects (addresses, node ports) is not among them; a stated field is kept.
/// Source: Kubernetes 1.33, pkg/apis/core/v1/defaults.go.
Service withDefaults(Service service);
Pod withDefaults(Pod pod);
PodSpec withDefaults(PodSpec spec);
/// Source: Kubernetes 1.33, pkg/apis/apps/v1/defaults.go and pkg/apis/batch/v1/defaults.go.
/// Simplified: the selector follows from the template's labels for all kinds, as it did in the
/// APIs before apps/v1; a Job's is its name label, in place of its generated uid.
Workload withDefaults(Workload workload);
/// Kinds without defaults of interest come back as they are.
AnyObject withDefaults(AnyObject object);

} // namespace podium
