// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/schedule.h"

#include "picture/pace.h"

#include <algorithm>
#include <limits>

namespace podium {

namespace {

/// When what happens at a hop can be read.
double readableAt(const FlightTimes::Stay &stay)
{
    constexpr double almost = 0.9;
    return stay.arrive + (stay.leave - stay.arrive) * almost;
}

/// When a packet is where it ends.
double overTime(const FlightTimes &times, bool withReplies)
{
    return withReplies && !times.reply.isEmpty() ? times.reply.last().arrive : times.outcome;
}

} // namespace

Schedule::Schedule(const QList<TimedRoute> &routes, const Options &options)
    : m_options(options)
    , m_arrivals(routes)
{
    int number = 0;
    for (const TimedRoute &timed : routes) {
        m_starts.append(timed.times.start);
        m_over.append(overTime(timed.times, options.withReplies));
        m_duration = std::max(m_duration, timed.times.end(options.withReplies) + pace::dimming);
        addMarks(timed, ++number);
    }
    std::sort(m_starts.begin(), m_starts.end());
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.time < b.time; });
    addIntervals(routes);
}

void Schedule::addMarks(const TimedRoute &timed, int number)
{
    using Kind = TimelineMark::Kind;
    const FlightTimes &times = timed.times;
    m_marks.append({times.start, number, 0, Kind::Send});
    int hop = 0;
    for (qsizetype i = 1; i + 1 < times.hops.size(); ++i)
        m_marks.append({readableAt(times.hops[i]), number, ++hop, Kind::Hop});
    m_marks.append({times.outcome + pace::signGrows, number, ++hop, Kind::Outcome});
    if (!m_options.withReplies)
        return;
    for (const FlightTimes::Stay &stay : times.reply)
        m_marks.append({readableAt(stay), number, ++hop, Kind::Hop});
}

void Schedule::addIntervals(const QList<TimedRoute> &routes)
{
    std::vector<Intervals::Interval> shown;
    std::vector<Intervals::Interval> flying;
    std::vector<Intervals::Interval> underWay;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const FlightTimes &times = routes[i].times;
        const double over = m_over[i];
        const auto next = std::lower_bound(m_starts.begin(), m_starts.end(), over);
        const double until = next == m_starts.end()
                                 ? std::numeric_limits<double>::infinity()
                                 : std::max(*next, times.end(m_options.withReplies));
        shown.push_back({times.start, until, int(i)});
        flying.push_back({times.start, over, int(i)});
        underWay.push_back({times.start, over + pace::afterCrowd, int(i)});
    }
    m_shown = Intervals(std::move(shown));
    m_underWay = Intervals(std::move(underWay));
    const auto changes = Intervals(std::move(flying)).changes();
    m_crowds = Spells(changes, std::min(m_options.openUpTo, m_options.streamsAbove));
    m_streams = Spells(changes, m_options.streamsAbove);
}

double Schedule::streamPartAt(double time) const
{
    return m_streams.partAt(time, pace::dimming);
}

} // namespace podium
