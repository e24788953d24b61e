// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "present/sandboxscript.h"

#include "document/playback.h"
#include "document/sentpackets.h"

#include <algorithm>

namespace podium {

SandboxScript::SandboxScript(const Parts &parts, QObject *parent)
    : PresentationScript(parent)
    , m_parts(parts)
    , m_story({parts.document, parts.sentPackets, parts.playback})
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
    page.outcome = m_story.outcomeAt(time);
    if (!page.outcome)
        page.caption = m_story.hopSentenceAt(time);
    return page;
}

double SandboxScript::nextMoment() const
{
    return m_story.stopsAfter(m_parts.playback.time()).value(0, m_parts.playback.duration());
}

PresenterNotes SandboxScript::notes() const
{
    const double now = m_parts.playback.time();
    PresenterNotes notes;
    const SentPacket *packet = m_story.packetAt(now);
    notes.say = packet ? m_story.sentenceAt(now)
                       : tr("Next sends what the send bar says. Let the class say first what will "
                            "become of the packet.");
    if (packet && now < packet->times.outcome) {
        notes.say = page().caption;
        notes.answer = m_story.sentenceAt(now);
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
    const QList<double> all = m_story.stopsAfter(0);
    return 1 +
           int(std::upper_bound(all.begin(), all.end(), time + PresentedStory::near) - all.begin());
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
    const QList<double> all = m_story.stopsAfter(0);
    const auto here =
        std::lower_bound(all.begin(), all.end(), m_parts.playback.time() - PresentedStory::near);
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
    m_parts.playback.seek(bounded == 1 ? 0 : m_story.stopsAfter(0).value(bounded - 2));
}

} // namespace podium
