// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/preview/pastpacket.h"

#include <algorithm>

namespace podium {

QList<PastPacket> pastPackets(const History &history, double time, qsizetype most)
{
    const QList<SentPacket> &sent = history.run().packets;
    const auto end =
        std::upper_bound(sent.begin(), sent.end(), time,
                         [](double t, const SentPacket &packet) { return t < packet.startTime; });
    QList<PastPacket> past;
    for (qsizetype i = end - sent.begin() - 1; i >= 0 && past.size() < most; --i) {
        if (sent[i].times.outcome > time)
            continue;
        PastPacket packet{sent[i].number, sent[i].route.request, {}};
        packet.traffic = history.start();
        if (i > 0)
            packet.traffic = sent[i - 1].after;
        packet.traffic.seconds = sent[i].startTime;
        past.append(packet);
    }
    std::reverse(past.begin(), past.end());
    return past;
}

} // namespace podium
