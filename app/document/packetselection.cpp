// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/packetselection.h"

namespace podium {

void PacketSelection::select(int packet)
{
    if (packet == m_packet)
        return;
    m_packet = packet;
    m_hop = 0;
    m_reached = 0;
    emit packetChanged(packet);
}

void PacketSelection::setHop(int hop)
{
    if (hop == m_hop)
        return;
    m_hop = hop;
    emit hopChanged(hop);
}

void PacketSelection::setReached(int hop)
{
    if (hop == m_reached)
        return;
    m_reached = hop;
    emit reachedChanged(hop);
}

} // namespace podium
