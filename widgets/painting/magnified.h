// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/timelineframe.h"

class QPainter;

namespace podium {

/// How much larger than the picture what moves has to be drawn, so that it is seen from afar: 1 if
/// the picture, of so many pixels a scene unit, is large enough.
double magnification(double scale);
/// The frame in units that are so many times larger: what has a size on it keeps that size. Without
/// its streams: they may be thousands, so who paints some of them magnifies those.
TimelineFrame magnified(const TimelineFrame &frame, double factor);
Track magnified(const Track &track, double factor);
QRectF magnified(const QRectF &rect, double factor);

/// While it lives, the painter paints in units that are so many times larger.
class MagnifiedScope
{
public:
    MagnifiedScope(QPainter &painter, double factor);
    ~MagnifiedScope();

    MagnifiedScope(const MagnifiedScope &) = delete;
    MagnifiedScope &operator=(const MagnifiedScope &) = delete;

private:
    QPainter &m_painter;
    double m_factor;
};

} // namespace podium
