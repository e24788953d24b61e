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
double overAt(const FlightTimes &times, bool withReplies)
{
    return withReplies && !times.reply.isEmpty() ? times.reply.last().arrive : times.outcome;
}

} // namespace

Schedule::Schedule(const QList<TimedRoute> &routes, bool withReplies)
{
    int number = 0;
    for (const TimedRoute &timed : routes) {
        m_starts.append(timed.times.start);
        m_duration = std::max(m_duration, timed.times.end(withReplies) + pace::dimming);
        addMarks(timed, ++number, withReplies);
        addTallies(timed);
    }
    std::sort(m_starts.begin(), m_starts.end());
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.time < b.time; });
    for (QList<double> &times : m_arrivals)
        std::sort(times.begin(), times.end());
    addShown(routes, withReplies);
}

void Schedule::addMarks(const TimedRoute &timed, int number, bool withReplies)
{
    using Kind = TimelineMark::Kind;
    const FlightTimes &times = timed.times;
    m_marks.append({times.start, number, 0, Kind::Send});
    int hop = 0;
    for (qsizetype i = 1; i + 1 < times.hops.size(); ++i)
        m_marks.append({readableAt(times.hops[i]), number, ++hop, Kind::Hop});
    m_marks.append({times.outcome + pace::signGrows, number, ++hop, Kind::Outcome});
    if (!withReplies)
        return;
    for (const FlightTimes::Stay &stay : times.reply)
        m_marks.append({readableAt(stay), number, ++hop, Kind::Hop});
}

void Schedule::addTallies(const TimedRoute &timed)
{
    const Route &route = timed.route;
    if (route.verdict != Verdict::Delivered)
        return;
    if (!route.pod.isNull())
        m_arrivals[route.pod].append(timed.times.outcome);
    if (!route.entryNode.isEmpty())
        m_arrivals[{ObjectKind::Node, {}, route.entryNode}].append(timed.times.outcome);
}

void Schedule::addShown(const QList<TimedRoute> &routes, bool withReplies)
{
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const FlightTimes &times = routes[i].times;
        const auto next =
            std::lower_bound(m_starts.begin(), m_starts.end(), overAt(times, withReplies));
        Shown shown{times.start, std::numeric_limits<double>::infinity(), 0, int(i)};
        if (next != m_starts.end())
            shown.until = std::max(*next, times.end(withReplies));
        m_shown.push_back(shown);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(),
                     [](const Shown &a, const Shown &b) { return a.from < b.from; });
    double latest = 0;
    for (Shown &shown : m_shown)
        shown.latestUntil = latest = std::max(latest, shown.until);
}

QList<int> Schedule::shownAt(double time) const
{
    QList<int> result;
    auto shown = std::upper_bound(m_shown.begin(), m_shown.end(), time,
                                  [](double t, const Shown &s) { return t < s.from; });
    while (shown != m_shown.begin()) {
        --shown;
        if (shown->latestUntil <= time)
            break;
        if (time < shown->until)
            result.append(shown->index);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QMap<ObjectRef, int> Schedule::talliesAt(double time) const
{
    QMap<ObjectRef, int> tallies;
    for (auto arrivals = m_arrivals.begin(); arrivals != m_arrivals.end(); ++arrivals) {
        const QList<double> &times = arrivals.value();
        const auto count = std::upper_bound(times.begin(), times.end(), time) - times.begin();
        if (count > 0)
            tallies.insert(tallies.cend(), arrivals.key(), int(count));
    }
    return tallies;
}

} // namespace podium
