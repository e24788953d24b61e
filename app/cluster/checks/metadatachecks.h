// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/checks/findings.h"
#include "cluster/objectmeta.h"

namespace podium {

/// Name, namespace, labels and annotations, by the rules of the object's kind.
/// Source: Kubernetes 1.33, apimachinery/pkg/api/validation/objectmeta.go.
void checkMetadata(ObjectKind kind, const ObjectMeta &meta, Findings &findings);

/// Keys and values of labels or of a selector; both are reported on the map itself, as the API
/// server does.
void checkLabels(const LabelSet &labels, const QString &field, Findings &findings);

} // namespace podium
