// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium::test {

/// Builds a cluster (not settled) from lines, indented as one likes:
///
///     node a ip=192.168.0.11 zone=z1 memory=4Gi notready
///       pod web-1 app=web ip=10.244.1.2 port=8080 notready terminating ns=shop
///     pod loose app=web                      (before any node: not scheduled)
///     service web app=web 80>8080 type=NodePort nodeport=30000 external=Local
///     deployment web app=web replicas=3 port=8080
///
/// A pod belongs to the node above it. `key=value` words are labels (for a service: the selector)
/// unless the key is one of: ip, port, ns, type, nodeport, external, internal, affinity, lb, zone,
/// memory, replicas, clusterip. Several `80>8080` words are several ports, `80>8080/UDP` has a
/// protocol; `80>http` names its target. `lb=1.2.3.4` is an ingress address. A word it does not
/// know fails the test.
Cluster clusterFromText(const QString &text);

/// One line an object, sorted, for comparing with expected text: what clusterFromText takes, plus
/// what settle has filled in.
QString describe(const Cluster &cluster);

} // namespace podium::test
