// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/packetbinding.h"

#include "document/packetselection.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

#include <algorithm>

namespace podium {

PacketBinding::PacketBinding(const Parts &parts, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stage(stage)
{
    connect(&stage, &StageView::packetClicked, &parts.selection, &PacketSelection::select);
    connect(&parts.selection, &PacketSelection::packetChanged, &stage,
            &StageView::setPacketInFocus);
    connect(&parts.sentPackets, &SentPackets::reset, this, [this] {
        m_furthest = m_parts.playback.time();
        m_parts.selection.clear();
    });
    connect(&parts.selection, &PacketSelection::packetChanged, this, &PacketBinding::followStory);
    connect(&parts.playback, &Playback::timeChanged, this, &PacketBinding::followStory);
    connect(&parts.story, &StageBinding::storyTold, this, &PacketBinding::followStory);
}

void PacketBinding::followStory()
{
    const double now = m_parts.playback.time();
    m_furthest = std::max(m_furthest, now);
    const int packet = m_parts.selection.packet();
    if (packet == 0)
        return;
    const Timeline &timeline = m_parts.story.timeline();
    m_parts.selection.setReached(timeline.hopAt(packet, m_furthest));
    m_parts.selection.setHop(timeline.hopAt(packet, now));
}

void PacketBinding::seek(int packet, int hop)
{
    const Timeline &timeline = m_parts.story.timeline();
    if (timeline.hopAt(packet, m_parts.playback.time()) == hop)
        return;
    for (const TimelineMark &mark : timeline.marks()) {
        if (mark.packet != packet || mark.hop != hop)
            continue;
        m_parts.playback.pause();
        m_parts.playback.seek(mark.time);
        m_stage.revealPacket(packet);
        return;
    }
}

} // namespace podium
