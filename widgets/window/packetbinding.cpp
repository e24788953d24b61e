// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/packetbinding.h"

#include "document/packetselection.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

namespace podium {

PacketBinding::PacketBinding(const Parts &parts, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&stage, &StageView::packetClicked, &parts.selection, &PacketSelection::select);
    connect(&parts.selection, &PacketSelection::packetChanged, &stage,
            &StageView::setPacketInFocus);
    connect(&parts.sentPackets, &SentPackets::reset, &parts.selection, &PacketSelection::clear);
    connect(&parts.selection, &PacketSelection::packetChanged, this, &PacketBinding::followStory);
    connect(&parts.playback, &Playback::timeChanged, this, &PacketBinding::followStory);
    connect(&parts.story, &StageBinding::storyTold, this, &PacketBinding::followStory);
}

void PacketBinding::followStory()
{
    const int packet = m_parts.selection.packet();
    if (packet > 0)
        m_parts.selection.setHop(m_parts.story.timeline().hopAt(packet, m_parts.playback.time()));
}

} // namespace podium
