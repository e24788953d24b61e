// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QByteArray>

namespace podium {

/// A number for all that is in a cluster, in hexadecimal digits: the same on every machine, for
/// comparing clusters that are not at hand together. Covers every field of every object, and what
/// was given out so far. Linear in the size of the cluster.
QByteArray clusterDigest(const Cluster &cluster);

} // namespace podium
