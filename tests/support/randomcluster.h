// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"

#include <QRandomGenerator>

#include <vector>

namespace podium::test {

/// A few nodes, pods, workloads, Services and slices that meet each other often: labels, names,
/// namespaces and ports come from small sets. Not settled. The same seed gives the same objects.
std::vector<AnyObject> randomObjects(QRandomGenerator &random);

/// A cluster of these objects, put in in this order.
Cluster clusterOf(const std::vector<AnyObject> &objects);

/// One object of the cluster changed, added or removed, as somebody at the keyboard might.
Cluster randomEdit(const Cluster &cluster, QRandomGenerator &random);

} // namespace podium::test
