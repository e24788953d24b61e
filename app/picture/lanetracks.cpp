// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/lanepath.h"

#include "picture/layoutmetrics.h"
#include "picture/tracks.h"

#include <algorithm>

namespace podium::lanepath {

using namespace metrics;
using Area = PathStop::Area;

namespace {

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

} // namespace

Track trackBetween(const Placement &placement, const PathStop &from, const PathStop &to)
{
    return WayBuilder(placement).between(from, to);
}

} // namespace podium::lanepath
