// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/doorpainting.h"

#include "painting/roles.h"
#include "painting/words.h"
#include "picture/layoutmetrics.h"

#include <QPainter>

namespace podium {

namespace {

/// A plate for text in a coloured frame.
void paintFramedPlate(QPainter &painter, const QRectF &rect, double radius, const QColor &frame,
                      const Theme &theme)
{
    constexpr double frameWidth = 5;
    paintShape(painter, roundedRect(rect, radius), inkStyle(theme, frame));
    paintShape(painter,
               roundedRect(rect.adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth),
                           radius - frameWidth / 2),
               {theme.colors.plate, QColor(), 0});
}

/// A plug of two pins that points along `direction`.
void paintCablePlug(QPainter &painter, const QPointF &tip, double angle, const Theme &theme)
{
    painter.save();
    painter.translate(tip);
    painter.rotate(angle);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double y : {-4.5, 2.5})
        painter.drawRect(QRectF(-6, y, 7, 2));
    QPainterPath body;
    body.addRoundedRect(QRectF(-20, -7.5, 14, 15), 3, 3);
    paintShape(painter, body, inkStyle(theme, theme.colors.loadBalancer));
    painter.restore();
}

} // namespace

void paintSocket(QPainter &painter, const SocketLook &socket, const Theme &theme)
{
    const PresenceScope scope(painter, socket.presence, socket.rect);
    const QRectF rect = socket.rect;
    const QPainterPath frame = roundedRect(rect, 3);
    QPainterPath square;
    square.addRect({rect.left(), rect.top(), metrics::socketOutside, rect.height()});
    paintShape(painter, frame, {theme.colors.plate, QColor(), 0});
    square = square.intersected(frame);
    paintShape(painter, square, {theme.colors.nodePort, QColor(), 0});
    paintPattern(painter, square, cueOf(Role::NodePort).pattern,
                 withAlpha(theme.colors.onFill, 0.18));
    paintShape(painter, frame, inkStyle(theme, QColor()));
    const QRectF hole(rect.left() + 7, rect.center().y() - 6, 12, 12);
    QPainterPath holePath;
    holePath.addRect(hole);
    paintShape(painter, holePath,
               {theme.dark ? theme.colors.background : theme.colors.ink, theme.colors.onFill, 1});
    if (socket.shuttered) {
        // A shutter hangs in the door.
        QPainterPath shutter;
        shutter.addRect(QRectF(rect.left() + 3, rect.top() + 3, 21, rect.height() - 6));
        paintShape(painter, shutter, {theme.colors.dropped, theme.colors.onFill, 1.2});
        painter.setPen(QPen(theme.colors.onDropped, 1.6));
        for (double y = rect.top() + 6; y < rect.bottom() - 3; y += 4.5)
            painter.drawLine(QPointF(rect.left() + 4, y), QPointF(rect.left() + 22, y));
    }
    paintLabel(painter, socket.number, theme, theme.colors.ink);
    if (socket.shuttered)
        paintText(painter, socket.note, words::noLocalPod(), theme, FontRole::Text,
                  Label::Align::Left, theme.colors.ink);
}

void paintBracketPlate(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    const QColor color = theme.colors.loadBalancer;
    if (bracket.pending) {
        paintShape(painter, roundedRect(bracket.plate, theme.radii.plate),
                   {theme.colors.pending, theme.colors.ink, theme.widths.outline, Qt::DashLine});
        paintPattern(painter, roundedRect(bracket.plate, theme.radii.plate),
                     cueOf(Role::Pending).pattern, withAlpha(theme.colors.onFill, 0.14));
    } else {
        paintFramedPlate(painter, bracket.plate, theme.radii.plate, color, theme);
        paintShape(painter, roundedRect(bracket.plate.adjusted(5, 5, -5, -5), 3),
                   {QColor(), theme.colors.ink, 1.2});
    }
    const QColor text = bracket.pending ? theme.colors.onFill : theme.colors.ink;
    paintLabel(painter, bracket.name, theme, text);
    paintLabel(painter, bracket.address, theme, text);
}

void paintBracket(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    const PresenceScope scope(painter, bracket.presence, bracket.bar);
    const QColor color = theme.colors.loadBalancer;
    const Qt::PenStyle pen = bracket.pending ? Qt::DashLine : Qt::SolidLine;
    for (const QLineF &prong : bracket.prongs) {
        const QRectF arm(prong.x1() - 4, prong.y1() - 5, prong.dx() + 4, 10);
        QPainterPath path;
        path.addRect(arm);
        paintShape(painter, path, {color, theme.colors.ink, theme.widths.outline, pen});
    }
    const QPainterPath bar = roundedRect(bracket.bar.adjusted(0, -4, 0, 0), 4);
    paintShape(painter, bar, {color, theme.colors.ink, theme.widths.outline, pen});
    paintShape(
        painter, roundedRect(bracket.bar.adjusted(5, 0, -5, -5), 2),
        {bracket.pending ? theme.colors.pending : theme.colors.plate, theme.colors.onFill, 1.2});
    if (bracket.pending)
        paintPattern(painter, roundedRect(bracket.bar.adjusted(5, 0, -5, -5), 2),
                     cueOf(Role::Pending).pattern, theme.colors.onFill);
    paintBracketPlate(painter, bracket, theme);
}

void paintCable(QPainter &painter, const BracketLook &bracket, const Theme &theme)
{
    if (bracket.cable.size() < 2)
        return;
    const PresenceScope scope(painter, bracket.presence, {});
    const QRectF jack(bracket.jack.x() - 6, bracket.jack.y() - 11, 12, 22);
    paintShape(painter, roundedRect(jack, 3), inkStyle(theme, theme.colors.plate));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors.ink);
    for (const double y : {-4.5, 2.5})
        painter.drawRect(QRectF(jack.center().x() - 1, bracket.jack.y() + y, 4, 2));
    Track wire = bracket.cable;
    if (!bracket.pending)
        wire.last() += QPointF(12, 0);
    paintTrack(painter, wire, QPen(theme.colors.ink, 8, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    paintTrack(painter, wire,
               QPen(theme.colors.loadBalancer, 8 - 2 * theme.widths.outline, Qt::SolidLine,
                    Qt::FlatCap, Qt::RoundJoin));
    if (bracket.pending)
        paintCablePlug(painter, wire.last() + QPointF(-10, 0), 172, theme);
    else
        paintCablePlug(painter, bracket.jack + QPointF(3, 0), 180, theme);
}

} // namespace podium
