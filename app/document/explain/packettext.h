// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "routing/route.h"

namespace podium {

/// A packet with all its hops as plain text, a line a hop and a line for each rewriting, for notes
/// and questions.
QString packetText(int number, const Route &route, bool withReply, const Cluster &cluster);

/// What is to be said beside the thing while the packet is at a hop, in one sentence: what happens
/// there, or at the end of a packet that failed why it did. Hops of the reply are counted on.
QString calloutSentence(const Route &route, int hop, const Cluster &cluster);

/// "Packet 1: phone → 198.51.100.10:9000".
QString packetTitle(int number, const Route &route);

} // namespace podium
