// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/fans.h"

#include "picture/clustermap.h"
#include "picture/pace.h"

#include <algorithm>

namespace podium {

namespace {

/// The hop at which kube-proxy chose an endpoint; -1 if there was nothing to choose.
int choosingHop(const Route &route)
{
    if (route.decision.endpoints.size() < 2 || !route.chosen)
        return -1;
    for (qsizetype i = route.hops.size() - 1; i >= 0; --i) {
        if (route.hops[i].place == HopPlace::Service && route.hops[i].action == HopAction::Dnat)
            return int(i);
    }
    return -1;
}

QList<FanRay> raysInLanes(const Route &route, const PathStop &from, const Placement &placement)
{
    QList<FanRay> rays;
    for (const Endpoint &endpoint : route.decision.endpoints) {
        const bool isChosen = endpoint == *route.chosen;
        if (rays.size() >= Fans::mostRays && !isChosen)
            continue;
        const Track track = trackToPod(placement, from, endpoint, route.decision.service);
        if (!track.isEmpty())
            rays.append({track, isChosen});
    }
    return rays;
}

/// A ray to each pod of the same node and to the chosen one; one ray to each other node.
QList<FanRay> raysOnMap(const Route &route, const PathStop &from, const Placement &placement)
{
    const ObjectRef &service = route.decision.service;
    QList<FanRay> rays;
    QHash<int, qsizetype> rayOfTile;
    for (const Endpoint &endpoint : route.decision.endpoints) {
        const std::optional<MapPlace> place = placement.map->placeOf(endpoint.pod);
        const bool isChosen = endpoint == *route.chosen;
        const bool hasRoom = isChosen || rays.size() < Fans::mostRays;
        if (!place)
            continue;
        if (isChosen || place->tile < 0 || place->tile == from.bank) {
            if (hasRoom)
                rays.append({trackToPod(placement, from, endpoint, service), isChosen});
        } else if (const auto known = rayOfTile.constFind(place->tile);
                   known != rayOfTile.constEnd()) {
            ++rays[*known].pods;
        } else if (hasRoom) {
            rayOfTile.insert(place->tile, rays.size());
            rays.append({trackToTile(placement, from, place->tile, service)});
        }
    }
    return rays;
}

} // namespace

std::optional<FanLook> Fans::fanAt(const Flight &flight, const Way &way, const Placement &placement,
                                   double time)
{
    const Route &route = flight.timed().route;
    const int hop = choosingHop(route);
    if (hop < 0)
        return std::nullopt;
    const double from = flight.times().hops[hop].arrive;
    if (time < flight.times().start || time > flight.times().outcome)
        return std::nullopt;
    FanLook fan;
    fan.number = flight.number();
    fan.rays = raysOf(flight, way.stops[hop], placement);
    fan.candidates = int(route.decision.endpoints.size());
    fan.byClient = route.decision.affinityTimeoutSeconds.has_value();
    fan.from = way.stops[hop].at;
    fan.begins = from;
    fan.progress = flight.isReduced() ? 1 : std::clamp((time - from) / pace::fanGrows, 0.0, 1.0);
    fan.hasChosen = time >= from + pace::fanGrows;
    if (fan.rays.size() < 2)
        return std::nullopt;
    return fan;
}

const QList<FanRay> &Fans::raysOf(const Flight &flight, const PathStop &from,
                                  const Placement &placement)
{
    constexpr int mostRemembered = 256;
    const auto known = m_rays.constFind(flight.number());
    if (known != m_rays.constEnd())
        return *known;
    if (m_rays.size() >= mostRemembered)
        m_rays.clear();
    const Route &route = flight.timed().route;
    const QList<FanRay> rays =
        placement.map ? raysOnMap(route, from, placement) : raysInLanes(route, from, placement);
    return *m_rays.insert(flight.number(), rays);
}

} // namespace podium
