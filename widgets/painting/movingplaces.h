// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/outcomepainting.h"
#include "painting/packetpainting.h"
#include "picture/placement.h"

namespace podium {

/// Where all stands that is written beside packets. Headers come first, then the signs of what
/// became of them, in the order of the packets: each keeps off those before it.
struct MovingPlaces
{
    QList<HeaderPlace> headers{}; ///< one for each packet
    QList<OutcomeSigns> signs{};  ///< one for each outcome
};

/// `area` is what is seen of the picture. The frame, the area and the result are magnified by
/// `factor`, see magnified().
MovingPlaces movingPlaces(const Placement &placement, const TimelineFrame &frame,
                          const QRectF &area, const Theme &theme, double factor = 1);

} // namespace podium
