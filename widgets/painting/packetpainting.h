// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

constexpr double tokenRadius = 12; ///< of a packet's numbered token

/// The way so far, as a tube.
void paintLitWay(QPainter &painter, const LitLook &lit, const Theme &theme);
void paintFan(QPainter &painter, const FanLook &fan, const Theme &theme);
/// How the Service chooses, under the plate where it does.
void paintFanCaption(QPainter &painter, const FanLook &fan, const Theme &theme);
/// The numbered token of a packet, on its way.
void paintToken(QPainter &painter, const PacketLook &packet, const Theme &theme);

/// Where the header of a packet hangs, so that headers cover neither each other nor their tokens.
struct HeaderPlace
{
    QRectF body{};     ///< the capsule
    QRectF captions{}; ///< above it: who rewrote; null if nobody did just now
    bool isAbove{true};
};

/// One place for each open packet, in their order; null for the others. `area` is what they have
/// to stay in, as far as they fit.
QList<HeaderPlace> headerPlaces(const QList<PacketLook> &packets, const QRectF &area,
                                const Theme &theme);
/// The capsule with its two printed lines.
void paintHeader(QPainter &painter, const PacketLook &packet, const HeaderPlace &place,
                 const Theme &theme);

} // namespace podium
