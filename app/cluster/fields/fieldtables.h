// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/fields/field.h"

namespace podium {

/// The fields of a kind, for objects of the type that represents it: Service, Pod, Node, Namespace,
/// Workload (six kinds), EndpointSlice, EndpointsObject. Empty for kinds outside the cluster.
/// Built once, then shared.
const FieldTable &fieldsOf(ObjectKind kind);

} // namespace podium
