// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/flighttimes.h"

#include "picture/pace.h"
#include "picture/packetpath.h"
#include "picture/tracks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace podium {

namespace {

double restAt(const Hop &hop)
{
    if (hop.action == HopAction::Dnat || hop.action == HopAction::Snat)
        return pace::rewriteRest;
    return hop.action == HopAction::Forward ? pace::passRest : 0;
}

/// From each stop to the next; 0 where the packet stays.
QList<double> lengthsOf(const PacketPath &path)
{
    constexpr double standsStill = 1;
    QList<double> lengths;
    for (const Track &track : path.tracks) {
        const double length = tracks::length(track);
        lengths.append(length < standsStill ? 0 : length);
    }
    return lengths;
}

double moveTime(double length, double speed)
{
    return length > 0 ? std::max(pace::shortestMove, length / speed) : 0;
}

double movingTime(const QList<double> &lengths, double speed)
{
    return std::accumulate(lengths.begin(), lengths.end(), 0.0, [speed](double sum, double length) {
        return sum + moveTime(length, speed);
    });
}

/// The speed at which all moves together take a time. Halving finds it, as moves that take the
/// shortest time do not depend on it.
double speedFor(const QList<double> &lengths, double seconds)
{
    double slow = 1;
    double fast = 1e6;
    for (int i = 0; i < 40; ++i) {
        const double middle = std::sqrt(slow * fast);
        (movingTime(lengths, middle) > seconds ? slow : fast) = middle;
    }
    return fast;
}

/// Of the whole way: the usual one, unless that takes too long or too short a time.
double speedOf(const QList<double> &lengths, double rests)
{
    const auto moves = lengths.size() - lengths.count(0);
    if (moves == 0)
        return pace::speed;
    const double usual = movingTime(lengths, pace::speed);
    const double shortest = double(moves + 1) * pace::shortestHop - rests;
    const double longest = std::max(shortest, pace::longestWay - rests);
    const double wanted = std::clamp(usual, shortest, longest);
    return wanted == usual ? pace::speed : speedFor(lengths, wanted);
}

double restsOf(const QList<Hop> &hops)
{
    double rests = pace::beforeLeaving;
    // At the last hop nothing waits for the rest to be over.
    for (qsizetype i = 1; i + 1 < hops.size(); ++i)
        rests += restAt(hops[i]);
    return rests;
}

QList<FlightTimes::Stay> staysOf(const QList<Hop> &hops, const QList<double> &lengths, double speed,
                                 FlightTimes::Stay first)
{
    QList<FlightTimes::Stay> stays{first};
    for (qsizetype i = 1; i < hops.size(); ++i) {
        FlightTimes::Stay stay;
        stay.depart = stays.last().leave;
        stay.arrive = stay.depart + moveTime(lengths[i - 1], speed);
        stay.leave = stay.arrive + restAt(hops[i]);
        stays.append(stay);
    }
    return stays;
}

/// An octagon that returns to its sender is twice as fast as a packet.
double returnTime(const Route &route, const QList<double> &lengths, double speed)
{
    if (route.verdict != Verdict::Refused)
        return 0;
    const double length = std::accumulate(lengths.begin(), lengths.end(), 0.0);
    return std::max(1.0, length / (2 * speed));
}

} // namespace

FlightTimes timesOf(const Placement &placement, const Route &route, double start)
{
    QList<double> lengths = lengthsOf(pathOf(placement, route));
    const double speed = speedOf(lengths, restsOf(route.hops));
    FlightTimes times;
    times.start = start;
    times.hops = staysOf(route.hops, lengths, speed, {start, start, start + pace::beforeLeaving});
    // At the sender the sign comes when the packet would have left.
    times.outcome = times.hops.size() == 1 ? times.hops.last().leave : times.hops.last().arrive;
    times.settled =
        std::max(times.outcome + returnTime(route, lengths, speed), times.hops.last().leave) +
        pace::afterEnd;
    times.answered = times.settled;
    const bool answers =
        route.verdict == Verdict::Delivered && route.reply.size() == route.hops.size();
    if (answers) {
        const double from = times.outcome + pace::beforeReply;
        std::reverse(lengths.begin(), lengths.end());
        times.reply = staysOf(route.reply, lengths, speed, {from, from, from});
        times.answered = std::max(times.settled, times.reply.last().leave + pace::afterEnd);
    }
    return times;
}

} // namespace podium
