// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium::test {

/// A settled cluster of up to `nodes` nodes with pods and Services of all types, the same for the
/// same seed.
Cluster randomCluster(quint32 seed, int nodes);

} // namespace podium::test
