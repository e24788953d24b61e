// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "routing/route.h"

namespace podium {

/// Where a packet stops in the picture.
struct PathStop
{
    /// From the outside in; ways between areas are built in this order.
    enum class Area { Outside, Bracket, Door, Label, Ribbon, Gutter, Card };

    Area area{Area::Outside};
    QPointF at{};
    int bank{0};
    double wireY{0}; ///< inside: of the wire in its lane that it uses
    double doorX{0}; ///< inside: the left edge of its lane
    ObjectRef pod{}; ///< Card only
    int port{0};     ///< Card only: where it arrives

    bool isInside() const { return area >= Area::Door; }
};

/// The way of one packet: a stop for every hop, and a track from each stop to the next.
struct PacketPath
{
    QList<PathStop> stops{}; ///< as many as hops
    QList<Track> tracks{};   ///< one less; a track of one point where a packet stays
};

/// Places that are not drawn are replaced by the nearest that is.
PacketPath pathOf(const Placement &placement, const Route &route);
/// From the stop at a crossing of the Service to one of its pods; empty if that is not drawn.
Track trackToPod(const Placement &placement, const PathStop &from, const Endpoint &endpoint,
                 const ObjectRef &service);

/// On a map: to the door of a tile.
Track trackToTile(const Placement &placement, const PathStop &from, int tile,
                  const ObjectRef &service);

} // namespace podium
