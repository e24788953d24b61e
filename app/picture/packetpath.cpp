// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/packetpath.h"

#include "picture/lanepath.h"
#include "picture/mappath.h"
#include "picture/tracks.h"

namespace podium {

namespace {

std::unique_ptr<StopFinder> stopsIn(const Placement &placement, const ObjectRef &service)
{
    if (placement.map)
        return std::make_unique<mappath::Stops>(placement, service);
    return std::make_unique<lanepath::Stops>(placement, service);
}

Track withoutRepetition(const Track &track)
{
    Track result;
    for (const QPointF &point : track) {
        if (result.isEmpty() || QLineF(result.last(), point).length() > 0.01)
            result.append(point);
    }
    return result;
}

Track trackBetween(const Placement &placement, const PathStop &from, const PathStop &to)
{
    const Track track = placement.map ? mappath::trackBetween(placement, from, to)
                                      : lanepath::trackBetween(placement, from, to);
    return tracks::rounded(withoutRepetition(track));
}

} // namespace

PacketPath pathOf(const Placement &placement, const Route &route)
{
    PacketPath path;
    const std::unique_ptr<StopFinder> finder = stopsIn(placement, route.decision.service);
    for (const Hop &hop : route.hops) {
        const PathStop *previous = path.stops.isEmpty() ? nullptr : &path.stops.last();
        const PathStop stop = finder->stopFor(hop, previous);
        if (previous)
            path.tracks.append(trackBetween(placement, *previous, stop));
        path.stops.append(stop);
    }
    return path;
}

Track trackToPod(const Placement &placement, const PathStop &from, const Endpoint &endpoint,
                 const ObjectRef &service)
{
    const auto to = stopsIn(placement, service)->cardStop(endpoint.pod, endpoint.port);
    return to ? trackBetween(placement, from, *to) : Track();
}

Track trackToTile(const Placement &placement, const PathStop &from, int tile,
                  const ObjectRef &service)
{
    const mappath::Stops stops(placement, service);
    return trackBetween(placement, from, stops.inTile(tile, PathStop::Area::Door));
}

} // namespace podium
