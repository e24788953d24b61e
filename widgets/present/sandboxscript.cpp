// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/sandboxscript.h"

#include "document/clusterdocument.h"
#include "document/explain/packettext.h"
#include "document/explain/routesentence.h"
#include "document/explain/storysentence.h"
#include "document/playback.h"
#include "document/sentpackets.h"

#include <QLocale>

#include <algorithm>

namespace podium {

namespace {

/// Two moments nearer than this are one to a person who steps; seconds.
constexpr double near = 1e-3;

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

} // namespace

SandboxScript::SandboxScript(const Parts &parts, QObject *parent)
    : PresentationScript(parent)
    , m_parts(parts)
{
    connect(&parts.playback, &Playback::timeChanged, this, &PresentationScript::changed);
    connect(&parts.playback, &Playback::storyChanged, this, &PresentationScript::changed);
}

AudiencePage SandboxScript::page() const
{
    return pageAt(m_parts.playback.time());
}

AudiencePage SandboxScript::nextPage() const
{
    AudiencePage page = pageAt(nextMoment());
    if (m_parts.playback.isAtEnd())
        page.caption = tr("Next sends what the send bar says.");
    return page;
}

AudiencePage SandboxScript::pageAt(double time) const
{
    AudiencePage page;
    page.title = m_parts.title();
    //: %1 of %2 steps
    if (pageCount() > 1)
        page.progress = tr("step %1/%2").arg(pageNumberAt(time)).arg(pageCount());
    page.hidesAnswer = false;
    page.outcome = outcomeAt(time);
    if (const SentPacket *packet = packetAt(time); packet && !page.outcome) {
        const int hop =
            int(std::upper_bound(packet->times.hops.begin(), packet->times.hops.end(), time,
                                 [](double moment, const FlightTimes::Stay &stay) {
                                     return moment < stay.arrive;
                                 }) -
                packet->times.hops.begin());
        page.caption =
            calloutSentence(packet->route, std::max(0, hop - 1), m_parts.document.cluster());
    }
    return page;
}

std::optional<AudienceOutcome> SandboxScript::outcomeAt(double time) const
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

const SentPacket *SandboxScript::packetAt(double time) const
{
    const QList<SentPacket> &packets = m_parts.sentPackets.packets();
    const auto later = std::upper_bound(
        packets.begin(), packets.end(), time,
        [](double moment, const SentPacket &packet) { return moment < packet.startTime; });
    return later == packets.begin() ? nullptr : &*std::prev(later);
}

double SandboxScript::nextMoment() const
{
    const QList<double> all = stops();
    const auto next = std::upper_bound(all.begin(), all.end(), m_parts.playback.time() + near);
    return next == all.end() ? m_parts.playback.duration() : *next;
}

QList<double> SandboxScript::stops() const
{
    QList<double> stops;
    for (const double mark : m_parts.playback.marks()) {
        if (mark > (stops.isEmpty() ? 0 : stops.last()) + near)
            stops.append(mark);
    }
    if (!stops.isEmpty())
        stops.last() = m_parts.playback.duration();
    return stops;
}

PresenterNotes SandboxScript::notes() const
{
    PresenterNotes notes;
    const SentPacket *packet = packetAt(m_parts.playback.time());
    notes.say = packet ? sentence(packet->route, m_parts.document.cluster())
                       : tr("Next sends what the send bar says. Let the class say first what will "
                            "become of the packet.");
    if (packet && m_parts.playback.time() < packet->times.outcome) {
        notes.say = page().caption;
        notes.answer = sentence(packet->route, m_parts.document.cluster());
    }
    return notes;
}

int SandboxScript::pageCount() const
{
    return pageNumberAt(m_parts.playback.duration());
}

int SandboxScript::currentPage() const
{
    return pageNumberAt(m_parts.playback.time());
}

int SandboxScript::pageNumberAt(double time) const
{
    const QList<double> all = stops();
    return 1 + int(std::upper_bound(all.begin(), all.end(), time + near) - all.begin());
}

void SandboxScript::begin()
{
    m_isPresenting = true;
    m_stoppedAtMarks = m_parts.playback.stopsAtMarks();
}

void SandboxScript::end()
{
    if (!m_isPresenting)
        return;
    m_isPresenting = false;
    m_parts.playback.pause();
    m_parts.playback.setStopsAtMarks(m_stoppedAtMarks);
}

void SandboxScript::next()
{
    Playback &playback = m_parts.playback;
    if (playback.isPlaying()) {
        const double stop = nextMoment();
        playback.pause();
        playback.seek(stop);
        return;
    }
    if (playback.isAtEnd())
        m_parts.send();
    playToNextStop();
}

void SandboxScript::playToNextStop()
{
    // The last mark is passed: what comes behind it belongs to it.
    m_parts.playback.setStopsAtMarks(nextMoment() < m_parts.playback.duration());
    m_parts.playback.play();
}

void SandboxScript::back()
{
    m_parts.playback.pause();
    const QList<double> all = stops();
    const auto here = std::lower_bound(all.begin(), all.end(), m_parts.playback.time() - near);
    m_parts.playback.seek(here == all.begin() ? 0 : *std::prev(here));
}

void SandboxScript::replay()
{
    back();
    playToNextStop();
}

void SandboxScript::goTo(int page)
{
    const int bounded = std::clamp(page, 1, pageCount());
    m_parts.playback.pause();
    m_parts.playback.seek(bounded == 1 ? 0 : stops().value(bounded - 2));
}

} // namespace podium
