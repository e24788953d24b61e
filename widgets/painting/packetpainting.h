// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

constexpr double tokenRadius = 12; ///< of a packet's numbered token

inline QRectF tokenAround(const QPointF &at)
{
    return {at - QPointF(tokenRadius, tokenRadius), QSizeF(2 * tokenRadius, 2 * tokenRadius)};
}

/// The way so far, as a tube.
void paintLitWay(QPainter &painter, const LitLook &lit, const Theme &theme);
/// To all that may be chosen. The way that is lit goes above its ray.
void paintFanRays(QPainter &painter, const FanLook &fan, const Theme &theme);
void paintFanEnds(QPainter &painter, const FanLook &fan, const Theme &theme);
/// How the Service chooses, under the plate where it does.
/// Where its caption stands.
QRectF fanCaptionRect(const FanLook &fan, const Theme &theme);
void paintFanCaption(QPainter &painter, const FanLook &fan, const Theme &theme);
/// The numbered token of a packet, on its way.
void paintToken(QPainter &painter, const PacketLook &packet, const Theme &theme);

/// What headers stand in.
struct HeaderGround
{
    QRectF area{};            ///< that they stay in, as far as they fit
    QList<QRectF> readable{}; ///< that they keep off, see readableIn()
};

/// Where the header of a packet stands, so that headers cover neither words on the ground nor each
/// other nor their tokens while their packets rest.
struct HeaderPlace
{
    QRectF body{};     ///< the capsule
    QRectF captions{}; ///< above it: who rewrote; null if nobody did just now
    bool isAbove{true};

    QRectF whole() const { return captions.isNull() ? body : body | captions; }
};

/// One place for each open packet, in their order; null for the others. While a packet rests its
/// header stands still, and between two stops it glides from one place to the other.
QList<HeaderPlace> headerPlaces(QList<PacketLook> packets, const HeaderGround &ground,
                                const Theme &theme);
/// The capsule with its two printed lines.
void paintHeader(QPainter &painter, const PacketLook &packet, const HeaderPlace &place,
                 const Theme &theme);

} // namespace podium
