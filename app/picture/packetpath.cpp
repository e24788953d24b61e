// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/packetpath.h"

#include "picture/layoutmetrics.h"
#include "picture/mappath.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium {

using namespace metrics;
using Area = PathStop::Area;

namespace {

/// The wire of a Service in a lane, or the first one.
double wireIn(const Placement &placement, const ObjectRef &service, const LaneLook &lane)
{
    const RibbonLook *ribbon = placement.ribbon(service, lane.bank);
    const CrossingLook *crossing = ribbon ? ribbon->crossing(lane.object.name) : nullptr;
    return crossing ? crossing->label.rect.center().y() : lane.rect.top() + wireTop;
}

PathStop cardStop(const Placement &placement, const PodLook &pod, int port,
                  const ObjectRef &service)
{
    PathStop stop;
    stop.area = Area::Card;
    stop.pod = pod.object;
    stop.port = port;
    stop.at = pod.door(port);
    stop.wireY = stop.at.y();
    if (pod.lane >= 0) {
        const LaneLook &lane = placement.lanes[pod.lane];
        stop.bank = lane.bank;
        stop.wireY = wireIn(placement, service, lane);
        stop.doorX = lane.rect.left();
    }
    return stop;
}

/// Finds the stop of each hop; what a place means depends on where the packet comes from.
class StopFinder
{
public:
    StopFinder(const Placement &placement, const Route &route)
        : m_placement(placement)
        , m_route(route)
    {}

    PathStop stopFor(const Hop &hop, const PathStop *previous) const;

private:
    PathStop client(const ObjectRef &object) const;
    PathStop balancer(const ObjectRef &service, const PathStop *previous) const;
    PathStop border(const PathStop *previous) const;
    PathStop socket(const Hop &hop) const;
    PathStop crossing(const ObjectRef &service, const QString &node) const;
    PathStop node(const Hop &hop, const PathStop *previous) const;
    PathStop podDoor(const Hop &hop) const;
    PathStop nowhere(const PathStop *previous) const;
    PathStop inLane(const LaneLook &lane, Area area, double x) const;
    const LaneLook *laneOf(const QString &node) const;

    const Placement &m_placement;
    const Route &m_route;
};

const LaneLook *StopFinder::laneOf(const QString &node) const
{
    return m_placement.lane(node);
}

PathStop StopFinder::inLane(const LaneLook &lane, Area area, double x) const
{
    PathStop stop;
    stop.area = area;
    stop.bank = lane.bank;
    stop.wireY = wireIn(m_placement, m_route.decision.service, lane);
    stop.doorX = lane.rect.left();
    stop.at = {x, stop.wireY};
    return stop;
}

PathStop StopFinder::client(const ObjectRef &object) const
{
    PathStop stop;
    if (const FigureLook *figure = m_placement.figure(object)) {
        const bool isRouter = figure->kind == FigureLook::Kind::Router;
        stop.at = {figure->glyph.center().x() + (isRouter ? 38 : 46), figure->glyph.center().y()};
    } else if (!m_placement.zones.isEmpty()) {
        const QRectF zone = m_placement.zones.first().rect;
        stop.at = {zone.right() - 14, zone.top() + captionHeight + 14};
    }
    return stop;
}

PathStop StopFinder::balancer(const ObjectRef &service, const PathStop *previous) const
{
    const BracketLook *bracket = m_placement.bracket(service);
    if (!bracket)
        return previous ? *previous : PathStop();
    PathStop stop;
    stop.area = Area::Bracket;
    // Straight from its sender if the bar is as high.
    const double highest = bracket->cable.isEmpty() ? bracket->plate.bottom() + barWidth / 2
                                                    : bracket->cable.first().y();
    const double lowest = std::max(highest, bracket->bar.bottom() - barWidth / 2);
    const double wanted = previous && !previous->isInside() ? previous->at.y() : highest;
    stop.at = {bracket->bar.center().x(), std::clamp(wanted, highest, lowest)};
    return stop;
}

PathStop StopFinder::border(const PathStop *previous) const
{
    PathStop stop;
    const double y = previous ? previous->at.y() : m_placement.border.center().y();
    const double wall = m_placement.border.left() - wallWidth / 2;
    stop.at = {wall,
               std::clamp(y, m_placement.border.top() + 10, m_placement.border.bottom() - 10)};
    return stop;
}

PathStop StopFinder::socket(const Hop &hop) const
{
    const LaneLook *lane = laneOf(hop.node);
    if (!lane)
        return {};
    PathStop stop = inLane(*lane, Area::Door, lane->rect.left());
    if (const SocketLook *look = m_placement.socket(hop.object, hop.node)) {
        stop.at = {look->rect.left() + 13, look->rect.center().y()};
        stop.wireY = stop.at.y();
    }
    return stop;
}

PathStop StopFinder::crossing(const ObjectRef &service, const QString &node) const
{
    const LaneLook *lane = laneOf(node);
    if (!lane)
        return {};
    const RibbonLook *ribbon = m_placement.ribbon(service, lane->bank);
    if (!ribbon || ribbon->crossings.isEmpty())
        return inLane(*lane, Area::Gutter, m_placement.gutterX.value(lane->bank));
    return inLane(*lane, Area::Ribbon, ribbon->header.center().x());
}

/// A node is entered at its left edge, passed along the ribbon, or left by its gutter.
PathStop StopFinder::node(const Hop &hop, const PathStop *previous) const
{
    const LaneLook *lane = laneOf(hop.node);
    if (!lane)
        return previous ? *previous : PathStop();
    if (!previous)
        return inLane(*lane, Area::Label, lane->name.rect.left() + labelWidthMin / 3);
    if (previous->area == Area::Ribbon)
        return crossing(m_route.decision.service, hop.node);
    if (previous->area < Area::Door)
        return inLane(*lane, Area::Door, lane->rect.left());
    if (previous->area == Area::Label || previous->area == Area::Door)
        return inLane(*lane, previous->area, previous->at.x());
    return inLane(*lane, Area::Gutter, m_placement.gutterX.value(lane->bank));
}

PathStop StopFinder::podDoor(const Hop &hop) const
{
    const PodLook *pod = m_placement.pod(hop.object);
    if (!pod)
        return {};
    const bool isSender = hop.action == HopAction::Send || hop.action == HopAction::Stop;
    return cardStop(m_placement, *pod, isSender ? 0 : hop.after.destinationPort,
                    m_route.decision.service);
}

/// A little further, into the void.
PathStop StopFinder::nowhere(const PathStop *previous) const
{
    if (!previous)
        return client({});
    PathStop stop = *previous;
    if (stop.isInside()) {
        stop.area = Area::Gutter;
        stop.at = {m_placement.gutterX.value(stop.bank), stop.wireY + plateRowHeight};
    } else {
        stop.at += QPointF(60, 0);
    }
    return stop;
}

PathStop StopFinder::stopFor(const Hop &hop, const PathStop *previous) const
{
    switch (hop.place) {
    case HopPlace::Client:
    case HopPlace::Router:
        return client(hop.object);
    case HopPlace::Border:
        return border(previous);
    case HopPlace::LoadBalancer:
        return balancer(hop.object, previous);
    case HopPlace::NodePort:
        return socket(hop);
    case HopPlace::Service:
        return crossing(hop.object, hop.node);
    case HopPlace::Node:
        return node(hop, previous);
    case HopPlace::Pod:
        return podDoor(hop);
    case HopPlace::Nowhere:
        break;
    }
    return nowhere(previous);
}

/// Right, along x, and right again.
Track bent(const QPointF &from, double x, const QPointF &to)
{
    return {from, {x, from.y()}, {x, to.y()}, to};
}

Track viaBus(const Placement &placement, const QPointF &from, double fromX, double toX,
             const QPointF &to)
{
    return {from, {fromX, from.y()}, {fromX, placement.busY}, {toX, placement.busY}, {toX, to.y()},
            to};
}

Track joined(Track first, const Track &second)
{
    first += second.mid(1);
    return first;
}

/// Builds ways between two stops, from the outer to the inner one.
class WayBuilder
{
public:
    explicit WayBuilder(const Placement &placement)
        : m_placement(placement)
    {}

    Track between(const PathStop &from, const PathStop &to) const
    {
        if (from.area > to.area)
            return tracks::reversed(between(to, from));
        if (from.isInside())
            return inside(from, to);
        if (to.isInside() && to.area != Area::Door) {
            PathStop door = to;
            door.area = Area::Door;
            door.at = {to.doorX, to.wireY};
            return joined(toDoor(from, door), inside(door, to));
        }
        return to.area == Area::Door ? toDoor(from, to) : outside(from, to);
    }

private:
    Track outside(const PathStop &from, const PathStop &to) const
    {
        const double x = (std::max(from.at.x(), to.at.x()) - 24);
        const double besideZones = zoneWidth - 8;
        return bent(from.at,
                    to.area == Area::Bracket ? zoneWidth + columnGap / 2 : std::min(x, besideZones),
                    to.at);
    }

    Track toDoor(const PathStop &from, const PathStop &to) const
    {
        const double entry = m_placement.entryX.value(to.bank, m_placement.trunkX);
        if (to.bank > 0)
            return viaBus(m_placement, from.at, m_placement.trunkX, entry, to.at);
        return bent(from.at, from.area == Area::Bracket ? from.at.x() : entry, to.at);
    }

    Track inside(const PathStop &from, const PathStop &to) const
    {
        if (to.area == Area::Card)
            return toCard(from, to);
        if (from.bank != to.bank)
            return viaBus(m_placement, from.at, wayX(from), wayX(to), to.at);
        if (from.area == Area::Door && to.area == Area::Door)
            return bent(from.at, m_placement.entryX.value(from.bank), to.at);
        if (to.area == Area::Ribbon)
            return bent(from.at,
                        from.area == Area::Ribbon ? from.at.x() : to.at.x() - crossingWidth / 2 - 9,
                        to.at);
        return bent(from.at, m_placement.gutterX.value(to.bank), to.at);
    }

    Track toCard(const PathStop &from, const PathStop &to) const
    {
        const PodLook *pod = m_placement.pod(to.pod);
        const double gutter = m_placement.gutterX.value(to.bank);
        if (!pod)
            return {from.at, to.at};
        if (from.area == Area::Card)
            return betweenCards(from, *pod, to);
        const Track last = tracks::gutterToPod(m_placement, *pod, to.port);
        const QPointF start = last.first();
        if (from.bank != to.bank)
            return joined(viaBus(m_placement, from.at, wayX(from), gutter, start), last);
        if (from.area == Area::Ribbon)
            return Track{from.at, {from.at.x(), to.wireY}, {start.x(), to.wireY}} + last;
        return Track{from.at, {start.x(), from.at.y()}} + last;
    }

    Track betweenCards(const PathStop &from, const PodLook &pod, const PathStop &to) const
    {
        const PodLook *sender = m_placement.pod(from.pod);
        const Track first =
            sender ? tracks::reversed(tracks::gutterToPod(m_placement, *sender, from.port))
                   : Track{from.at};
        const Track last = tracks::gutterToPod(m_placement, pod, to.port);
        if (from.bank == to.bank)
            return first + last;
        return first +
               Track{{first.last().x(), m_placement.busY}, {last.first().x(), m_placement.busY}} +
               last;
    }

    /// The vertical way that a stop has nearest.
    double wayX(const PathStop &stop) const
    {
        switch (stop.area) {
        case Area::Ribbon:
            return stop.at.x();
        case Area::Door:
        case Area::Label:
            return m_placement.entryX.value(stop.bank);
        default:
            return m_placement.gutterX.value(stop.bank);
        }
    }

    const Placement &m_placement;
};

Track withoutRepetition(const Track &track)
{
    Track result;
    for (const QPointF &point : track) {
        if (result.isEmpty() || QLineF(result.last(), point).length() > 0.01)
            result.append(point);
    }
    return result;
}

} // namespace

PacketPath pathOf(const Placement &placement, const Route &route)
{
    if (placement.map)
        return mappath::pathOf(placement, route);
    PacketPath path;
    const StopFinder finder(placement, route);
    const WayBuilder builder(placement);
    for (const Hop &hop : route.hops) {
        const PathStop *previous = path.stops.isEmpty() ? nullptr : &path.stops.last();
        const PathStop stop = finder.stopFor(hop, previous);
        if (previous)
            path.tracks.append(
                tracks::rounded(withoutRepetition(builder.between(*previous, stop))));
        path.stops.append(stop);
    }
    return path;
}

Track trackToPod(const Placement &placement, const PathStop &from, const Endpoint &endpoint,
                 const ObjectRef &service)
{
    if (placement.map)
        return mappath::trackToPod(placement, from, endpoint);
    const PodLook *pod = placement.pod(endpoint.pod);
    if (!pod)
        return {};
    const PathStop to = cardStop(placement, *pod, endpoint.port, service);
    return tracks::rounded(withoutRepetition(WayBuilder(placement).between(from, to)));
}

} // namespace podium
