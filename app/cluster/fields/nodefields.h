// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"

namespace podium::fields {

/// Source: Kubernetes API v1, Namespace.
FieldTable namespaceFields();
/// Source: Kubernetes API v1, Node.
FieldTable nodeFields();

} // namespace podium::fields
