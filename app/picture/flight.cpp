// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/flight.h"

#include "picture/tracks.h"

#include <algorithm>

namespace podium {

namespace {

bool isRewrite(const Hop &hop)
{
    return hop.action == HopAction::Dnat || hop.action == HopAction::Snat;
}

double restAt(const Hop &hop)
{
    if (isRewrite(hop))
        return pace::rewriteRest;
    return hop.action == HopAction::Forward ? pace::passRest : 0;
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

Flight::Flight(const Placement &placement, const Route &route, const Timing &timing)
    : m_route(route)
    , m_timing(timing)
    , m_speed(std::max(pace::speed, placement.bounds.width() / pace::crossing))
{
    const PacketPath path = pathOf(placement, route);
    addLegs(route.hops, path, false);
    m_lastLeg = m_legs.size() - 1;
    addFan(placement, path);
    m_outcomeTime = m_legs.last().arrive;
    // At the sender the sign comes when the packet would have left.
    if (m_lastLeg == 0)
        m_outcomeTime = m_legs.first().leave;
    const bool answers =
        timing.showReply && isDelivered() && route.reply.size() == path.stops.size();
    if (answers)
        addLegs(route.reply, turnedRound(path), true);
    finish();
}

double Flight::moveTime(double length) const
{
    constexpr double standsStill = 1;
    return length < standsStill ? 0 : std::max(pace::shortestMove, length / m_speed);
}

void Flight::addLegs(const QList<Hop> &hops, const PacketPath &path, bool isReply)
{
    double time = isReply ? m_outcomeTime + pace::beforeReply : m_timing.start;
    for (qsizetype i = 0; i < hops.size(); ++i) {
        Leg leg{hops[i], int(i), isReply, {path.stops[i].at}};
        if (i > 0)
            leg.track = path.tracks[i - 1];
        leg.length = tracks::length(leg.track);
        leg.depart = time;
        leg.arrive = time + moveTime(leg.length);
        const double rest = i == 0 ? (isReply ? 0 : pace::beforeLeaving) : restAt(leg.hop);
        leg.leave = leg.arrive + rest;
        time = leg.leave;
        m_legs.append(leg);
    }
}

void Flight::addFan(const Placement &placement, const PacketPath &path)
{
    if (m_route.decision.endpoints.size() < 2 || !m_route.chosen)
        return;
    for (qsizetype i = 0; i < m_route.hops.size(); ++i) {
        if (m_route.hops[i].place == HopPlace::Service && m_route.hops[i].action == HopAction::Dnat)
            m_fanLeg = i;
    }
    if (m_fanLeg < 0)
        return;
    for (const Endpoint &endpoint : std::as_const(m_route.decision.endpoints)) {
        const Track track =
            trackToPod(placement, path.stops[m_fanLeg], endpoint, m_route.decision.service);
        if (!track.isEmpty())
            m_rays.append({track, endpoint == *m_route.chosen});
    }
    if (m_rays.size() < 2)
        m_fanLeg = -1;
}

void Flight::finish()
{
    double tail = pace::afterEnd;
    if (m_route.verdict == Verdict::Refused)
        tail += std::max(1.0, tracks::length(litAt(m_outcomeTime).track) / (2 * m_speed));
    m_end = std::max(m_outcomeTime + tail, m_legs.last().leave + pace::afterEnd);
}

QList<double> Flight::hopTimes() const
{
    constexpr double almost = 0.9;
    QList<double> times;
    for (qsizetype i = 1; i < m_legs.size(); ++i) {
        const Leg &leg = m_legs[i];
        if (i == m_lastLeg)
            times.append(m_outcomeTime + pace::signGrows);
        else
            times.append(leg.arrive + (leg.leave - leg.arrive) * almost);
    }
    if (m_lastLeg == 0)
        times.append(m_outcomeTime + pace::signGrows);
    return times;
}

const Flight::Leg &Flight::legAt(double time) const
{
    const auto later = std::upper_bound(m_legs.begin(), m_legs.end(), time,
                                        [](double t, const Leg &leg) { return t < leg.depart; });
    return later == m_legs.begin() ? m_legs.first() : *(later - 1);
}

QList<Flip> Flight::flipsAt(double time) const
{
    QList<Flip> flips;
    for (const Leg &leg : m_legs) {
        if (isRewrite(leg.hop) && time >= leg.arrive && time < leg.arrive + pace::flipShown)
            flips.append(flipOf(leg.hop, leg.index));
    }
    return flips;
}

void Flight::writeHeader(PacketLook &packet, const Leg &leg, double time) const
{
    const Packet &now = time < leg.arrive ? leg.hop.before : leg.hop.after;
    packet.from.text = sourceLine(now, leg.isReply);
    packet.to.text = destinationLine(now, !leg.isReply);
    packet.flips = flipsAt(time);
    for (const Leg &other : m_legs) {
        const bool isShown =
            isRewrite(other.hop) && time >= other.arrive && time < other.arrive + pace::flipShown;
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
    const bool isAnswering = hasReply && time >= m_legs[m_lastLeg + 1].depart;
    if (time >= m_outcomeTime && !isAnswering)
        return overState(m_route.verdict);
    if (hasReply && time >= m_legs.last().leave)
        return PacketLook::State::Delivered;
    if (time < leg.arrive)
        return PacketLook::State::Moving;
    return &leg == &m_legs.first() ? PacketLook::State::Waiting : PacketLook::State::Resting;
}

PacketLook Flight::packetAt(double time) const
{
    const Leg &leg = legAt(time);
    PacketLook packet;
    packet.number = m_timing.number;
    packet.isReply = leg.isReply;
    packet.hop = int(&leg - m_legs.data()) - (time < leg.arrive ? 1 : 0);
    packet.state = stateAt(leg, time);
    const double duration = leg.arrive - leg.depart;
    const double part = duration > 0 ? std::clamp((time - leg.depart) / duration, 0.0, 1.0) : 1;
    packet.at = tracks::pointAt(leg.track, part * leg.length);
    writeHeader(packet, leg, time);
    if (packet.state == PacketLook::State::NoName && packet.to.text.startsWith(u'?'))
        packet.to.text = m_route.request.to.name;
    return packet;
}

LitLook Flight::litAt(double time) const
{
    LitLook lit;
    lit.number = m_timing.number;
    lit.isReply = legAt(time).isReply;
    for (const Leg &leg : m_legs) {
        if (leg.isReply != lit.isReply || leg.depart > time)
            continue;
        const double duration = leg.arrive - leg.depart;
        const double part = duration > 0 ? std::clamp((time - leg.depart) / duration, 0.0, 1.0) : 1;
        lit.track += tracks::firstPart(leg.track, part * leg.length);
    }
    return lit;
}

std::optional<OutcomeLook> Flight::outcomeAt(double time) const
{
    if (time < m_outcomeTime)
        return std::nullopt;
    OutcomeLook outcome;
    outcome.number = m_timing.number;
    outcome.verdict = m_route.verdict;
    outcome.at = m_legs[m_lastLeg].track.last();
    outcome.sender = m_legs.first().track.last();
    outcome.progress = std::min(1.0, (time - m_outcomeTime) / pace::signGrows);
    if (outcome.verdict == Verdict::Delivered)
        outcome.object = objectOf(m_legs[m_lastLeg].hop);
    if (outcome.verdict == Verdict::NoName)
        outcome.name = m_route.request.to.name;
    if (outcome.verdict == Verdict::Refused) {
        const Track back = tracks::reversed(litAt(m_outcomeTime).track);
        const double whole = m_end - pace::afterEnd - m_outcomeTime;
        outcome.progress = std::clamp((time - m_outcomeTime) / whole, 0.0, 1.0);
        outcome.way = tracks::firstPart(back, outcome.progress * tracks::length(back));
    }
    return outcome;
}

std::optional<FanLook> Flight::fanAt(double time) const
{
    if (m_fanLeg < 0)
        return std::nullopt;
    const double from = m_legs[m_fanLeg].arrive;
    if (time < from || time > m_outcomeTime)
        return std::nullopt;
    FanLook fan;
    fan.number = m_timing.number;
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
        const bool isThere = leg.arrive <= time || leg.index == 0;
        if (isThere && !object.isNull() && !objects.contains(object))
            objects.append(object);
    }
    return objects;
}

QList<ObjectRef> Flight::talliedAt(double time) const
{
    if (time < m_outcomeTime || !isDelivered())
        return {};
    QList<ObjectRef> objects;
    if (!m_route.pod.isNull())
        objects.append(m_route.pod);
    if (!m_route.entryNode.isEmpty())
        objects.append({ObjectKind::Node, {}, m_route.entryNode});
    return objects;
}

} // namespace podium
