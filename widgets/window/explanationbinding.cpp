// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/explanationbinding.h"

#include "document/clusterdocument.h"
#include "document/explain/packettext.h"
#include "document/explain/routesentence.h"
#include "document/hopdetails.h"
#include "document/packetselection.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "stage/stageview.h"
#include "window/stagebinding.h"

#include <algorithm>

namespace podium {

namespace {

/// Plates that come and go faster than this cannot be read.
constexpr double fastestReadable = 2;

} // namespace

ExplanationBinding::ExplanationBinding(const Parts &parts, StageView &stage, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_stage(stage)
{
    connect(&parts.playback, &Playback::timeChanged, this, &ExplanationBinding::follow);
    connect(&parts.playback, &Playback::playingChanged, this, &ExplanationBinding::follow);
    connect(&parts.playback, &Playback::speedChanged, this, &ExplanationBinding::follow);
    connect(&parts.selection, &PacketSelection::packetChanged, this, &ExplanationBinding::follow);
    connect(&parts.story, &StageBinding::storyTold, this, &ExplanationBinding::refresh);
    connect(&parts.document, &ClusterDocument::clusterChanged, this, &ExplanationBinding::refresh);
}

void ExplanationBinding::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

int ExplanationBinding::explainedPacket() const
{
    if (m_parts.selection.packet() > 0)
        return m_parts.selection.packet();
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const auto later = std::upper_bound(
        packets.begin(), packets.end(), m_parts.playback.time(),
        [](double time, const SentPacket &packet) { return time < packet.startTime; });
    return int(later - packets.begin());
}

bool ExplanationBinding::isReadable() const
{
    const Playback &playback = m_parts.playback;
    return m_shown && !(playback.isPlaying() && playback.speed() > fastestReadable);
}

void ExplanationBinding::follow()
{
    const int number = isReadable() ? explainedPacket() : 0;
    const int hop =
        number > 0 ? m_parts.story.timeline().hopAt(number, m_parts.playback.time()) : 0;
    if (m_said != std::pair(number, hop))
        refresh();
}

void ExplanationBinding::refresh()
{
    const int number = isReadable() ? explainedPacket() : 0;
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    m_said = {0, 0};
    if (number < 1 || number > packets.size()) {
        m_stage.setExplanation({});
        return;
    }
    const Route &route = packets[number - 1].route;
    const int hop = m_parts.story.timeline().hopAt(number, m_parts.playback.time());
    m_said = {number, hop};
    Explanation explanation{number, hop, {}};
    explanation.text.sentence = calloutSentence(route, hop, m_parts.document.cluster());
    if (hop == route.hops.size() - 1 && route.verdict != Verdict::Delivered) {
        explanation.text.field = fieldSentence(route.field);
        explanation.text.verdict = route.verdict;
    }
    m_stage.setExplanation(explanation);
}

} // namespace podium
