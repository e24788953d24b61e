// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/looks.h"
#include "theme/theme.h"

#include <QPainterPath>

class QPainter;

namespace podium {

/// What tells a role apart where colours do not.
enum class Pattern { Plain, VerticalLines, DiagonalLines, Checks, Dots, Bricks };

/// A filled shape with its outline.
struct ShapeStyle
{
    QColor fill{};
    QColor outline{};
    double width{2};
    Qt::PenStyle pen{Qt::SolidLine};
};

/// While it lives, the painter paints a thing that comes or goes: paler, and about its centre a
/// little smaller. Costs nothing where presence is 1.
class PresenceScope
{
public:
    PresenceScope(QPainter &painter, double presence, const QRectF &rect);
    ~PresenceScope();
    Q_DISABLE_COPY_MOVE(PresenceScope)

private:
    QPainter *m_painter{nullptr}; ///< null if there is nothing to restore
};

/// A line's width, or as much as it takes to be seen wherever it falls between the pixels.
double seenWidth(const QPainter &painter, double width);
/// Ink outline of the theme's width around `fill`.
ShapeStyle inkStyle(const Theme &theme, const QColor &fill);
/// The outline is as wide as it is seen, see seenWidth().
void paintShape(QPainter &painter, const QPainterPath &shape, const ShapeStyle &style);
/// What of an area can be seen at all, with room for soft edges: the part that is not clipped away.
QRectF seenPart(const QPainter &painter, const QRectF &area);
/// Lines, checks, dots or bricks inside the shape.
void paintPattern(QPainter &painter, const QPainterPath &shape, Pattern pattern,
                  const QColor &color);
/// The text, shortened in its middle to its rectangle, centred vertically. Right-to-left parts
/// keep to their place: the key of "key=value" is on the left whatever it is written in.
void paintLabel(QPainter &painter, const Label &label, const Theme &theme, const QColor &color);
void paintText(QPainter &painter, const QRectF &rect, const QString &text, const Theme &theme,
               FontRole font, Label::Align align, const QColor &color);
/// The text for a line of left-to-right order: right-to-left parts on both sides of "=" do not
/// change places.
QString isolated(const QString &text);
void paintTrack(QPainter &painter, const Track &track, const QPen &pen);
/// An arrow head at the end of the track.
void paintArrowHead(QPainter &painter, const Track &track, double size, const ShapeStyle &style);

QPainterPath roundedRect(const QRectF &rect, double radius);
QPainterPath octagon(const QPointF &center, double radius);
QPainterPath checkMark(const QRectF &box);
QPainterPath cross(const QRectF &box);
QColor withAlpha(const QColor &color, double opacity);

} // namespace podium
