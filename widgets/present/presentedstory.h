// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/audiencepage.h"

namespace podium {

class ClusterDocument;
class Playback;
class SentPackets;
struct SentPacket;

/// The story of a document as an audience is told it: where it comes to rest, and what is to be
/// said at a moment of it. All is borrowed and must outlive this.
class PresentedStory
{
public:
    struct Parts
    {
        const ClusterDocument &document;
        const SentPackets &sentPackets;
        Playback &playback;
    };

    /// Two moments nearer than this are one to a person who steps; seconds.
    static constexpr double near = 1e-3;

    explicit PresentedStory(const Parts &parts)
        : m_parts(parts)
    {}

    /// Every mark behind this time, and the end in the place of the last one, so that an outcome is
    /// seen to its end.
    QList<double> stopsAfter(double time) const;

    /// What became of the last packet, or of the crowd that it belongs to; nothing while it is
    /// under way.
    std::optional<AudienceOutcome> outcomeAt(double time) const;
    /// What happens at the hop; empty before the first packet.
    QString hopSentenceAt(double time) const;
    /// All that there is to say of the last packet; empty before the first one.
    QString sentenceAt(double time) const;

    /// The last packet that had left before; null if none had.
    const SentPacket *packetAt(double time) const;

private:
    Parts m_parts;
};

} // namespace podium
