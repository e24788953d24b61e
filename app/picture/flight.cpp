// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/flight.h"

#include "picture/pace.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium {

namespace {

bool isRewrite(const Hop &hop)
{
    return hop.action == HopAction::Dnat || hop.action == HopAction::Snat;
}

Flip flipOf(const Hop &hop, int index)
{
    Flip flip;
    flip.kind = hop.action == HopAction::Dnat ? Flip::Kind::Dnat : Flip::Kind::Snat;
    flip.hop = index;
    flip.node = hop.node;
    if (hop.place == HopPlace::LoadBalancer)
        flip.by = Flip::By::LoadBalancer;
    else if (hop.place == HopPlace::Router)
        flip.by = Flip::By::Router;
    return flip;
}

QString addressText(const IpAddress &address)
{
    return address.isNull() ? QStringLiteral("?") : address.toString();
}

/// The source is printed without its port, which says nothing, unless only the port changes.
QString sourceLine(const Packet &packet, bool withPort)
{
    return withPort ? packet.sourceText() : addressText(packet.source);
}

QString destinationLine(const Packet &packet, bool withPort)
{
    return withPort ? packet.destinationText() : addressText(packet.destination);
}

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

PacketPath turnedRound(const PacketPath &path)
{
    PacketPath result;
    for (auto stop = path.stops.crbegin(); stop != path.stops.crend(); ++stop)
        result.stops.append(*stop);
    for (auto track = path.tracks.crbegin(); track != path.tracks.crend(); ++track)
        result.tracks.append(tracks::reversed(*track));
    return result;
}

ObjectRef objectOf(const Hop &hop)
{
    if (hop.place == HopPlace::Node)
        return {ObjectKind::Node, {}, hop.node};
    return hop.object;
}

} // namespace

double Flight::Leg::partAt(double time) const
{
    const double duration = stay.arrive - stay.depart;
    return duration > 0 ? std::clamp((time - stay.depart) / duration, 0.0, 1.0) : 1;
}

Flight::Flight(const Placement &placement, const TimedRoute &timed, const Options &options)
    : m_timed(timed)
    , m_options(options)
{
    const PacketPath path = pathOf(placement, timed.route);
    addLegs(path, false);
    m_lastLeg = m_legs.size() - 1;
    addFan(placement, path);
    if (options.showReply && !timed.times.reply.isEmpty())
        addLegs(turnedRound(path), true);
}

void Flight::addLegs(const PacketPath &path, bool isReply)
{
    const QList<Hop> &hops = isReply ? m_timed.route.reply : m_timed.route.hops;
    const QList<FlightTimes::Stay> &stays = isReply ? m_timed.times.reply : m_timed.times.hops;
    for (qsizetype i = 0; i < hops.size(); ++i) {
        Leg leg{hops[i], int(i), isReply, {path.stops[i].at}};
        if (i > 0)
            leg.track = path.tracks[i - 1];
        leg.length = tracks::length(leg.track);
        leg.stay = stays[i];
        m_legs.append(leg);
    }
}

void Flight::addFan(const Placement &placement, const PacketPath &path)
{
    if (m_timed.route.decision.endpoints.size() < 2 || !m_timed.route.chosen)
        return;
    for (qsizetype i = 0; i < m_timed.route.hops.size(); ++i) {
        if (m_timed.route.hops[i].place == HopPlace::Service &&
            m_timed.route.hops[i].action == HopAction::Dnat)
            m_fanLeg = i;
    }
    if (m_fanLeg < 0)
        return;
    for (const Endpoint &endpoint : std::as_const(m_timed.route.decision.endpoints)) {
        const Track track =
            trackToPod(placement, path.stops[m_fanLeg], endpoint, m_timed.route.decision.service);
        if (!track.isEmpty())
            m_rays.append({track, endpoint == *m_timed.route.chosen});
    }
    if (m_rays.size() < 2)
        m_fanLeg = -1;
}

const Flight::Leg &Flight::legAt(double time) const
{
    const auto later =
        std::upper_bound(m_legs.begin(), m_legs.end(), time,
                         [](double t, const Leg &leg) { return t < leg.stay.depart; });
    return later == m_legs.begin() ? m_legs.first() : *(later - 1);
}

QList<Flip> Flight::flipsAt(double time) const
{
    QList<Flip> flips;
    for (const Leg &leg : m_legs) {
        if (isRewrite(leg.hop) && time >= leg.stay.arrive &&
            time < leg.stay.arrive + pace::flipShown)
            flips.append(flipOf(leg.hop, leg.index));
    }
    return flips;
}

void Flight::writeHeader(PacketLook &packet, const Leg &leg, double time) const
{
    const Packet &now = time < leg.stay.arrive ? leg.hop.before : leg.hop.after;
    packet.from.text = sourceLine(now, leg.isReply);
    packet.to.text = destinationLine(now, !leg.isReply);
    packet.flips = flipsAt(time);
    for (const Leg &other : m_legs) {
        const bool isShown = isRewrite(other.hop) && time >= other.stay.arrive &&
                             time < other.stay.arrive + pace::flipShown;
        if (!isShown || other.isReply != leg.isReply)
            continue;
        const Packet &before = other.hop.before;
        if (other.hop.action == HopAction::Dnat && packet.to.struck.isEmpty())
            packet.to.struck = destinationLine(before, !leg.isReply);
        if (other.hop.action == HopAction::Snat && packet.from.struck.isEmpty()) {
            const bool onlyPort = before.source == other.hop.after.source;
            packet.from.struck = sourceLine(before, onlyPort || leg.isReply);
            packet.from.text = sourceLine(now, onlyPort || leg.isReply);
        }
    }
}

PacketLook::State Flight::stateAt(const Leg &leg, double time) const
{
    const bool hasReply = m_legs.size() > m_lastLeg + 1;
    const bool isAnswering = hasReply && time >= m_legs[m_lastLeg + 1].stay.depart;
    if (time >= m_timed.times.outcome && !isAnswering)
        return overState(m_timed.route.verdict);
    if (hasReply && time >= m_legs.last().stay.leave)
        return PacketLook::State::Delivered;
    if (time < leg.stay.arrive)
        return PacketLook::State::Moving;
    return &leg == &m_legs.first() ? PacketLook::State::Waiting : PacketLook::State::Resting;
}

PacketLook Flight::packetAt(double time) const
{
    const Leg &leg = legAt(time);
    PacketLook packet;
    packet.number = m_options.number;
    packet.isReply = leg.isReply;
    packet.hop = int(&leg - m_legs.data()) - (time < leg.stay.arrive ? 1 : 0);
    packet.state = stateAt(leg, time);
    packet.at = tracks::pointAt(leg.track, leg.partAt(time) * leg.length);
    writeHeader(packet, leg, time);
    if (packet.state == PacketLook::State::NoName && packet.to.text.startsWith(u'?'))
        packet.to.text = m_timed.route.request.to.name;
    return packet;
}

LitLook Flight::litAt(double time) const
{
    LitLook lit;
    lit.number = m_options.number;
    lit.isReply = legAt(time).isReply;
    for (const Leg &leg : m_legs) {
        if (leg.isReply != lit.isReply || leg.stay.depart > time)
            continue;
        lit.track += tracks::firstPart(leg.track, leg.partAt(time) * leg.length);
    }
    return lit;
}

std::optional<OutcomeLook> Flight::outcomeAt(double time) const
{
    if (time < m_timed.times.outcome)
        return std::nullopt;
    OutcomeLook outcome;
    outcome.number = m_options.number;
    outcome.verdict = m_timed.route.verdict;
    outcome.at = m_legs[m_lastLeg].track.last();
    outcome.sender = m_legs.first().track.last();
    outcome.progress = std::min(1.0, (time - m_timed.times.outcome) / pace::signGrows);
    if (outcome.verdict == Verdict::Delivered)
        outcome.object = objectOf(m_legs[m_lastLeg].hop);
    if (outcome.verdict == Verdict::NoName)
        outcome.name = m_timed.route.request.to.name;
    if (outcome.verdict == Verdict::Refused) {
        const Track back = tracks::reversed(litAt(m_timed.times.outcome).track);
        const double whole = m_timed.times.settled - pace::afterEnd - m_timed.times.outcome;
        outcome.progress = std::clamp((time - m_timed.times.outcome) / whole, 0.0, 1.0);
        outcome.way = tracks::firstPart(back, outcome.progress * tracks::length(back));
    }
    return outcome;
}

std::optional<FanLook> Flight::fanAt(double time) const
{
    if (m_fanLeg < 0)
        return std::nullopt;
    const double from = m_legs[m_fanLeg].stay.arrive;
    if (time < from || time > m_timed.times.outcome)
        return std::nullopt;
    FanLook fan;
    fan.number = m_options.number;
    fan.rays = m_rays;
    fan.progress = std::min(1.0, (time - from) / pace::fanGrows);
    fan.hasChosen = time >= from + pace::fanGrows;
    return fan;
}

QList<ObjectRef> Flight::visitedAt(double time) const
{
    QList<ObjectRef> objects;
    for (const Leg &leg : m_legs) {
        const ObjectRef object = objectOf(leg.hop);
        const bool isThere = leg.stay.arrive <= time || leg.index == 0;
        if (isThere && !object.isNull() && !objects.contains(object))
            objects.append(object);
    }
    return objects;
}

} // namespace podium
