// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/signs.h"

#include "painting/roles.h"
#include <QPainter>

#include <cmath>

namespace podium {

namespace {

QRectF around(const QPointF &center, double radius)
{
    return {center.x() - radius, center.y() - radius, 2 * radius, 2 * radius};
}

void paintStroke(QPainter &painter, const QPainterPath &path, const QColor &color, double width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void paintQuestion(QPainter &painter, const QPointF &center, const Theme &theme,
                   const QColor &color)
{
    paintText(painter, around(center, 14), QStringLiteral("?"), theme, FontRole::Strong,
              Label::Align::Center, color);
}

} // namespace

void paintNamespaceSign(QPainter &painter, const QPointF &center, double radius, int sign,
                        const Theme &theme)
{
    constexpr int signs = 6;
    const auto corners = [&](int count, double turn) {
        QPolygonF polygon;
        for (int i = 0; i < count; ++i) {
            const double angle = turn + i * 2 * M_PI / count;
            polygon.append(center + radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        QPainterPath path;
        path.addPolygon(polygon);
        path.closeSubpath();
        return path;
    };
    QPainterPath shape;
    switch (sign % signs) {
    case 0:
        shape.addEllipse(center, radius * 0.9, radius * 0.9);
        break;
    case 1:
        shape = corners(3, -M_PI / 2);
        break;
    case 2:
        shape = corners(4, M_PI / 4);
        break;
    case 3:
        shape = corners(4, 0);
        break;
    case 4:
        shape = cross(around(center, radius * 0.7));
        return paintStroke(painter, shape, theme.colors.ink, radius * 0.6);
    case 5:
        shape.addEllipse(center, radius * 0.7, radius * 0.7);
        return paintStroke(painter, shape, theme.colors.ink, radius * 0.5);
    }
    paintShape(painter, shape, {theme.colors.ink, QColor(), 0});
}

void paintCheckSign(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    QPainterPath circle;
    circle.addEllipse(center, radius, radius);
    paintShape(painter, circle, inkStyle(theme, theme.colors.ready));
    paintStroke(painter, checkMark(around(center, radius * 0.5)), theme.colors.onFill,
                radius * 0.22);
}

void paintStopSign(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    paintShape(painter, octagon(center, radius), inkStyle(theme, theme.colors.refused));
    paintStroke(painter, cross(around(center, radius * 0.42)), theme.colors.onFill, radius * 0.24);
}

void paintGrave(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    const double width = radius * 0.75;
    QPainterPath stone(center + QPointF(-width, radius));
    stone.lineTo(center.x() - width, center.y() - radius * 0.2);
    stone.arcTo(QRectF(center.x() - width, center.y() - radius, 2 * width, radius * 1.6), 180,
                -180);
    stone.lineTo(center + QPointF(width, radius));
    stone.closeSubpath();
    paintShape(painter, stone, {theme.colors.plate, QColor(), 0});
    paintPattern(painter, stone, cueOf(Role::Dropped).pattern, theme.colors.dropped);
    paintShape(painter, stone, {QColor(), theme.colors.ink, theme.widths.outline, Qt::DotLine});
    QPainterPath plus(center + QPointF(0, -radius * 0.5));
    plus.lineTo(center + QPointF(0, radius * 0.5));
    plus.moveTo(center + QPointF(-radius * 0.35, -radius * 0.15));
    plus.lineTo(center + QPointF(radius * 0.35, -radius * 0.15));
    paintStroke(painter, plus, theme.colors.ink, 2.4);
}

void paintHourglass(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    const double width = radius * 0.72;
    QPainterPath glass(center + QPointF(-width, -radius));
    glass.lineTo(center + QPointF(width, -radius));
    glass.lineTo(center + QPointF(2, 0));
    glass.lineTo(center + QPointF(width, radius));
    glass.lineTo(center + QPointF(-width, radius));
    glass.lineTo(center + QPointF(-2, 0));
    glass.closeSubpath();
    paintShape(painter, glass, inkStyle(theme, theme.colors.plate));
    QPainterPath sand(center + QPointF(-width * 0.7, radius * 0.85));
    sand.lineTo(center + QPointF(width * 0.7, radius * 0.85));
    sand.lineTo(center + QPointF(0, radius * 0.3));
    sand.closeSubpath();
    paintShape(painter, sand, {theme.colors.dropped, QColor(), 0});
    painter.setPen(QPen(theme.colors.ink, 3, Qt::SolidLine, Qt::RoundCap));
    for (const double y : {-radius, radius})
        painter.drawLine(center + QPointF(-width - 1, y), center + QPointF(width + 1, y));
}

void paintBarrier(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    // A bar on two posts, striped, with the sign for "no entry" above.
    painter.setPen(QPen(theme.colors.ink, 4, Qt::SolidLine, Qt::FlatCap));
    for (const double x : {-radius, radius})
        painter.drawLine(center + QPointF(x, 2), center + QPointF(x, radius * 1.7));
    QPainterPath bar;
    bar.addRect({center.x() - radius * 1.6, center.y() + radius * 0.5, radius * 3.2, radius * 0.7});
    paintShape(painter, bar, {theme.colors.plate, QColor(), 0});
    paintPattern(painter, bar, Pattern::DiagonalLines, theme.colors.ink);
    paintShape(painter, bar, inkStyle(theme, QColor()));
    QPainterPath disc;
    disc.addEllipse(center - QPointF(0, radius * 0.5), radius, radius);
    paintShape(painter, disc, inkStyle(theme, theme.colors.refused));
    QPainterPath slot;
    slot.addRoundedRect(
        {center.x() - radius * 0.62, center.y() - radius * 0.7, radius * 1.24, radius * 0.4}, 1.5,
        1.5);
    paintShape(painter, slot, {theme.colors.plate, theme.colors.ink, 1.2});
}

void paintUnknownAddress(QPainter &painter, const QPointF &center, double radius,
                         const Theme &theme)
{
    QPainterPath circle;
    circle.addEllipse(center, radius, radius);
    paintShape(painter, circle,
               {theme.colors.pending, theme.colors.ink, theme.widths.outline, Qt::DashLine});
    paintQuestion(painter, center, theme, theme.colors.onFill);
}

void paintUnknownName(QPainter &painter, const QPointF &center, double radius, const Theme &theme)
{
    // A luggage tag with a hole for the string.
    QPainterPath tag(center + QPointF(-radius * 1.5, 0));
    tag.lineTo(center + QPointF(-radius * 0.7, -radius * 0.85));
    tag.lineTo(center + QPointF(radius * 1.4, -radius * 0.85));
    tag.lineTo(center + QPointF(radius * 1.4, radius * 0.85));
    tag.lineTo(center + QPointF(-radius * 0.7, radius * 0.85));
    tag.closeSubpath();
    paintShape(painter, tag, inkStyle(theme, theme.colors.plate));
    QPainterPath hole;
    hole.addEllipse(center + QPointF(-radius * 0.75, 0), 3, 3);
    paintShape(painter, hole, {theme.colors.background, theme.colors.ink, 1.6});
    paintQuestion(painter, center + QPointF(radius * 0.4, 0), theme, theme.colors.ink);
}

} // namespace podium
