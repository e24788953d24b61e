// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/timeline.h"

#include <algorithm>

namespace podium {

namespace {

/// So many packets show their header; in a larger crowd only their numbers are legible.
constexpr int mostOpenPackets = 3;
/// Two moments that a step does not tell apart.
constexpr double sameMoment = 1e-6;

/// How far the rest is dimmed for this packet: comes as it leaves, goes when all is said.
double dimFor(const Flight &flight, double time)
{
    const double coming = (time - flight.start()) / pace::dimming;
    const double going = 1 - (time - flight.end()) / pace::dimming;
    return std::clamp(std::min(coming, going), 0.0, 1.0);
}

/// Of those in flight the first few stay open; of those that are over, the latest.
void openPackets(QList<PacketLook> &packets, int latestOver)
{
    const auto inFlight = std::count_if(packets.begin(), packets.end(),
                                        [](const PacketLook &p) { return !p.isOver(); });
    for (PacketLook &packet : packets) {
        if (packet.isOver())
            packet.isOpen = packet.number == latestOver && inFlight < mostOpenPackets;
        else
            packet.isOpen = inFlight <= mostOpenPackets;
    }
}

void openOnly(QList<PacketLook> &packets, int number)
{
    for (PacketLook &packet : packets)
        packet.isOpen = packet.number == number;
}

} // namespace

Timeline::Timeline(const Placement &placement, const QList<TimedRoute> &routes,
                   const TimelineOptions &options)
{
    int number = 0;
    for (const TimedRoute &timed : routes) {
        m_flights.emplace_back(placement, timed.route,
                               Flight::Timing{timed.start, ++number, options.showReplies});
        const Flight &flight = m_flights.back();
        m_starts.append(timed.start);
        m_duration = std::max(m_duration, flight.end() + pace::dimming);
        m_marks.append({timed.start, number, 0, TimelineMark::Kind::Send});
        const QList<double> times = flight.hopTimes();
        for (qsizetype i = 0; i < times.size(); ++i) {
            const bool isOutcome = i + 1 == std::max<qsizetype>(1, timed.route.hops.size() - 1);
            m_marks.append({times[i], number, int(i) + 1,
                            isOutcome ? TimelineMark::Kind::Outcome : TimelineMark::Kind::Hop});
        }
    }
    std::sort(m_starts.begin(), m_starts.end());
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const TimelineMark &a, const TimelineMark &b) { return a.time < b.time; });
}

/// From its send until the next one after its outcome.
bool Timeline::isVisible(const Flight &flight, double time) const
{
    if (time < flight.start())
        return false;
    const auto next = std::lower_bound(m_starts.begin(), m_starts.end(), flight.outcomeTime());
    return next == m_starts.end() || time < *next;
}

TimelineFrame Timeline::at(double time, int focus) const
{
    TimelineFrame frame;
    frame.time = time;
    if (!wasSent(focus, time))
        focus = 0;
    int latestOver = 0;
    double latestEnd = -1;
    for (const Flight &flight : m_flights) {
        for (const ObjectRef &object : flight.talliedAt(time))
            ++frame.tallies[object];
        const bool isInFocus = flight.number() == focus;
        if (!isInFocus && !isVisible(flight, time))
            continue;
        frame.packets.append(flight.packetAt(time));
        if (const auto outcome = flight.outcomeAt(time)) {
            frame.outcomes.append(*outcome);
            if (flight.outcomeTime() >= latestEnd) {
                latestEnd = flight.outcomeTime();
                latestOver = flight.number();
            }
        }
        if (isInFocus || focus == 0)
            light(frame, flight, isInFocus);
    }
    if (focus > 0)
        openOnly(frame.packets, focus);
    else
        openPackets(frame.packets, latestOver);
    return frame;
}

bool Timeline::wasSent(int number, double time) const
{
    return number > 0 && number <= int(m_flights.size()) &&
           time >= m_flights[size_t(number - 1)].start();
}

void Timeline::light(TimelineFrame &frame, const Flight &flight, bool isInFocus)
{
    const double time = frame.time;
    frame.lit.append(flight.litAt(time));
    // What is in focus stays in the light when all is said.
    const double dim =
        isInFocus ? std::min(1.0, (time - flight.start()) / pace::dimming) : dimFor(flight, time);
    frame.dim = std::max(frame.dim, dim);
    if (const auto fan = flight.fanAt(time))
        frame.fans.append(*fan);
    for (const ObjectRef &object : flight.visitedAt(time)) {
        if (!frame.spotlight.contains(object))
            frame.spotlight.append(object);
    }
}

int Timeline::hopAt(int number, double time) const
{
    return wasSent(number, time) ? m_flights[size_t(number - 1)].packetAt(time).hop : 0;
}

double Timeline::nextStop(double time) const
{
    for (const TimelineMark &mark : m_marks) {
        if (mark.time > time + sameMoment)
            return mark.time;
    }
    return m_duration;
}

double Timeline::previousStop(double time) const
{
    for (auto mark = m_marks.crbegin(); mark != m_marks.crend(); ++mark) {
        if (mark->time < time - sameMoment)
            return mark->time;
    }
    return m_starts.isEmpty() ? 0 : m_starts.first();
}

} // namespace podium
