// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/mappath.h"

#include "picture/clustermap.h"
#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium::mappath {

using Area = PathStop::Area;

Stops::Stops(const Placement &placement, const ObjectRef &service)
    : m_placement(placement)
    , m_map(*placement.map)
    , m_service(service)
{}

std::optional<PathStop> Stops::cardStop(const ObjectRef &pod, int port) const
{
    const std::optional<MapPlace> place = m_map.placeOf(pod);
    if (!place)
        return std::nullopt;
    const QRectF cell = m_map.cell(*place);
    PathStop stop;
    stop.area = Area::Card;
    stop.bank = place->tile;
    stop.pod = pod;
    stop.port = port;
    stop.at = {cell.left(), cell.center().y()};
    stop.wireY = m_map.slot(*place).top();
    return stop;
}

QPointF Stops::ruleIn(int tile) const
{
    const auto focus = int(m_map.focus().indexOf(m_service));
    if (focus >= 0)
        return m_map.crossing(focus, tile).center();
    const QRectF strip = m_map.grid().ribbons(tile);
    return {strip.center().x(), strip.top() + metrics::wireStep};
}

PathStop Stops::figure(const ObjectRef &object) const
{
    PathStop stop;
    stop.bank = -1;
    if (const FigureLook *figure = m_placement.figure(object))
        stop.at = figure->glyph.center() + QPointF(figure->reach() * m_placement.outsideScale, 0);
    else if (!m_placement.zones.isEmpty())
        stop.at = m_placement.zones.first().rect.center();
    return stop;
}

PathStop Stops::border(const PathStop *previous) const
{
    const double wall = metrics::wallWidth * m_placement.outsideScale / 2;
    PathStop stop;
    stop.bank = -1;
    stop.at = {m_placement.border.left() - wall,
               previous ? previous->at.y() : m_placement.border.center().y()};
    return stop;
}

PathStop Stops::balancer(const ObjectRef &service, const PathStop *previous) const
{
    PathStop stop = border(previous);
    stop.at.setX(m_placement.trunkX);
    stop.area = Area::Bracket;
    const BracketLook *bracket = m_placement.bracket(service);
    if (!bracket)
        return stop;
    const double y = previous ? previous->at.y() : bracket->bar.center().y();
    stop.at = {bracket->bar.center().x(), std::clamp(y, bracket->bar.top(), bracket->bar.bottom())};
    return stop;
}

PathStop Stops::inTile(int tile, Area area) const
{
    PathStop stop;
    stop.area = area;
    stop.bank = tile;
    stop.at = ruleIn(tile);
    stop.wireY = stop.at.y();
    if (area == Area::Door)
        stop.at.setX(m_map.grid().tile(tile).left());
    if (area == Area::Gutter)
        stop.at.setX(m_map.grid().podArea(tile).left());
    return stop;
}

PathStop Stops::onNode(const QString &node, Area area, const PathStop *previous) const
{
    const int tile = m_map.tileOf(node);
    return tile < 0 ? nowhere(previous) : inTile(tile, area);
}

PathStop Stops::socket(const Hop &hop, const PathStop *previous) const
{
    return onNode(hop.node, Area::Door, previous);
}

PathStop Stops::crossing(const Hop &hop, const PathStop *previous) const
{
    return onNode(hop.node, Area::Ribbon, previous);
}

/// A node is entered at its left edge, passed along the ribbon, or left by the way to its pods.
PathStop Stops::node(const Hop &hop, const PathStop *previous) const
{
    if (!previous || previous->area < Area::Door)
        return onNode(hop.node, Area::Door, previous);
    const bool isRibbon = previous->area == Area::Ribbon;
    return onNode(hop.node, isRibbon ? Area::Ribbon : Area::Gutter, previous);
}

PathStop Stops::nowhere(const PathStop *previous) const
{
    PathStop stop = previous ? *previous : figure({});
    if (previous)
        stop.at += QPointF(60, 30) * (previous->isInside() ? 1 : m_placement.outsideScale);
    return stop;
}

} // namespace podium::mappath
