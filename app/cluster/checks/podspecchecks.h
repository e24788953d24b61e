// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/checks/findings.h"
#include "cluster/pod.h"

namespace podium {

/// A pod's spec, or a template's: `path` is "spec" or "spec.template.spec".
/// Source: Kubernetes 1.33, ValidatePodSpec.
void checkPodSpec(const PodSpec &spec, const QString &path, Findings &findings);

} // namespace podium
