// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"

namespace podium::fields {

/// Source: Kubernetes API discovery.k8s.io/v1, EndpointSlice.
FieldTable endpointSliceFields();
/// Source: Kubernetes API v1, Endpoints.
FieldTable endpointsFields();

} // namespace podium::fields
