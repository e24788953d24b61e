// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sentpackets.h"

#include "document/clusterdocument.h"

namespace podium {

SentPackets::SentPackets(const ClusterDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &ClusterDocument::clusterChanged, this, [this] { m_journey.reset(); });
    connect(&document, &ClusterDocument::opened, this, &SentPackets::clear);
}

SentPackets::~SentPackets() = default;

void SentPackets::send(const Request &request, double startTime)
{
    m_traffic.seconds = startTime;
    SentPacket packet;
    packet.number = int(m_packets.size()) + 1;
    packet.startTime = startTime;
    packet.route = journey().trace(request, m_traffic);
    m_packets.append(packet);
    emit packetSent(int(m_packets.size()) - 1);
}

void SentPackets::clear()
{
    m_traffic = {};
    if (m_packets.isEmpty())
        return;
    m_packets.clear();
    emit cleared();
}

const Journey &SentPackets::journey()
{
    if (!m_journey)
        m_journey = std::make_unique<Journey>(m_document.cluster());
    return *m_journey;
}

} // namespace podium
