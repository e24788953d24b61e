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
    const qsizetype until = end - sent.begin();
    QList<PastPacket> past;
    for (qsizetype i = std::max<qsizetype>(0, until - most); i < until; ++i) {
        PastPacket packet{sent[i].number, sent[i].route.request, {}};
        packet.traffic.seed = history.seed();
        if (i > 0)
            packet.traffic = sent[i - 1].after;
        packet.traffic.seconds = sent[i].startTime;
        past.append(packet);
    }
    return past;
}

} // namespace podium
