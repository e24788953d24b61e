// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/timelineframe.h"
#include "theme/theme.h"

namespace podium {

/// How the scene is seen.
struct Seeing
{
    QRectF area{};            ///< what is seen of it, scene units
    double scale{1};          ///< view pixels for one scene unit
    QList<QRectF> readable{}; ///< that headers keep off, see readableIn()
};

/// The number of the topmost packet whose token or header is drawn at a point of the scene; 0 if
/// there is none. A token is hit within 12 view pixels of its middle however small it is drawn.
int packetAt(const QList<PacketLook> &packets, const QPointF &point, const Seeing &seeing,
             const Theme &theme);

} // namespace podium
