// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/mappath.h"

#include "picture/clustermap.h"
#include "picture/layoutmetrics.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium::mappath {

namespace {

using Area = PathStop::Area;

/// Finds the stop of each hop. A Service that is not in focus has no ribbon: its packets cross a
/// tile where its ribbon would be.
class StopFinder
{
public:
    StopFinder(const Placement &placement, const ObjectRef &service)
        : m_placement(placement)
        , m_map(*placement.map)
        , m_service(service)
    {}

    PathStop stopFor(const Hop &hop, const PathStop *previous) const
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
            return inTile(hop.node, Area::Door, previous);
        case HopPlace::Service:
            return inTile(hop.node, Area::Ribbon, previous);
        case HopPlace::Node:
            return node(hop, previous);
        case HopPlace::Pod:
            return cardStop(hop.object, previous);
        case HopPlace::Nowhere:
            break;
        }
        return nowhere(previous);
    }

    PathStop cardStop(const ObjectRef &pod, const PathStop *previous) const
    {
        const std::optional<MapPlace> place = m_map.placeOf(pod);
        if (!place)
            return nowhere(previous);
        const QRectF cell = m_map.cell(*place);
        PathStop stop;
        stop.area = Area::Card;
        stop.bank = place->tile;
        stop.pod = pod;
        stop.at = {cell.left(), cell.center().y()};
        stop.wireY = m_map.slot(*place).top();
        return stop;
    }

private:
    int focus() const { return int(m_map.focus().indexOf(m_service)); }

    /// The middle of kube-proxy's rule in a tile.
    QPointF crossing(int tile) const
    {
        if (focus() >= 0)
            return m_map.crossing(focus(), tile).center();
        const QRectF strip = m_map.grid().ribbons(tile);
        return {strip.center().x(), strip.top() + metrics::wireStep};
    }

    PathStop client(const ObjectRef &object) const
    {
        PathStop stop;
        stop.bank = -1;
        if (const FigureLook *figure = m_placement.figure(object))
            stop.at = {figure->glyph.right(), figure->glyph.center().y()};
        else if (!m_placement.zones.isEmpty())
            stop.at = m_placement.zones.first().rect.center();
        return stop;
    }

    PathStop border(const PathStop *previous) const
    {
        const double wall = metrics::wallWidth * m_placement.outsideScale / 2;
        PathStop stop;
        stop.bank = -1;
        stop.at = {m_placement.border.left() - wall,
                   previous ? previous->at.y() : m_placement.border.center().y()};
        return stop;
    }

    PathStop balancer(const ObjectRef &service, const PathStop *previous) const
    {
        PathStop stop = border(previous);
        stop.at.setX(m_placement.trunkX);
        stop.area = Area::Bracket;
        const BracketLook *bracket = m_placement.bracket(service);
        if (!bracket)
            return stop;
        const double y = previous ? previous->at.y() : bracket->bar.center().y();
        stop.at = {bracket->bar.center().x(),
                   std::clamp(y, bracket->bar.top(), bracket->bar.bottom())};
        return stop;
    }

    PathStop inTile(const QString &node, Area area, const PathStop *previous) const
    {
        const int tile = m_map.tileOf(node);
        if (tile < 0)
            return nowhere(previous);
        PathStop stop;
        stop.area = area;
        stop.bank = tile;
        stop.at = crossing(tile);
        stop.wireY = stop.at.y();
        if (area == Area::Door)
            stop.at.setX(m_map.grid().tile(tile).left());
        if (area == Area::Gutter)
            stop.at.setX(m_map.grid().podArea(tile).left());
        return stop;
    }

    /// A node is entered at its left edge, passed along the ribbon, or left by the way to its pods.
    PathStop node(const Hop &hop, const PathStop *previous) const
    {
        if (!previous || previous->area < Area::Door)
            return inTile(hop.node, Area::Door, previous);
        const bool isRibbon = previous->area == Area::Ribbon;
        return inTile(hop.node, isRibbon ? Area::Ribbon : Area::Gutter, previous);
    }

    /// A little further, into the void.
    PathStop nowhere(const PathStop *previous) const
    {
        PathStop stop = previous ? *previous : client({});
        if (previous)
            stop.at += QPointF(60, 30) * (previous->isInside() ? 1 : m_placement.outsideScale);
        return stop;
    }

    const Placement &m_placement;
    const ClusterMap &m_map;
    ObjectRef m_service;
};

/// Between tiles packets go by the ways beside them, above their rows.
class WayBuilder
{
public:
    explicit WayBuilder(const Placement &placement)
        : m_placement(placement)
        , m_map(*placement.map)
    {}

    Track between(const PathStop &from, const PathStop &to) const
    {
        Track track = toStreet(from);
        if (from.isInside() && to.isInside() && from.bank == to.bank)
            return withinTile(from, to);
        Track last = toStreet(to);
        std::reverse(last.begin(), last.end());
        if (!from.isInside() && !to.isInside())
            return {from.at, {to.at.x(), from.at.y()}, to.at};
        // The street that both reach: above the row of the inner end.
        const PathStop &inner = to.isInside() ? to : from;
        const double y = busOf(inner);
        track.append({track.last().x(), y});
        track.append({last.first().x(), y});
        return track + last;
    }

private:
    /// From a stop to the vertical way that it has nearest.
    Track toStreet(const PathStop &stop) const
    {
        if (!stop.isInside())
            return {stop.at, {std::max(stop.at.x(), m_placement.trunkX), stop.at.y()}};
        if (stop.bank < 0) // the tray
            return {stop.at, {stop.at.x() - 8, stop.at.y()}};
        const double x = m_map.grid().entryX(m_map.grid().columnOf(stop.bank));
        Track track = stop.area == Area::Card ? toGutter(stop) : Track{stop.at};
        track.append({x, track.last().y()});
        return track;
    }

    double busOf(const PathStop &stop) const
    {
        return stop.bank < 0 ? m_map.grid().busY(m_map.grid().rows())
                             : m_map.grid().busY(m_map.grid().rowOf(stop.bank));
    }

    /// From a card to the left of all cards of its tile.
    Track toGutter(const PathStop &card) const
    {
        constexpr double beside = 4;
        const double left =
            card.bank < 0 ? card.at.x() - beside : m_map.grid().podArea(card.bank).left();
        return {card.at,
                {card.at.x() - beside, card.at.y()},
                {card.at.x() - beside, card.wireY},
                {left, card.wireY}};
    }

    Track withinTile(const PathStop &from, const PathStop &to) const
    {
        const Track first = from.area == Area::Card ? toGutter(from) : Track{from.at};
        Track last = to.area == Area::Card ? toGutter(to) : Track{to.at};
        std::reverse(last.begin(), last.end());
        Track track = first;
        // Along the wire, then along the gutter.
        if (from.area != Area::Card && to.area == Area::Card)
            track.append({last.first().x(), first.last().y()});
        else
            track.append({first.last().x(), last.first().y()});
        return track + last;
    }

    const Placement &m_placement;
    const ClusterMap &m_map;
};

Track finished(const Track &track)
{
    Track result;
    for (const QPointF &point : track) {
        if (result.isEmpty() || QLineF(result.last(), point).length() > 0.01)
            result.append(point);
    }
    return tracks::rounded(result);
}

} // namespace

PacketPath pathOf(const Placement &placement, const Route &route)
{
    PacketPath path;
    const StopFinder finder(placement, route.decision.service);
    const WayBuilder builder(placement);
    for (const Hop &hop : route.hops) {
        const PathStop *previous = path.stops.isEmpty() ? nullptr : &path.stops.last();
        const PathStop stop = finder.stopFor(hop, previous);
        if (previous)
            path.tracks.append(finished(builder.between(*previous, stop)));
        path.stops.append(stop);
    }
    return path;
}

Track trackToPod(const Placement &placement, const PathStop &from, const Endpoint &endpoint)
{
    if (!placement.map->placeOf(endpoint.pod))
        return {};
    const PathStop to = StopFinder(placement, ObjectRef()).cardStop(endpoint.pod, nullptr);
    return finished(WayBuilder(placement).between(from, to));
}

} // namespace podium::mappath
