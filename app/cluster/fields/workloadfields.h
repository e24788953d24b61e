// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/fields/field.h"

namespace podium::fields {

/// Source: Kubernetes API apps/v1, batch/v1 and v1; the six kinds differ in a few rows.
FieldTable workloadFields(ObjectKind kind);

} // namespace podium::fields
