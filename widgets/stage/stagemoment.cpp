// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stagemoment.h"

namespace podium {

void StageMoment::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    m_frame.reset();
}

void StageMoment::setTime(double seconds)
{
    if (seconds == m_time)
        return;
    m_time = seconds;
    m_frame.reset();
}

void StageMoment::setFocus(int number)
{
    if (number == m_focus)
        return;
    m_focus = number;
    m_frame.reset();
}

void StageMoment::setSpotlight(const QList<ObjectRef> &objects)
{
    if (objects == m_spotlight)
        return;
    m_spotlight = objects;
    m_frame.reset();
}

const TimelineFrame &StageMoment::frame() const
{
    if (m_frame)
        return *m_frame;
    m_frame = m_timeline.at(m_time, m_focus);
    if (m_frame->dim <= 0 && !m_spotlight.isEmpty()) {
        m_frame->spotlight = m_spotlight;
        m_frame->dim = 1;
    }
    return *m_frame;
}

} // namespace podium
