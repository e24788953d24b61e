// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QHash>

namespace podium {

/// What only one Service may have, and who has it: node ports (health-check ports among them, all
/// protocols in one) and cluster IPs.
struct Claims
{
    QHash<int, ObjectRef> nodePorts{};
    QHash<IpAddress, ObjectRef> clusterIps{};

    /// Adds what the Service states; the first owner keeps it.
    void add(const Service &service);
};

Claims claimsOf(const Cluster &cluster);

} // namespace podium
