// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/texttable.h"
#include "cluster/cluster.h"
#include "routing/route.h"

namespace podium {

/// A packet's journey, a row a hop: where, what happens there, and the header behind it. The last
/// row says what became of it.
TextTable journeyTable(const Route &route, bool withReply, const Cluster &cluster);

} // namespace podium
