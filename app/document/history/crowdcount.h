// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

#include <QMap>

#include <limits>

namespace podium {

/// What became of a crowd of packets.
struct CrowdCount
{
    int underWay{0}; ///< sent, but their outcome is not there yet
    QMap<Verdict, int> verdicts{};
    QMap<ObjectRef, int> pods{}; ///< that were reached

    void add(const SentPacket &packet, double time = std::numeric_limits<double>::infinity());

    bool operator==(const CrowdCount &) const = default;
};

/// Of the packets of one send by this time.
CrowdCount countOf(const Run &run, qsizetype event, double time);

} // namespace podium
