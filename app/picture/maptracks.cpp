// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/mappath.h"

#include "picture/clustermap.h"

#include <algorithm>

namespace podium::mappath {

using Area = PathStop::Area;

namespace {

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

} // namespace

Track trackBetween(const Placement &placement, const PathStop &from, const PathStop &to)
{
    return WayBuilder(placement).between(from, to);
}

} // namespace podium::mappath
