// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"

namespace podium::fields {

/// The rows of a pod's `spec`, relative to it; for a PodSpec.
FieldTable podSpecFields();
/// The rows of a condition; for a Condition.
FieldTable conditionFields();
/// Source: Kubernetes API v1, Pod.
FieldTable podFields();

} // namespace podium::fields
