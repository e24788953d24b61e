// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/problem.h"
#include "cluster/cluster.h"

#include <functional>

namespace podium {

/// What the API accepts but learners trip over, as warnings and notes with the field that would
/// mend it. For a settled cluster; sorted by object. Linear in the number of objects, and for each
/// Service whose selector matches nothing once more in the number of pods.
/// Problems: the last group of ProblemCode.
Problems checkCluster(const Cluster &settled);

/// The same, one after the other, for whoever does not keep them all: of a large cluster there may
/// be one for every pod. Ends early at the checkpoint.
void checkCluster(const Cluster &settled, const Checkpoint &checkpoint,
                  const std::function<void(const Problem &)> &found);

} // namespace podium
