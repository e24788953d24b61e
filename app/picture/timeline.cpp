// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/timeline.h"

#include "picture/flight.h"
#include "picture/pace.h"

#include <algorithm>
#include <unordered_map>

namespace podium {

namespace {

/// So many packets show their header; in a larger crowd only their numbers are legible.
constexpr int mostOpenPackets = 3;
/// Two moments that a step does not tell apart.
constexpr double sameMoment = 1e-6;

/// How far the rest is dimmed for this packet: comes as it leaves, goes when all is said.
double dimFor(const Flight &flight, double time)
{
    const double coming = (time - flight.times().start) / pace::dimming;
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

struct Timeline::Geometry
{
    Placement placement{};
    std::unordered_map<int, Flight> flights{};
};

Timeline::Timeline()
    : Timeline({}, {})
{}

Timeline::Timeline(const Placement &placement, const QList<TimedRoute> &routes,
                   const TimelineOptions &options)
    : m_story(
          std::make_shared<Story>(Story{routes, options, Schedule(routes, options.showReplies)}))
    , m_geometry(std::make_shared<Geometry>(Geometry{placement, {}}))
{}

Timeline Timeline::in(const Placement &placement) const
{
    Timeline other = *this;
    other.m_geometry = std::make_shared<Geometry>(Geometry{placement, {}});
    return other;
}

const Flight &Timeline::flight(int index) const
{
    auto &flights = m_geometry->flights;
    const auto known = flights.find(index);
    if (known != flights.end())
        return known->second;
    const Flight::Options options{index + 1, m_story->options.showReplies};
    return flights.try_emplace(index, m_geometry->placement, m_story->routes[index], options)
        .first->second;
}

TimelineFrame Timeline::at(double time, int focus) const
{
    TimelineFrame frame;
    frame.time = time;
    frame.tallies = m_story->schedule.talliesAt(time);
    if (!wasSent(focus, time))
        focus = 0;
    QList<int> shown = m_story->schedule.shownAt(time);
    if (focus > 0 && !shown.contains(focus - 1))
        shown.insert(std::lower_bound(shown.begin(), shown.end(), focus - 1), focus - 1);
    int latestOver = 0;
    double latestEnd = -1;
    for (const int index : std::as_const(shown)) {
        const Flight &flight = this->flight(index);
        frame.packets.append(flight.packetAt(time));
        if (const auto outcome = flight.outcomeAt(time)) {
            frame.outcomes.append(*outcome);
            if (flight.times().outcome >= latestEnd) {
                latestEnd = flight.times().outcome;
                latestOver = flight.number();
            }
        }
        const bool isInFocus = flight.number() == focus;
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
    return number > 0 && number <= int(routes().size()) && time >= routes()[number - 1].times.start;
}

void Timeline::light(TimelineFrame &frame, const Flight &flight, bool isInFocus)
{
    const double time = frame.time;
    frame.lit.append(flight.litAt(time));
    // What is in focus stays in the light when all is said.
    const double dim = isInFocus ? std::min(1.0, (time - flight.times().start) / pace::dimming)
                                 : dimFor(flight, time);
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
    return wasSent(number, time) ? flight(number - 1).packetAt(time).hop : 0;
}

double Timeline::nextStop(double time) const
{
    const QList<TimelineMark> &stops = marks();
    const auto next = std::upper_bound(stops.begin(), stops.end(), time + sameMoment,
                                       [](double t, const TimelineMark &m) { return t < m.time; });
    return next == stops.end() ? duration() : next->time;
}

double Timeline::previousStop(double time) const
{
    const QList<TimelineMark> &stops = marks();
    const auto here = std::lower_bound(stops.begin(), stops.end(), time - sameMoment,
                                       [](const TimelineMark &m, double t) { return m.time < t; });
    return here == stops.begin() ? m_story->schedule.firstStart() : (here - 1)->time;
}

} // namespace podium
