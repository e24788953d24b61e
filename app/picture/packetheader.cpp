// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/packetheader.h"

#include "picture/flight.h"
#include "picture/pace.h"

namespace podium {

namespace {

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

/// The old value, struck through.
void strike(PacketLook &packet, const Hop &hop, const Packet &now)
{
    const Packet &before = hop.before;
    if (hop.action == HopAction::Dnat && packet.to.struck.isEmpty())
        packet.to.struck = destinationLine(before, !packet.isReply);
    if (hop.action == HopAction::Snat && packet.from.struck.isEmpty()) {
        const bool onlyPort = before.source == hop.after.source;
        packet.from.struck = sourceLine(before, onlyPort || packet.isReply);
        packet.from.text = sourceLine(now, onlyPort || packet.isReply);
    }
}

} // namespace

void writeHeader(PacketLook &packet, const TimedRoute &timed, double time)
{
    const QList<Hop> &hops = packet.isReply ? timed.route.reply : timed.route.hops;
    const QList<FlightTimes::Stay> &stays = packet.isReply ? timed.times.reply : timed.times.hops;
    const Packet *now = &hops.first().before;
    for (qsizetype i = 0; i < hops.size() && stays[i].arrive <= time; ++i)
        now = &hops[i].after;
    packet.from.text = sourceLine(*now, packet.isReply);
    packet.to.text = destinationLine(*now, !packet.isReply);
    for (qsizetype i = 0; i < hops.size(); ++i) {
        const bool isShown = isRewrite(hops[i]) && time >= stays[i].arrive &&
                             time < stays[i].arrive + pace::flipShown;
        if (!isShown)
            continue;
        packet.flips.append(flipOf(hops[i], int(i)));
        strike(packet, hops[i], *now);
    }
    if (packet.state == PacketLook::State::NoName && packet.to.text.startsWith(u'?'))
        packet.to.text = timed.route.request.to.name;
}

void writeStops(PacketLook &packet, const Flight &flight, double time)
{
    const auto stopAt = [&](int index) {
        const Flight::Step step = flight.step(index);
        PacketLook there;
        there.state = packet.state;
        there.isReply = step.isReply;
        writeHeader(there, flight.timed(), step.stay.arrive);
        return HeaderStop{step.leg.track.last(), there.from, there.to, there.flips};
    };
    const int index = flight.stepAt(time);
    const bool isOnItsWay = index > 0 && time < flight.step(index).stay.arrive;
    if (isOnItsWay)
        packet.stops.append(stopAt(index - 1));
    packet.stops.append(stopAt(index));
    packet.part = isOnItsWay ? flight.partAt(flight.step(index), time) : 0;
}

} // namespace podium
