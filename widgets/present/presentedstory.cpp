// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/presentedstory.h"

#include "document/clusterdocument.h"
#include "document/explain/packettext.h"
#include "document/explain/routesentence.h"
#include "document/explain/storysentence.h"
#include "document/playback.h"
#include "document/sentpackets.h"

#include <algorithm>

namespace podium {

namespace {

/// The verdict that most of them met; the worst one if two are equal.
Verdict commonVerdict(const CrowdCount &count)
{
    Verdict common = Verdict::Delivered;
    for (const auto &[verdict, packets] : count.verdicts.asKeyValueRange()) {
        if (packets >= count.verdicts.value(common))
            common = verdict;
    }
    return common;
}

/// Counts from 0.
int hopAt(const FlightTimes &times, double time)
{
    const auto later = std::upper_bound(
        times.hops.begin(), times.hops.end(), time,
        [](double moment, const FlightTimes::Stay &stay) { return moment < stay.arrive; });
    return std::max(0, int(later - times.hops.begin()) - 1);
}

} // namespace

QList<double> PresentedStory::stopsAfter(double time) const
{
    QList<double> stops;
    double last = time;
    for (const double mark : m_parts.playback.marks()) {
        if (mark > last + near)
            stops.append(last = mark);
    }
    const double end = m_parts.playback.duration();
    if (!stops.isEmpty())
        stops.last() = end;
    else if (end > time + near)
        stops.append(end);
    return stops;
}

std::optional<AudienceOutcome> PresentedStory::outcomeAt(double time) const
{
    const SentPacket *packet = packetAt(time);
    if (!packet || time < packet->times.outcome)
        return {};
    const Run &run = m_parts.document.history().run();
    const Send *send = run.events[packet->event].send();
    if (send && !send->plan.isSingle()) {
        const CrowdCount count = countOf(run, packet->event, time);
        return AudienceOutcome{commonVerdict(count), crowdWords(count)};
    }
    return AudienceOutcome{packet->route.verdict,
                           reasonSentence(packet->route, m_parts.document.cluster())};
}

QString PresentedStory::hopSentenceAt(double time) const
{
    const SentPacket *packet = packetAt(time);
    return packet ? calloutSentence(packet->route, hopAt(packet->times, time),
                                    m_parts.document.cluster())
                  : QString();
}

QString PresentedStory::sentenceAt(double time) const
{
    const SentPacket *packet = packetAt(time);
    return packet ? sentence(packet->route, m_parts.document.cluster()) : QString();
}

const SentPacket *PresentedStory::packetAt(double time) const
{
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const auto later = std::lower_bound(
        packets.begin(), packets.end(), time - near,
        [](const SentPacket &packet, double moment) { return packet.startTime < moment; });
    return later == packets.begin() ? nullptr : &*std::prev(later);
}

} // namespace podium
