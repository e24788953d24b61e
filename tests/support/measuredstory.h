// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/clusterdocument.h"
#include "document/playback.h"
#include "document/sentpackets.h"

#include <algorithm>

namespace podium::test {

/// Tells playback how long the story is, and the document what time it is, as the binding of the
/// stage does in the window; nobody draws. All three have to outlive the playback.
inline void measureStory(ClusterDocument &document, SentPackets &sentPackets, Playback &playback)
{
    const auto measure = [&document, &sentPackets, &playback] {
        const QList<SentPacket> &packets = sentPackets.packets();
        const double end = packets.isEmpty() ? 0 : packets.last().times.end(true);
        playback.setStory(std::max(end, document.history().lastTime()), {});
        playback.seek(document.time());
    };
    QObject::connect(&sentPackets, &SentPackets::packetsSent, &playback, measure);
    QObject::connect(&document, &ClusterDocument::historyChanged, &playback, measure);
    QObject::connect(&playback, &Playback::timeChanged, &document, &ClusterDocument::setTime);
}

} // namespace podium::test
