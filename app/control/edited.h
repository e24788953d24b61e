// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <optional>

namespace podium {

struct Settled;

/// What settle(desired) would give, found by looking at what differs from `previous` alone; nothing
/// if the edit reaches further than that.
std::optional<Cluster> settledByEdit(const Cluster &desired, const Settled &previous);

} // namespace podium
