// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/wholepicture.h"

#include <QPainter>

namespace podium {

void paintWholePicture(QPainter &painter, const QSize &size, const QRectF &bounds,
                       const Placement &placement, const TimelineFrame &frame, const Theme &theme)
{
    const QRectF area({}, QSizeF(size));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(area, theme.colors.background);
    painter.setTransform(fitTransform(bounds, area), true);
    paintScene(painter, placement, frame, theme);
}

} // namespace podium
