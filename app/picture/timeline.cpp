// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/timeline.h"

#include "picture/fans.h"
#include "picture/flight.h"
#include "picture/histogram.h"
#include "picture/pace.h"
#include "picture/packetheader.h"
#include "picture/streams.h"

#include <QSet>

#include <algorithm>
#include <unordered_map>

namespace podium {

namespace {

/// So many packets show their header; in a larger crowd only their numbers are legible.
constexpr int mostOpenPackets = 3;
/// So many packets that are over keep a sign of their own each.
constexpr int mostOneByOne = 12;
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
void openPackets(QList<PacketLook> &packets, int latestOver, bool isCrowd)
{
    const auto inFlight = std::count_if(packets.begin(), packets.end(),
                                        [](const PacketLook &p) { return !p.isOver(); });
    for (PacketLook &packet : packets) {
        if (packet.isOver())
            packet.isOpen = packet.number == latestOver && inFlight < mostOpenPackets;
        else
            packet.isOpen = !isCrowd && inFlight <= mostOpenPackets;
    }
}

void openOnly(QList<PacketLook> &packets, int number)
{
    for (PacketLook &packet : packets)
        packet.isOpen = packet.number == number;
}

} // namespace

/// Filled while a story is looked at; forgotten with the picture.
struct Timeline::Geometry
{
    WayBook ways;
    Fans fans{};
    std::unordered_map<int, const Way *> wayOf{}; ///< by index of the route

    const Way &way(int index, const Route &route)
    {
        const Way *&way = wayOf[index];
        if (!way)
            way = &ways.wayOf(route);
        return *way;
    }

    /// What became of a packet; nothing before it is over.
    std::optional<OutcomeLook> outcomeAt(const Flight &flight, double time) const
    {
        std::optional<OutcomeLook> outcome = flight.outcomeAt(time);
        const Placement &placement = ways.placement();
        if (!outcome || outcome->object.kind != ObjectKind::Pod)
            return outcome;
        const PodLook *pod = placement.pod(outcome->object);
        outcome->ring = pod ? pod->rect : placement.rectOf(outcome->object);
        return outcome;
    }

    std::optional<FanLook> fanAt(const Flight &flight, double time)
    {
        const Way &its = way(flight.number() - 1, flight.timed().route);
        return fans.fanAt(flight, its, ways.placement(), time);
    }
};

struct Timeline::Moment
{
    TimelineFrame &frame;
    double time{0};
    int focus{0};
    QList<int> shown{};
    bool isCrowd{false};
    bool isStream{false};
    QSet<ObjectRef> lit{};
};

Timeline::Timeline()
    : Timeline({}, {})
{}

Timeline::Timeline(const Placement &placement, const QList<TimedRoute> &routes,
                   const TimelineOptions &options)
    : m_story(std::make_shared<Story>(
          Story{routes, options,
                Schedule(routes, {options.showReplies, mostOpenPackets, options.streamsAbove})}))
    , m_geometry(std::make_shared<Geometry>(Geometry{WayBook(placement)}))
{}

Timeline Timeline::in(const Placement &placement) const
{
    Timeline other = *this;
    other.m_geometry = std::make_shared<Geometry>(Geometry{WayBook(placement)});
    return other;
}

Flight Timeline::flight(int index) const
{
    const TimedRoute &timed = m_story->routes[index];
    const Way &way = m_geometry->way(index, timed.route);
    const TimelineOptions &options = m_story->options;
    return {timed, way, {index + 1, options.showReplies, options.reducedMotion}};
}

TimelineFrame Timeline::at(double time, int focus) const
{
    const Schedule &schedule = m_story->schedule;
    TimelineFrame frame;
    frame.time = time;
    frame.tallies = schedule.arrivals().talliesAt(time);
    Moment moment{frame, time, wasSent(focus, time) ? focus : 0, schedule.shownAt(time)};
    moment.isStream = schedule.isStreamAt(time);
    moment.isCrowd = schedule.isCrowdAt(time) || moment.shown.size() > mostOneByOne;
    addFlights(moment);
    if (moment.isStream)
        frame.streams = streamsAt(time);
    else if (moment.isCrowd && moment.focus == 0 && !m_story->options.reducedMotion)
        lightTogether(moment);
    if (moment.isCrowd)
        addFates(moment);
    if (moment.focus == 0)
        frame.dim *= 1 - schedule.streamPartAt(time);
    addHistograms(frame);
    return frame;
}

/// Of a crowd only those in flight, or none if they are streams; and the one in focus.
QList<int> Timeline::oneByOne(const Moment &moment) const
{
    const Schedule &schedule = m_story->schedule;
    QList<int> indexes;
    if (!moment.isCrowd)
        indexes = moment.shown;
    else if (!moment.isStream)
        indexes = schedule.underWayAt(moment.time);
    const int extra = moment.focus > 0 ? moment.focus - 1 : -1;
    if (extra >= 0 && !indexes.contains(extra))
        indexes.insert(std::lower_bound(indexes.begin(), indexes.end(), extra), extra);
    return indexes;
}

void Timeline::addFlights(Moment &moment) const
{
    QList<PacketLook> &packets = moment.frame.packets;
    int latestOver = 0;
    double latestEnd = -1;
    const QList<int> indexes = oneByOne(moment);
    for (const int index : indexes) {
        const Flight flight = this->flight(index);
        const bool isInFocus = flight.number() == moment.focus;
        packets.append(flight.tokenAt(moment.time));
        if (packets.last().isOver() && flight.times().outcome >= latestEnd) {
            latestEnd = flight.times().outcome;
            latestOver = flight.number();
        }
        const bool hasSign = !moment.isCrowd || (isInFocus && !moment.shown.contains(index));
        if (const auto outcome = m_geometry->outcomeAt(flight, moment.time); outcome && hasSign)
            moment.frame.outcomes.append(*outcome);
        if (isInFocus || moment.focus == 0)
            light(moment, flight);
    }
    if (moment.focus > 0)
        openOnly(packets, moment.focus);
    else
        openPackets(packets, latestOver, moment.isCrowd);
    for (PacketLook &packet : packets) {
        if (!packet.isOpen)
            continue;
        writeHeader(packet, m_story->routes[packet.number - 1], moment.time);
        writeStops(packet, flight(packet.number - 1), moment.time);
    }
}

QList<StreamLook> Timeline::streamsAt(double time) const
{
    const Schedule &schedule = m_story->schedule;
    const QList<int> underWay = schedule.underWayAt(time);
    // All ways first, as each may bring new streams.
    std::vector<Flight> flights;
    flights.reserve(size_t(underWay.size()));
    for (const int index : underWay)
        flights.push_back(flight(index));
    StreamBuilder builder(m_geometry->ways.streamCount());
    for (const Flight &each : flights)
        builder.add(each, time, schedule.overAt(each.number() - 1) <= time);
    return builder.streams();
}

/// The ways of a crowd are the same for many, so each piece is lit once.
void Timeline::lightTogether(Moment &moment) const
{
    const QList<StreamLook> streams = streamsAt(moment.time);
    for (const StreamLook &stream : streams)
        moment.frame.lit.append({0, stream.isReply, stream.lit()});
}

void Timeline::addFates(Moment &moment) const
{
    const Arrivals &arrivals = m_story->schedule.arrivals();
    const QList<Arrivals::Fate> fates = arrivals.fatesAt(moment.time, moment.shown);
    for (const Arrivals::Fate &fate : fates) {
        OutcomeLook outcome = *m_geometry->outcomeAt(flight(fate.first), moment.time);
        outcome.count = fate.count;
        moment.frame.outcomes.append(outcome);
    }
}

void Timeline::addHistograms(TimelineFrame &frame) const
{
    const QList<Arrivals::Spread> spreads = m_story->schedule.arrivals().spreadsAt(frame.time);
    if (spreads.isEmpty())
        return;
    frame.histograms = histogramsOf(m_geometry->ways.placement(), spreads);
    for (HistogramLook &histogram : frame.histograms)
        histogram.seed = m_story->options.seed;
}

bool Timeline::wasSent(int number, double time) const
{
    return number > 0 && number <= int(routes().size()) && time >= routes()[number - 1].times.start;
}

void Timeline::light(Moment &moment, const Flight &flight) const
{
    TimelineFrame &frame = moment.frame;
    const double time = moment.time;
    const bool isAlone = !moment.isCrowd || flight.number() == moment.focus;
    if (flight.isReduced())
        frame.footprints += flight.footprintsAt(time);
    else if (isAlone)
        frame.lit.append(flight.litAt(time));
    // What is in focus stays in the light when all is said.
    const double coming = (time - flight.times().start) / pace::dimming;
    const double dim =
        flight.number() == moment.focus ? std::min(1.0, coming) : dimFor(flight, time);
    frame.dim = std::max(frame.dim, dim);
    if (auto fan = isAlone ? m_geometry->fanAt(flight, time) : std::nullopt) {
        fan->seed = m_story->options.seed;
        (fan->begins > time ? frame.comingFans : frame.fans).append(*fan);
    }
    for (const ObjectRef &object : flight.visitedAt(time)) {
        if (!moment.lit.contains(object)) {
            moment.lit.insert(object);
            frame.spotlight.append(object);
        }
    }
}

int Timeline::hopAt(int number, double time) const
{
    return wasSent(number, time) ? flight(number - 1).tokenAt(time).hop : 0;
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
