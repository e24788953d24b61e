// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/workload.h"

namespace podium {

/// A name for the pod template, as Kubernetes gives its ReplicaSets ("5d4f8c7b9"): equal for equal
/// templates, on every machine. `salt` tells apart templates whose names collide.
/// Simplified: not the number that Kubernetes would compute.
QString templateHash(const Workload &workload, int salt = 0);

/// Whether both make the same pods, apart from the label that names the template.
bool sameTemplate(const Workload &a, const Workload &b);

/// "pod-template-hash".
QString templateHashLabel();

} // namespace podium
