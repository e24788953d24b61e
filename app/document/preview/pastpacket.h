// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

namespace podium {

/// A packet that was sent, with all that it takes to send it again in its place.
struct PastPacket
{
    int number{0}; ///< counts from 1
    Request request{};
    Traffic traffic{}; ///< what the packets before it left, at the time when it left

    bool operator==(const PastPacket &) const = default;
};

/// How many packets somebody looking at an edit is told of.
constexpr qsizetype mostPastPackets = 20;

/// The last ones of the run whose outcome is there at this time, sorted by number; `most` of them
/// at most. What becomes of those that are under way is not told by anything yet.
QList<PastPacket> pastPackets(const History &history, double time,
                              qsizetype most = mostPastPackets);

} // namespace podium
