// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cluster/cluster.h"

namespace podium {

/// The cluster while it is being settled: each step reads it and puts its results in.
struct Draft
{
    Cluster cluster{};
    Allocations allocations{};
    Problems problems{};
};

} // namespace podium
