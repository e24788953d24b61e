// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/outcomepainting.h"
#include "painting/packetpainting.h"
#include "picture/placement.h"

namespace podium {

/// What moves, as it is painted on a picture of so many pixels a scene unit.
struct SeenMoving
{
    Placement placement{}; ///< what it moves on
    TimelineFrame frame{};
    double factor{1};      ///< how much larger than the picture it is painted, see magnified()
    TimelineFrame large{}; ///< in units that are so many times larger
};

SeenMoving seenMoving(const Placement &placement, const TimelineFrame &frame, const Theme &theme,
                      double scale);

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
