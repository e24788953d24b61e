// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/outsidepainting.h"

#include "painting/figurepainting.h"
#include "painting/shapes.h"
#include "picture/layoutmetrics.h"

namespace podium {

namespace {

/// As it was before it was enlarged.
void shrink(QRectF &rect, double scale)
{
    rect = {rect.topLeft() / scale, rect.size() / scale};
}

void paintWall(ScreenSpace &screen, const Placement &placement, const Theme &theme)
{
    const double wall = metrics::wallWidth * placement.outsideScale;
    const QRect outside = screen.pixels(placement.border.adjusted(-wall, -wall, wall, wall));
    const QRect inside = screen.pixels(placement.border);
    QPainter &painter = screen.painter();
    painter.fillRect(outside, theme.colors.wall);
    painter.setBrushOrigin(outside.topLeft());
    painter.fillRect(outside, QBrush(withAlpha(theme.colors.wallJoint, 0.5), Qt::DiagCrossPattern));
    screen.frame(outside, theme.colors.ink);
    painter.fillRect(inside, theme.colors.panel);
    screen.frame(inside, theme.colors.ink);
}

/// From so far that what is written on them would be too small, in letters of the screen.
void paintOutsideNames(ScreenSpace &screen, const Placement &placement, const MapLabels &labels,
                       const QRectF &reached)
{
    for (const ZoneLook &zone : placement.zones) {
        if (zone.rect.intersects(reached))
            screen.text(labels.zoneCaption(zone));
    }
    for (const FigureLook &figure : placement.figures) {
        if (!figure.rect.intersects(reached))
            continue;
        for (const MapLabel &label : labels.figure(figure))
            screen.text(label);
    }
}

} // namespace

void paintMapOutside(ScreenSpace &screen, const Placement &placement, const Theme &theme,
                     const MapLabels &labels, const QRectF &exposed)
{
    paintWall(screen, placement, theme);
    const double scale = placement.outsideScale;
    // Outlines and texts stand out a little.
    constexpr double around = 24;
    const QRectF reached =
        exposed.adjusted(-around * scale, -around * scale, around * scale, around * scale);
    const double textSize = 16 * scale * screen.toDevice().m11() / screen.ratio();
    const bool isLegible = textSize >= detail::smallestText;
    screen.inScene([&] {
        screen.painter().scale(scale, scale);
        for (ZoneLook zone : placement.zones) {
            if (!zone.rect.intersects(reached))
                continue;
            shrink(zone.rect, scale);
            shrink(zone.caption, scale);
            if (!isLegible)
                zone.caption = {};
            paintZone(screen.painter(), zone, theme);
        }
        for (FigureLook figure : placement.figures) {
            if (!figure.rect.intersects(reached))
                continue;
            for (QRectF *rect :
                 {&figure.rect, &figure.glyph, &figure.name.rect, &figure.address.rect})
                shrink(*rect, scale);
            if (!isLegible)
                figure.name = figure.address = {};
            paintFigure(screen.painter(), figure, theme);
        }
    });
    if (!isLegible)
        paintOutsideNames(screen, placement, labels, reached);
}

} // namespace podium
