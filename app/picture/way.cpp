// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/way.h"

#include "picture/tracks.h"

#include <algorithm>

namespace podium {

namespace {

/// All that pathOf() looks at, so that equal keys have equal ways.
QString keyOf(const Route &route)
{
    const auto numbers = [](const Hop &hop) {
        return QString::number(int(hop.place) * 16 + int(hop.action)) + u' ' +
               QString::number(hop.after.destinationPort);
    };
    QString key = route.decision.service.qualifiedName();
    for (const Hop &hop : route.hops) {
        const QString kind = QString::number(int(hop.object.kind));
        key += u'\n' + numbers(hop) + u' ' + kind + u' ' + hop.object.qualifiedName() + u' ' +
               hop.node;
    }
    return key;
}

} // namespace

QPointF WayLeg::pointAt(double part) const
{
    const double distance = part * length();
    const auto next = std::upper_bound(distances.begin(), distances.end(), distance);
    if (next == distances.end())
        return track.last();
    const auto i = next - distances.begin();
    if (i == 0)
        return track.first();
    const double piece = distances[i] - distances[i - 1];
    return track[i - 1] + (track[i] - track[i - 1]) * ((distance - distances[i - 1]) / piece);
}

Track WayLeg::firstPart(double part) const
{
    return part >= 1 ? track : tracks::firstPart(track, part * length());
}

WayBook::WayBook(const Placement &placement)
    : m_placement(placement)
{}

const Way &WayBook::wayOf(const Route &route)
{
    std::unique_ptr<Way> &way = m_ways[keyOf(route)];
    if (!way)
        way = makeWay(route);
    return *way;
}

std::unique_ptr<Way> WayBook::makeWay(const Route &route)
{
    const PacketPath path = pathOf(m_placement, route);
    auto way = std::make_unique<Way>();
    way->stops = path.stops;
    way->there.append(makeLeg({path.stops.first().at}));
    way->back.append(makeLeg({path.stops.last().at}));
    for (const Track &track : path.tracks)
        way->there.append(makeLeg(track));
    for (auto track = path.tracks.crbegin(); track != path.tracks.crend(); ++track)
        way->back.append(makeLeg(tracks::reversed(*track)));
    return way;
}

WayLeg WayBook::makeLeg(const Track &track)
{
    WayLeg leg{track, {0}, streamOf(track)};
    for (qsizetype i = 1; i < track.size(); ++i)
        leg.distances.append(leg.distances.last() + QLineF(track[i - 1], track[i]).length());
    return leg;
}

int WayBook::streamOf(const Track &track)
{
    const Ends ends{track.first(), track.last()};
    const auto known = m_streams.constFind(ends);
    if (known != m_streams.constEnd())
        return *known;
    return *m_streams.insert(ends, int(m_streams.size()));
}

} // namespace podium
