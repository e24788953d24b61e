// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/stagebinding.h"

#include "document/clusterdocument.h"
#include "document/models/packetlogmodel.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "picture/layoutengine.h"
#include "stage/stageview.h"

namespace podium {

StageBinding::StageBinding(const Parts &parts, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stage(stage)
{
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &StageBinding::placeCluster);
    connect(&parts.sentPackets, &SentPackets::packetSent, this, &StageBinding::tellStory);
    connect(&parts.sentPackets, &SentPackets::cleared, this, [this] {
        m_parts.playback.reset();
        m_routes.clear();
        tellStory();
    });
    connect(&parts.playback, &Playback::timeChanged, &stage, &StageView::setStoryTime);
    connect(&parts.playback, &Playback::timeChanged, &parts.packetLog, &PacketLogModel::setTime);
    connect(&parts.selection, &Selection::selectionChanged, &stage, &StageView::setSelection);
    connect(&parts.selection, &Selection::selectionChanged, &stage, &StageView::reveal);
    connect(&stage, &StageView::objectClicked, &parts.selection, &Selection::select);
}

void StageBinding::send(const Request &request)
{
    // While the story runs, the packet joins those in flight; otherwise it goes on where the story
    // ends.
    Playback &playback = m_parts.playback;
    if (!playback.isPlaying())
        playback.seek(playback.duration());
    m_parts.sentPackets.send(request, playback.time());
    playback.play();
}

void StageBinding::placeCluster()
{
    PlacementOptions options;
    options.measure = m_stage.theme().measure();
    m_placement = place(m_parts.document.cluster(), options);
    m_stage.setPlacement(m_placement);
    tellStory();
}

void StageBinding::tellStory()
{
    // When a packet is where is fixed when it is sent.
    const QList<SentPacket> &sent = m_parts.sentPackets.packets();
    m_routes.resize(std::min(m_routes.size(), sent.size()));
    for (const SentPacket &packet : sent.mid(m_routes.size()))
        m_routes.append({packet.route, timesOf(m_placement, packet.route, packet.startTime)});
    m_timeline = Timeline(m_placement, m_routes);
    m_stage.setTimeline(m_timeline);

    QList<double> stops;
    QList<double> arrivals(m_routes.size(), m_timeline.duration());
    for (const TimelineMark &mark : m_timeline.marks()) {
        stops.append(mark.time);
        if (mark.kind == TimelineMark::Kind::Outcome)
            arrivals[mark.packet - 1] = mark.time;
    }
    m_parts.playback.setStory(m_timeline.duration(), stops);
    m_parts.packetLog.setArrivals(arrivals);
    emit storyTold(m_timeline.marks());
}

} // namespace podium
