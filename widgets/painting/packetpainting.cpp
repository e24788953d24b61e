// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/packetpainting.h"

#include "painting/sprites.h"
#include "painting/words.h"
#include "picture/room.h"
#include "picture/tracks.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr double lineHeight = 22;
constexpr double padding = 10;
constexpr double wordGap = 7;
constexpr double stem = 10; ///< from the edge of the token to its capsule
constexpr double captionHeight = 26;
constexpr double captionGap = 4;

/// Both words stand in one column.
double wordColumn(const Theme &theme)
{
    return std::max(theme.width(words::from(), FontRole::Text),
                    theme.width(words::to(), FontRole::Text)) +
           wordGap;
}

int rowsOf(const HeaderLine &line)
{
    return line.struck.isEmpty() ? 1 : 2;
}

QSizeF bodySize(const HeaderStop &header, const Theme &theme)
{
    double text = 0;
    for (const HeaderLine *line : {&header.from, &header.to}) {
        text = std::max({text, theme.width(line->text, FontRole::Strong),
                         theme.width(line->struck, FontRole::Text)});
    }
    const int rows = rowsOf(header.from) + rowsOf(header.to);
    return {wordColumn(theme) + text + 2 * padding, rows * lineHeight + 10};
}

double tagWidth(const Flip &flip, const Theme &theme)
{
    return theme.width(words::flipName(flip.kind), FontRole::Strong) + 14;
}

QSizeF captionsSize(const HeaderStop &header, const Theme &theme)
{
    double width = 0;
    for (const Flip &flip : header.flips)
        width = std::max(width, tagWidth(flip, theme) +
                                    theme.width(words::rewritten(flip), FontRole::Text) + 20);
    const double count = double(header.flips.size());
    return {width, count * (captionHeight + captionGap)};
}

/// Of the capsule and the captions together.
QSizeF wholeSize(const HeaderStop &header, const Theme &theme)
{
    const QSizeF body = bodySize(header, theme);
    const QSizeF captions = captionsSize(header, theme);
    return {std::max(body.width(), captions.width()), body.height() + captions.height()};
}

HeaderStop headerOf(const PacketLook &packet)
{
    return {packet.at, packet.from, packet.to, packet.flips};
}

/// As far as possible inside an area that is large enough.
QRectF movedInto(QRectF rect, const QRectF &area)
{
    rect.moveLeft(std::max(area.left(), std::min(rect.left(), area.right() - rect.width())));
    rect.moveTop(std::max(area.top(), std::min(rect.top(), area.bottom() - rect.height())));
    return rect;
}

/// The room for a header while its packet rests at a stop.
QRectF roomAt(const HeaderStop &stop, const HeaderGround &ground, const QList<QRectF> &taken,
              const Theme &theme)
{
    constexpr double farthest = 150;
    constexpr double reach = 280; // rather than cover words
    const QSizeF size = wholeSize(stop, theme);
    room::Surroundings around;
    around.anchor = tokenAround(stop.at);
    around.area = ground.area;
    around.taken = taken;
    around.readable = ground.readable;
    around.sizes = {size};
    around.nearest = stem;
    around.farthest = farthest;
    around.reach = reach;
    around.mayGiveUp = false;
    around.likesAbove = true;
    if (const auto place = room::find(around))
        return place->plate;
    const QPointF above(stop.at.x() - size.width() / 2, around.anchor.top() - stem - size.height());
    return {above, size};
}

/// A part of a room, at the side where the packet is: headers grow away from their packets.
QRectF partOf(const QRectF &room, const QSizeF &size, const QPointF &packet)
{
    const double x = std::clamp((packet.x() - room.left()) / room.width(), 0.0, 1.0);
    const double y = std::clamp((packet.y() - room.top()) / room.height(), 0.0, 1.0);
    return {room.left() + x * (room.width() - size.width()),
            room.top() + y * (room.height() - size.height()), size.width(), size.height()};
}

/// Starts and ends gently.
double eased(double part)
{
    return part * part * (3 - 2 * part);
}

QPointF between(const QPointF &from, const QPointF &to, double part)
{
    return from + part * (to - from);
}

/// The captions above the capsule, wherever the packet is: were they to change sides, the capsule
/// would jump.
HeaderPlace arranged(const QRectF &whole, const PacketLook &packet, const Theme &theme)
{
    const HeaderStop now = headerOf(packet);
    const QSizeF captions = captionsSize(now, theme);
    const double x = std::clamp((packet.at.x() - whole.left()) / whole.width(), 0.0, 1.0);
    const auto stacked = [&](const QSizeF &size, double top) {
        return QRectF({whole.left() + x * (whole.width() - size.width()), top}, size);
    };
    HeaderPlace place;
    place.isAbove = whole.center().y() <= packet.at.y();
    place.body = stacked(bodySize(now, theme), whole.top() + captions.height());
    if (!packet.flips.isEmpty())
        place.captions = stacked(captions, whole.top());
    return place;
}

/// From the room at one stop to the room at the next, as the packet goes.
HeaderPlace placeFor(const PacketLook &packet, const QList<QRectF> &rooms,
                     const HeaderGround &ground, const Theme &theme)
{
    const QSizeF size = wholeSize(headerOf(packet), theme);
    QList<QPointF> corners;
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        const QRectF room = rooms[i].translated(packet.at - packet.stops[i].at);
        corners.append(partOf(room, size, packet.at).topLeft());
    }
    const QPointF corner = between(corners.first(), corners.last(), eased(packet.part));
    return arranged(movedInto({corner, size}, ground.area), packet, theme);
}

void paintLine(QPainter &painter, const QString &word, const HeaderLine &line, const QRectF &row,
               const QColor &color, const Theme &theme)
{
    const double column = wordColumn(theme);
    paintText(painter, {row.left(), row.top(), column, lineHeight}, word, theme, FontRole::Text,
              Label::Align::Left, theme.colors.muted);
    QRectF value(row.left() + column, row.top(), row.width() - column, lineHeight);
    if (line.struck.isEmpty()) {
        paintText(painter, value, line.text, theme, FontRole::Strong, Label::Align::Left, color);
        return;
    }
    paintText(painter, value, line.struck, theme, FontRole::Text, Label::Align::Left,
              theme.colors.muted);
    const double struckWidth = theme.width(line.struck, FontRole::Text);
    painter.setPen(QPen(theme.colors.ink, 2.5));
    painter.drawLine(QPointF(value.left() - 2, value.center().y() + 1),
                     QPointF(value.left() + struckWidth + 2, value.center().y() + 1));
    value.translate(0, lineHeight);
    paintText(painter, value, line.text, theme, FontRole::Strong, Label::Align::Left, color);
    const double width = theme.width(line.text, FontRole::Strong);
    painter.setPen(QPen(theme.colors.ink, 2));
    painter.drawLine(QPointF(value.left(), value.bottom() - 1.5),
                     QPointF(value.left() + width, value.bottom() - 1.5));
}

void paintCaptions(QPainter &painter, const PacketLook &packet, const QRectF &rect,
                   const Theme &theme)
{
    double top = rect.top();
    for (const Flip &flip : packet.flips) {
        const double tag = tagWidth(flip, theme);
        const double text = theme.width(words::rewritten(flip), FontRole::Text) + 16;
        const QRectF plate(rect.left(), top, tag + text, captionHeight);
        const QPainterPath shape = roundedRect(plate, theme.radii.plate);
        paintShape(painter, shape, {theme.colors.packet, QColor(), 0});
        QPainterPath tagShape;
        tagShape.addRect({plate.left(), plate.top(), tag, plate.height()});
        paintShape(painter, tagShape.intersected(shape), {theme.colors.ink, QColor(), 0});
        paintShape(painter, shape, inkStyle(theme, QColor()));
        paintText(painter, {plate.left(), plate.top(), tag, plate.height()},
                  words::flipName(flip.kind), theme, FontRole::Strong, Label::Align::Center,
                  theme.colors.background);
        paintText(painter, {plate.left() + tag, plate.top(), text, plate.height()},
                  words::rewritten(flip), theme, FontRole::Text, Label::Align::Center,
                  theme.colors.ink);
        top += captionHeight + captionGap;
    }
}

/// A rounded body with a pointer towards its token.
QPainterPath capsuleShape(const PacketLook &packet, const HeaderPlace &place)
{
    constexpr double half = 8; // of the pointer's foot
    constexpr double corner = 14;
    const QPainterPath shape = roundedRect(place.body, 12);
    const QRectF inner = place.body.adjusted(corner, corner, -corner, -corner);
    const QPointF foot(std::clamp(packet.at.x(), inner.left(), inner.right()),
                       std::clamp(packet.at.y(), inner.top(), inner.bottom()));
    QLineF pointer(foot, packet.at);
    if (pointer.length() <= tokenRadius)
        return shape;
    pointer.setLength(pointer.length() - tokenRadius + 2);
    const QLineF unit = pointer.normalVector().unitVector();
    const QPointF side = half * QPointF(unit.dx(), unit.dy());
    QPainterPath wedge(foot + side);
    wedge.lineTo(pointer.p2());
    wedge.lineTo(foot - side);
    wedge.closeSubpath();
    return shape.united(wedge);
}

void paintHollowToken(QPainter &painter, const QRectF &rect, bool isDropped, const Theme &theme)
{
    ShapeStyle style = inkStyle(theme, theme.colors.packet);
    style.pen = isDropped ? Qt::DotLine : Qt::SolidLine;
    paintShape(painter, roundedRect(rect, tokenRadius), style);
}

/// Told from its way, which has the same colour, by its outline. Its number stands on ink, as no
/// letters stand out enough from that colour.
void paintFilledToken(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    constexpr double band = 3.5;
    paintShape(painter, roundedRect(rect, tokenRadius),
               {theme.colors.path, theme.colors.onService, theme.widths.outline});
    paintShape(painter, roundedRect(rect.adjusted(band, band, -band, -band), tokenRadius - band),
               {theme.colors.ink, QColor(), 0});
}

/// As far as the ray has come.
Track grownPart(const FanRay &ray, const FanLook &fan)
{
    return tracks::firstPart(ray.track, fan.progress * tracks::length(ray.track));
}

/// How many pods a ray that ends at their node stands for.
void paintPodCount(QPainter &painter, const QPointF &at, int pods, const Theme &theme)
{
    constexpr double height = 18;
    const QString text = u'×' + QString::number(pods);
    const double width = theme.width(text, FontRole::Text) + 8;
    const QRectF plate(at.x() - width / 2, at.y() - height / 2, width, height);
    paintShape(painter, roundedRect(plate, height / 2), inkStyle(theme, theme.colors.plate));
    paintText(painter, plate, text, theme, FontRole::Text, Label::Align::Center, theme.colors.ink);
}

} // namespace

QRectF fanCaptionRect(const FanLook &fan, const Theme &theme)
{
    constexpr double below = 30; ///< from the middle of a crossing's plate
    const double width = theme.width(words::choice(fan), FontRole::Text) + 16;
    return {fan.from.x() - width / 2, fan.from.y() + below - captionHeight / 2, width,
            captionHeight};
}

void paintLitWay(QPainter &painter, const LitLook &lit, const Theme &theme)
{
    const double width = theme.widths.path;
    const Qt::PenStyle style = lit.isReply ? Qt::DashLine : Qt::SolidLine;
    paintTrack(painter, lit.track,
               QPen(theme.colors.ink, width + 2 * theme.widths.outline, Qt::SolidLine, Qt::RoundCap,
                    Qt::RoundJoin));
    paintTrack(painter, lit.track,
               QPen(lit.isReply ? theme.colors.plate : theme.colors.path, width, style,
                    Qt::RoundCap, Qt::RoundJoin));
}

void paintFanRays(QPainter &painter, const FanLook &fan, const Theme &theme)
{
    // Many rays stand back: what is chosen has to be found among them.
    constexpr qsizetype few = 8;
    const bool areMany = fan.rays.size() > few;
    for (const FanRay &ray : fan.rays) {
        const bool isTaken = ray.chosen && fan.hasChosen;
        const double width = isTaken ? 4 : areMany ? 1.2 : 2.2;
        QPen pen(theme.colors.ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (!isTaken)
            pen.setDashPattern({3, 3});
        paintTrack(painter, grownPart(ray, fan), pen);
    }
}

void paintFanEnds(QPainter &painter, const FanLook &fan, const Theme &theme)
{
    for (const FanRay &ray : fan.rays) {
        const QPointF end = grownPart(ray, fan).last();
        if (ray.pods > 1) {
            if (fan.progress >= 1)
                paintPodCount(painter, end, ray.pods, theme);
            continue;
        }
        const bool isTaken = ray.chosen && fan.hasChosen;
        QPainterPath dot;
        dot.addEllipse(end, isTaken ? 7 : 5, isTaken ? 7 : 5);
        paintShape(painter, dot, inkStyle(theme, isTaken ? theme.colors.path : theme.colors.plate));
    }
}

void paintFanCaption(QPainter &painter, const FanLook &fan, const Theme &theme)
{
    const QRectF plate = fanCaptionRect(fan, theme);
    paintShape(painter, roundedRect(plate, theme.radii.plate),
               inkStyle(theme, theme.colors.packet));
    paintText(painter, plate, words::choice(fan), theme, FontRole::Text, Label::Align::Center,
              theme.colors.ink);
}

void paintToken(QPainter &painter, const PacketLook &packet, const Theme &theme)
{
    const QString text = QString::number(packet.number);
    const bool isDropped = packet.state == PacketLook::State::Dropped;
    const bool isHollow = isDropped || packet.isReply;
    const double width = std::max(2 * tokenRadius, theme.width(text, FontRole::Strong) + 12);
    const auto paint = [&](QPainter &at) {
        const QRectF rect(-width / 2, -tokenRadius, width, 2 * tokenRadius);
        if (isHollow)
            paintHollowToken(at, rect, isDropped, theme);
        else
            paintFilledToken(at, rect, theme);
        paintText(at, rect, text, theme, FontRole::Strong, Label::Align::Center,
                  isHollow ? theme.colors.ink : theme.colors.background);
    };
    const QString look =
        isDropped ? QStringLiteral("grave ") : QStringLiteral("token ") + u"fr"[int(isHollow)];
    paintSprites(painter, {look + text, {width + 4, 2 * tokenRadius + 4}, paint}, {packet.at},
                 theme);
}

QList<HeaderPlace> headerPlaces(QList<PacketLook> packets, const HeaderGround &ground,
                                const Theme &theme)
{
    QList<HeaderPlace> places;
    QList<QRectF> taken;
    for (PacketLook &packet : packets) {
        if (!packet.isOpen) {
            places.append(HeaderPlace());
            continue;
        }
        if (packet.stops.isEmpty())
            packet.stops.append(headerOf(packet));
        QList<QRectF> rooms;
        for (const HeaderStop &stop : packet.stops)
            rooms.append(roomAt(stop, ground, taken, theme));
        places.append(placeFor(packet, rooms, ground, theme));
        taken += rooms;
    }
    return places;
}

void paintHeader(QPainter &painter, const PacketLook &packet, const HeaderPlace &place,
                 const Theme &theme)
{
    const bool isHollow = packet.state == PacketLook::State::Dropped;
    const QPainterPath shape = capsuleShape(packet, place);
    paintShape(painter, shape.translated(0, 3), {theme.colors.shadow, QColor(), 0});
    ShapeStyle style = inkStyle(theme, theme.colors.packet);
    style.pen = isHollow ? Qt::DotLine : Qt::SolidLine;
    paintShape(painter, shape, style);
    const QColor color = isHollow ? theme.colors.dropped : theme.colors.ink;
    const QColor text = isHollow && theme.dark ? theme.colors.dropped : color;
    QRectF row = place.body.adjusted(padding, 5, -padding, 0);
    row.setHeight(lineHeight);
    paintLine(painter, words::from(), packet.from, row, text, theme);
    row.translate(0, rowsOf(packet.from) * lineHeight);
    paintLine(painter, words::to(), packet.to, row, text, theme);
    paintCaptions(painter, packet, place.captions, theme);
}

} // namespace podium
