// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/figurepainting.h"

#include "painting/words.h"

#include <QPainter>

namespace podium {

namespace {

QRectF centered(const QPointF &center, double width, double height)
{
    return {center.x() - width / 2, center.y() - height / 2, width, height};
}

void paintPhone(QPainter &painter, const QPointF &center, const Theme &theme)
{
    const QRectF body = centered(center, 38, 64);
    paintShape(painter, roundedRect(body, 8), inkStyle(theme, theme.colors.plate));
    const QRectF screen = body.adjusted(5, 9, -5, -13);
    paintShape(painter, roundedRect(screen, 2),
               {withAlpha(theme.colors.service, 0.35), theme.colors.ink, 1.2});
    painter.setBrush(theme.colors.ink);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(centered({center.x(), body.top() + 5}, 10, 2), 1, 1);
    painter.drawEllipse(QPointF(center.x(), body.bottom() - 6.5), 2.6, 2.6);
}

void paintLaptop(QPainter &painter, const QPointF &center, const Theme &theme)
{
    const QRectF lid = centered(center - QPointF(0, 6), 72, 48);
    paintShape(painter, roundedRect(lid, 5), inkStyle(theme, theme.colors.plate));
    paintShape(painter, roundedRect(lid.adjusted(6, 6, -6, -6), 2),
               {withAlpha(theme.colors.service, 0.35), theme.colors.ink, 1.2});
    QPainterPath base;
    base.moveTo(lid.left() - 4, lid.bottom() + 2);
    base.lineTo(lid.right() + 4, lid.bottom() + 2);
    base.lineTo(lid.right() + 12, lid.bottom() + 11);
    base.lineTo(lid.left() - 12, lid.bottom() + 11);
    base.closeSubpath();
    paintShape(painter, base, inkStyle(theme, theme.colors.plate));
}

void paintRouter(QPainter &painter, const QPointF &center, const Theme &theme)
{
    const QRectF body = centered(center + QPointF(0, 6), 62, 20);
    painter.setPen(QPen(theme.colors.ink, theme.widths.outline, Qt::SolidLine, Qt::RoundCap));
    for (const double side : {-1.0, 1.0}) {
        const QPointF foot(center.x() + side * 20, body.top());
        painter.drawLine(foot, foot + QPointF(side * 4, -14));
    }
    paintShape(painter, roundedRect(body, 5), inkStyle(theme, theme.colors.plate));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double x : {-18.0, -9.0, 0.0})
        painter.drawEllipse(QPointF(center.x() + x, body.center().y()), 2.3, 2.3);
    painter.drawRoundedRect(centered({center.x() + 17, body.center().y()}, 14, 5), 1.5, 1.5);
}

} // namespace

void paintZone(QPainter &painter, const ZoneLook &zone, const Theme &theme)
{
    const bool isInternet = zone.zone == Zone::Internet;
    const QColor fill = isInternet ? theme.colors.internet : theme.colors.office;
    paintShape(painter, roundedRect(zone.rect, theme.radii.zone),
               {fill, theme.colors.line, theme.widths.container});
    paintText(painter, zone.caption, words::zone(zone.zone), theme, FontRole::Caption,
              Label::Align::Center, theme.colors.muted);
}

void paintFigure(QPainter &painter, const FigureLook &figure, const Theme &theme)
{
    const QPointF center = figure.glyph.center();
    switch (figure.kind) {
    case FigureLook::Kind::Phone:
        paintPhone(painter, center, theme);
        break;
    case FigureLook::Kind::Laptop:
        paintLaptop(painter, center, theme);
        break;
    case FigureLook::Kind::Router:
        // It stands on the line between two zones.
        paintShape(painter, roundedRect(figure.rect.adjusted(10, 0, -10, 0), theme.radii.plate),
                   {theme.colors.background, theme.colors.line, theme.widths.container});
        paintRouter(painter, center, theme);
        break;
    }
    paintLabel(painter, figure.name, theme, theme.colors.ink);
    paintLabel(painter, figure.address, theme, theme.colors.ink);
}

} // namespace podium
