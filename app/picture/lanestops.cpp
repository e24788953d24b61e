// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/lanepath.h"

#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium::lanepath {

using namespace metrics;
using Area = PathStop::Area;

Stops::Stops(const Placement &placement, const ObjectRef &service)
    : m_placement(placement)
    , m_service(service)
{}

/// The wire of the Service in a lane, or the first one.
double Stops::wireIn(const LaneLook &lane) const
{
    const RibbonLook *ribbon = m_placement.ribbon(m_service, lane.bank);
    const CrossingLook *crossing = ribbon ? ribbon->crossing(lane.object.name) : nullptr;
    return crossing ? crossing->label.rect.center().y() : lane.rect.top() + wireTop;
}

PathStop Stops::inLane(const LaneLook &lane, Area area, double x) const
{
    PathStop stop;
    stop.area = area;
    stop.bank = lane.bank;
    stop.wireY = wireIn(lane);
    stop.doorX = lane.rect.left();
    stop.at = {x, stop.wireY};
    return stop;
}

PathStop Stops::figure(const ObjectRef &object) const
{
    PathStop stop;
    if (const FigureLook *figure = m_placement.figure(object)) {
        stop.at = {figure->glyph.center().x() + figure->reach(), figure->glyph.center().y()};
    } else if (!m_placement.zones.isEmpty()) {
        const QRectF zone = m_placement.zones.first().rect;
        stop.at = {zone.right() - 14, zone.top() + captionHeight + 14};
    }
    return stop;
}

PathStop Stops::balancer(const ObjectRef &service, const PathStop *previous) const
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

PathStop Stops::border(const PathStop *previous) const
{
    PathStop stop;
    const double y = previous ? previous->at.y() : m_placement.border.center().y();
    const double wall = m_placement.border.left() - wallWidth / 2;
    stop.at = {wall,
               std::clamp(y, m_placement.border.top() + 10, m_placement.border.bottom() - 10)};
    return stop;
}

PathStop Stops::socket(const Hop &hop, const PathStop *) const
{
    const LaneLook *lane = m_placement.lane(hop.node);
    if (!lane)
        return {};
    PathStop stop = inLane(*lane, Area::Door, lane->rect.left());
    if (const SocketLook *look = m_placement.socket(hop.object, hop.node)) {
        stop.at = {look->rect.left() + 13, look->rect.center().y()};
        stop.wireY = stop.at.y();
    }
    return stop;
}

PathStop Stops::crossing(const Hop &hop, const PathStop *) const
{
    return crossingOf(hop.object, hop.node);
}

PathStop Stops::crossingOf(const ObjectRef &service, const QString &node) const
{
    const LaneLook *lane = m_placement.lane(node);
    if (!lane)
        return {};
    const RibbonLook *ribbon = m_placement.ribbon(service, lane->bank);
    if (!ribbon || ribbon->crossings.isEmpty())
        return inLane(*lane, Area::Gutter, m_placement.gutterX.value(lane->bank));
    return inLane(*lane, Area::Ribbon, ribbon->header.center().x());
}

/// A node is entered at its left edge, passed along the ribbon, or left by its gutter.
PathStop Stops::node(const Hop &hop, const PathStop *previous) const
{
    const LaneLook *lane = m_placement.lane(hop.node);
    if (!lane)
        return previous ? *previous : PathStop();
    if (!previous)
        return inLane(*lane, Area::Label, lane->name.rect.left() + labelWidthMin / 3);
    if (previous->area == Area::Ribbon)
        return crossingOf(m_service, hop.node);
    if (previous->area < Area::Door)
        return inLane(*lane, Area::Door, lane->rect.left());
    if (previous->area == Area::Label || previous->area == Area::Door)
        return inLane(*lane, previous->area, previous->at.x());
    return inLane(*lane, Area::Gutter, m_placement.gutterX.value(lane->bank));
}

std::optional<PathStop> Stops::cardStop(const ObjectRef &object, int port) const
{
    const PodLook *pod = m_placement.pod(object);
    if (!pod)
        return std::nullopt;
    PathStop stop;
    stop.area = Area::Card;
    stop.pod = object;
    stop.port = port;
    stop.at = pod->door(port);
    stop.wireY = stop.at.y();
    if (pod->lane >= 0) {
        const LaneLook &lane = m_placement.lanes[pod->lane];
        stop.bank = lane.bank;
        stop.wireY = wireIn(lane);
        stop.doorX = lane.rect.left();
    }
    return stop;
}

PathStop Stops::nowhere(const PathStop *previous) const
{
    if (!previous)
        return figure({});
    PathStop stop = *previous;
    if (stop.isInside()) {
        stop.area = Area::Gutter;
        stop.at = {m_placement.gutterX.value(stop.bank), stop.wireY + plateRowHeight};
    } else {
        stop.at += QPointF(60, 0);
    }
    return stop;
}

} // namespace podium::lanepath
