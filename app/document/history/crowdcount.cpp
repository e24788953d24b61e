// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/history/crowdcount.h"

namespace podium {

void CrowdCount::add(const SentPacket &packet, double time)
{
    if (packet.startTime > time)
        return;
    if (packet.times.outcome > time) {
        ++underWay;
        return;
    }
    ++verdicts[packet.route.verdict];
    if (!packet.route.pod.isNull())
        ++pods[packet.route.pod];
}

CrowdCount countOf(const Run &run, qsizetype event, double time)
{
    CrowdCount count;
    for (const SentPacket &packet : run.packets) {
        if (packet.event == event)
            count.add(packet, time);
    }
    return count;
}

} // namespace podium
