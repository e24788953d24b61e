// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium::bench {

struct ClusterSize
{
    int nodes{5000};
    int pods{150000};
    int services{10000};
};

/// A settled cluster: pods dealt out evenly, one in fifty not ready, a few pending; each Service
/// selects its share of the pods and is of each type in turn. The same every time.
Cluster generatedCluster(const ClusterSize &size);

} // namespace podium::bench
