// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/shapes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

constexpr double lineStep = 7;
constexpr double checkStep = 5;
constexpr double dotStep = 6;
constexpr double brickHeight = 8;
constexpr double brickLength = 18;

void paintLines(QPainter &painter, const QRectF &area, double slope)
{
    const double reach = std::abs(slope) * area.height();
    const double first = std::floor((area.left() - reach) / lineStep) * lineStep;
    for (double x = first; x < area.right() + reach; x += lineStep)
        painter.drawLine(QPointF(x, area.top()), QPointF(x - slope * area.height(), area.bottom()));
}

void paintChecks(QPainter &painter, const QRectF &area, const QColor &color)
{
    const int left = int(std::floor(area.left() / checkStep));
    const int top = int(std::floor(area.top() / checkStep));
    for (int row = top; row * checkStep < area.bottom(); ++row) {
        for (int column = left; column * checkStep < area.right(); ++column) {
            if ((row + column) % 2 == 0)
                painter.fillRect(QRectF(column * checkStep, row * checkStep, checkStep, checkStep),
                                 color);
        }
    }
}

void paintDots(QPainter &painter, const QRectF &area, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (double y = area.top() + 2; y < area.bottom(); y += dotStep) {
        for (double x = area.left() + 2; x < area.right(); x += dotStep)
            painter.drawEllipse(QPointF(x, y), 1.1, 1.1);
    }
}

/// Bricks are counted from the corner of the area; those out of sight are not drawn: the wall
/// around a cluster has very many.
void paintBricks(QPainter &painter, const QRectF &area)
{
    const QRectF seen = seenPart(painter, area);
    int row = std::max(0, int((seen.top() - area.top()) / brickHeight) - 1);
    for (double y = area.top() + row * brickHeight; y < seen.bottom(); y += brickHeight, ++row) {
        painter.drawLine(QPointF(seen.left(), y), QPointF(seen.right(), y));
        const double left = area.left() + (row % 2 == 0 ? 0 : brickLength / 2);
        const int first = std::max(0, int((seen.left() - left) / brickLength));
        for (double x = left + first * brickLength; x < seen.right(); x += brickLength)
            painter.drawLine(QPointF(x, y), QPointF(x, y + brickHeight));
    }
}

Qt::Alignment alignmentOf(Label::Align align)
{
    switch (align) {
    case Label::Align::Left:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case Label::Align::Right:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Label::Align::Center:
        break;
    }
    return Qt::AlignCenter;
}

} // namespace

QRectF seenPart(const QPainter &painter, const QRectF &area)
{
    constexpr double softEdge = 4;
    return painter.hasClipping() ? area & painter.clipBoundingRect().adjusted(-softEdge, -softEdge,
                                                                              softEdge, softEdge)
                                 : area;
}

PresenceScope::PresenceScope(QPainter &painter, double presence, const QRectF &rect)
{
    if (presence >= 1)
        return;
    m_painter = &painter;
    painter.save();
    painter.setOpacity(painter.opacity() * presence);
    constexpr double smallest = 0.85;
    const double scale = smallest + (1 - smallest) * presence;
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.translate(-rect.center());
}

PresenceScope::~PresenceScope()
{
    if (m_painter)
        m_painter->restore();
}

double seenWidth(const QPainter &painter, double width)
{
    // Of one pixel half may fall on each side of two, and be half as dark.
    constexpr double leastPixels = 1.5;
    const double scale = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    return scale > 0 ? std::max(width, leastPixels / scale) : width;
}

ShapeStyle inkStyle(const Theme &theme, const QColor &fill)
{
    return {fill, theme.colors.ink, theme.widths.outline, Qt::SolidLine};
}

void paintShape(QPainter &painter, const QPainterPath &shape, const ShapeStyle &style)
{
    QPen pen(Qt::NoPen);
    if (style.width > 0) {
        pen = QPen(style.outline, seenWidth(painter, style.width), style.pen, Qt::FlatCap,
                   Qt::RoundJoin);
    }
    if (style.pen == Qt::DashLine && style.width > 0)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : QBrush(Qt::NoBrush));
    painter.drawPath(shape);
}

void paintPattern(QPainter &painter, const QPainterPath &shape, Pattern pattern,
                  const QColor &color)
{
    const QRectF area = shape.boundingRect();
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.4));
    switch (pattern) {
    case Pattern::Plain:
        break;
    case Pattern::VerticalLines:
        paintLines(painter, area, 0);
        break;
    case Pattern::DiagonalLines:
        paintLines(painter, area, 1);
        break;
    case Pattern::Checks:
        paintChecks(painter, area, color);
        break;
    case Pattern::Dots:
        paintDots(painter, area, color);
        break;
    case Pattern::Bricks:
        paintBricks(painter, area);
        break;
    }
    painter.restore();
}

QString isolated(const QString &text)
{
    const auto isRightToLeft = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    if (std::none_of(text.begin(), text.end(), isRightToLeft))
        return text;
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QStringList parts = text.split(u'=');
    for (QString &part : parts)
        part = firstStrongIsolate + part + popIsolate;
    return parts.join(u'=');
}

void paintText(QPainter &painter, const QRectF &rect, const QString &text, const Theme &theme,
               FontRole font, Label::Align align, const QColor &color)
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    painter.setFont(theme.font(font));
    painter.setPen(color);
    constexpr double rounding = 0.5;
    const QString shown =
        QFontMetricsF(theme.font(font)).elidedText(text, Qt::ElideMiddle, rect.width() + rounding);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(rect,
                     int(alignmentOf(align)) | Qt::TextDontClip | Qt::TextSingleLine |
                         Qt::TextForceLeftToRight,
                     isolated(shown));
}

void paintLabel(QPainter &painter, const Label &label, const Theme &theme, const QColor &color)
{
    paintText(painter, label.rect, label.text, theme, label.font, label.align, color);
}

void paintTrack(QPainter &painter, const Track &track, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(track));
}

void paintArrowHead(QPainter &painter, const Track &track, double size, const ShapeStyle &style)
{
    if (track.size() < 2)
        return;
    const QPointF tip = track.last();
    QPointF from = track.first();
    for (qsizetype i = track.size() - 2; i >= 0; --i) {
        from = track[i];
        if (QLineF(from, tip).length() > size / 2)
            break;
    }
    QLineF line(tip, from);
    line.setLength(size);
    const QPointF side = QPointF(line.dy(), -line.dx()) * 0.5;
    QPainterPath head;
    head.addPolygon(QPolygonF({tip, line.p2() + side, line.p2() - side, tip}));
    paintShape(painter, head, style);
}

QPainterPath roundedRect(const QRectF &rect, double radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

QPainterPath octagon(const QPointF &center, double radius)
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = M_PI / 8 + i * M_PI / 4;
        corners.append(center + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath checkMark(const QRectF &box)
{
    QPainterPath path;
    path.moveTo(box.left(), box.center().y() + box.height() * 0.05);
    path.lineTo(box.left() + box.width() * 0.38, box.bottom() - box.height() * 0.1);
    path.lineTo(box.right(), box.top() + box.height() * 0.12);
    return path;
}

QPainterPath cross(const QRectF &box)
{
    QPainterPath path(box.topLeft());
    path.lineTo(box.bottomRight());
    path.moveTo(box.topRight());
    path.lineTo(box.bottomLeft());
    return path;
}

QColor withAlpha(const QColor &color, double opacity)
{
    QColor result = color;
    result.setAlphaF(float(opacity));
    return result;
}

} // namespace podium
