// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/flight.h"

#include "picture/pace.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium {

namespace {

ObjectRef nodeOf(const Hop &hop)
{
    return hop.node.isEmpty() ? ObjectRef() : ObjectRef{ObjectKind::Node, {}, hop.node};
}

ObjectRef objectOf(const Hop &hop)
{
    return hop.place == HopPlace::Node ? nodeOf(hop) : hop.object;
}

} // namespace

PacketLook::State overState(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Delivered:
        return PacketLook::State::Delivered;
    case Verdict::Refused:
        return PacketLook::State::Refused;
    case Verdict::Dropped:
        return PacketLook::State::Dropped;
    case Verdict::NoRoute:
        return PacketLook::State::NoRoute;
    case Verdict::NoAddress:
        return PacketLook::State::NoAddress;
    case Verdict::NoName:
        break;
    }
    return PacketLook::State::NoName;
}

Flight::Flight(const TimedRoute &timed, const Way &way, const Options &options)
    : m_timed(timed)
    , m_way(way)
    , m_options(options)
{}

int Flight::stepCount() const
{
    return hopCount() + (m_options.showReply ? int(m_timed.times.reply.size()) : 0);
}

Flight::Step Flight::step(int index) const
{
    const int reply = index - hopCount();
    if (reply < 0)
        return {m_timed.route.hops[index], m_timed.times.hops[index], m_way.there[index], false};
    return {m_timed.route.reply[reply], m_timed.times.reply[reply], m_way.back[reply], true};
}

int Flight::stepAt(double time) const
{
    int index = stepCount() - 1;
    while (index > 0 && time < step(index).stay.depart)
        --index;
    return index;
}

double Flight::partAt(const Step &step, double time) const
{
    const FlightTimes::Stay &stay = step.stay;
    if (time >= stay.arrive)
        return 1;
    if (m_options.reducedMotion)
        return 0;
    return std::max(0.0, (time - stay.depart) / (stay.arrive - stay.depart));
}

QPointF Flight::pointAt(double time) const
{
    const Step now = step(stepAt(time));
    return now.leg.pointAt(partAt(now, time));
}

PacketLook::State Flight::stateAt(int index, double time) const
{
    const bool hasReply = stepCount() > hopCount();
    const bool isAnswering = hasReply && time >= step(hopCount()).stay.depart;
    if (time >= m_timed.times.outcome && !isAnswering)
        return overState(m_timed.route.verdict);
    if (hasReply && time >= step(stepCount() - 1).stay.leave)
        return PacketLook::State::Delivered;
    if (time < step(index).stay.arrive)
        return PacketLook::State::Moving;
    return index == 0 ? PacketLook::State::Waiting : PacketLook::State::Resting;
}

PacketLook Flight::tokenAt(double time) const
{
    const int index = stepAt(time);
    const Step now = step(index);
    PacketLook packet;
    packet.number = m_options.number;
    packet.isReply = now.isReply;
    packet.hop = index - (time < now.stay.arrive ? 1 : 0);
    packet.state = stateAt(index, time);
    packet.at = now.leg.pointAt(partAt(now, time));
    return packet;
}

LitLook Flight::litAt(double time) const
{
    const int last = stepAt(time);
    LitLook lit;
    lit.number = m_options.number;
    lit.isReply = step(last).isReply;
    for (int i = firstStepOf(last); i <= last; ++i) {
        const Step passed = step(i);
        if (time >= passed.stay.depart)
            lit.track += passed.leg.firstPart(partAt(passed, time));
    }
    return lit;
}

QList<FootprintLook> Flight::footprintsAt(double time) const
{
    QList<FootprintLook> footprints;
    const int last = stepAt(time);
    for (int i = firstStepOf(last); i <= last; ++i) {
        const Step passed = step(i);
        if (time < passed.stay.arrive)
            break;
        const QPointF at = passed.leg.track.last();
        // Where a packet stays, the footprint is already there.
        if (footprints.isEmpty() || QLineF(footprints.last().at, at).length() > 1)
            footprints.append({m_options.number, int(footprints.size()) + 1, passed.isReply, at});
    }
    return footprints;
}

std::optional<OutcomeLook> Flight::outcomeAt(double time) const
{
    const FlightTimes &times = m_timed.times;
    if (time < times.outcome)
        return std::nullopt;
    OutcomeLook outcome;
    outcome.number = m_options.number;
    outcome.verdict = m_timed.route.verdict;
    outcome.at = m_way.there.last().track.last();
    outcome.sender = m_way.there.first().track.last();
    outcome.progress = std::min(1.0, (time - times.outcome) / pace::signGrows);
    if (outcome.verdict == Verdict::Delivered)
        outcome.object = objectOf(m_timed.route.hops.last());
    if (outcome.verdict == Verdict::NoName)
        outcome.name = m_timed.route.request.to.name;
    if (outcome.verdict == Verdict::Refused) {
        const double whole = times.settled - pace::afterEnd - times.outcome;
        outcome.progress = std::clamp((time - times.outcome) / whole, 0.0, 1.0);
    }
    if (m_options.reducedMotion)
        outcome.progress = 1;
    if (outcome.verdict == Verdict::Refused) {
        Track back;
        for (const WayLeg &leg : m_way.back)
            back += leg.track;
        outcome.way = tracks::firstPart(back, outcome.progress * tracks::length(back));
    }
    return outcome;
}

QList<ObjectRef> Flight::visitedAt(double time) const
{
    QList<ObjectRef> objects;
    for (int i = 0; i < stepCount(); ++i) {
        const Step passed = step(i);
        if (i > 0 && time < passed.stay.arrive)
            break;
        for (const ObjectRef &object : {objectOf(passed.hop), nodeOf(passed.hop)}) {
            if (!object.isNull() && !objects.contains(object))
                objects.append(object);
        }
    }
    return objects;
}

} // namespace podium
