// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/playback.h"

#include "document/frameclock.h"

#include <algorithm>

namespace podium {

namespace {

// Two marks nearer than this are one to a person who steps.
constexpr double stepTolerance = 1e-3;

} // namespace

Playback::Playback(FrameClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    connect(&clock, &FrameClock::ticked, this, &Playback::advance);
}

void Playback::setStory(double duration, QList<double> marks)
{
    m_duration = duration;
    m_marks = std::move(marks);
    emit storyChanged();
    if (m_time > m_duration)
        seek(m_duration);
}

void Playback::extend(double duration)
{
    if (duration <= m_duration)
        return;
    m_duration = duration;
    emit storyChanged();
}

void Playback::play()
{
    if (!isAtEnd())
        setPlaying(true);
}

void Playback::playTo(double time)
{
    if (time <= m_time)
        return;
    m_playsTo = time;
    play();
}

void Playback::pause()
{
    setPlaying(false);
}

void Playback::togglePlaying()
{
    if (m_playing) {
        pause();
        return;
    }
    // Play at the end means: once more.
    if (isAtEnd())
        seek(0);
    play();
}

void Playback::stepForward()
{
    pause();
    seek(nextMark());
}

void Playback::stepBack()
{
    pause();
    const auto here = std::lower_bound(m_marks.begin(), m_marks.end(), m_time - stepTolerance);
    seek(here != m_marks.begin() ? *std::prev(here) : 0);
}

void Playback::toStart()
{
    pause();
    seek(0);
}

void Playback::toEnd()
{
    pause();
    seek(m_duration);
}

void Playback::seek(double time)
{
    const double bounded = std::clamp(time, 0.0, m_duration);
    if (bounded != m_time)
        m_playsTo.reset();
    if (bounded > m_time)
        emit approaching(bounded);
    setTime(bounded);
}

void Playback::setTime(double time)
{
    if (time == m_time)
        return;
    m_time = time;
    emit timeChanged(m_time);
}

double Playback::nextMark() const
{
    const auto next = std::upper_bound(m_marks.begin(), m_marks.end(), m_time + stepTolerance);
    return next != m_marks.end() ? *next : m_duration;
}

double Playback::nextHold() const
{
    if (m_playsTo)
        return std::min(*m_playsTo, m_duration);
    return m_stopsAtMarks ? nextMark() : m_duration;
}

void Playback::setSpeed(double factor)
{
    const double bounded = std::clamp(factor, speeds.front(), speeds.back());
    if (bounded == m_speed)
        return;
    m_speed = bounded;
    emit speedChanged(m_speed);
}

void Playback::faster()
{
    const auto next = std::upper_bound(speeds.begin(), speeds.end(), m_speed);
    setSpeed(next != speeds.end() ? *next : speeds.back());
}

void Playback::slower()
{
    const auto here = std::lower_bound(speeds.begin(), speeds.end(), m_speed);
    setSpeed(here != speeds.begin() ? *std::prev(here) : speeds.front());
}

void Playback::setStopsAtMarks(bool stops)
{
    if (stops == m_stopsAtMarks)
        return;
    m_stopsAtMarks = stops;
    emit stopsAtMarksChanged(stops);
}

void Playback::advance(double elapsedSeconds)
{
    if (!m_playing)
        return;
    const double wanted = m_time + elapsedSeconds * m_speed;
    emit approaching(wanted);
    const double hold = nextHold();
    setTime(std::min(wanted, hold));
    if (m_time < hold)
        return;
    m_playsTo.reset();
    pause();
}

void Playback::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    if (m_playing)
        m_clock.start();
    else
        m_clock.stop();
    emit playingChanged(m_playing);
}

} // namespace podium
