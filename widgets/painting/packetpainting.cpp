// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/packetpainting.h"

#include "painting/sprites.h"
#include "painting/words.h"
#include "picture/tracks.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr double lineHeight = 22;
constexpr double padding = 10;
constexpr double wordGap = 7;
constexpr double stem = 22; ///< from the token to its capsule
constexpr double captionHeight = 26;
constexpr double captionGap = 4;
/// Headers hang below tokens that are nearer to the top than this. Were the choice made by their
/// own height, they would jump when a rewriting makes them grow.
constexpr double roomAbove = 170;

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

QSizeF bodySize(const PacketLook &packet, const Theme &theme)
{
    double text = 0;
    for (const HeaderLine *line : {&packet.from, &packet.to}) {
        text = std::max({text, theme.width(line->text, FontRole::Strong),
                         theme.width(line->struck, FontRole::Text)});
    }
    const int rows = rowsOf(packet.from) + rowsOf(packet.to);
    return {wordColumn(theme) + text + 2 * padding, rows * lineHeight + 10};
}

double tagWidth(const Flip &flip, const Theme &theme)
{
    return theme.width(words::flipName(flip.kind), FontRole::Strong) + 14;
}

QSizeF captionsSize(const PacketLook &packet, const Theme &theme)
{
    double width = 0;
    for (const Flip &flip : packet.flips)
        width = std::max(width, tagWidth(flip, theme) +
                                    theme.width(words::rewritten(flip), FontRole::Text) + 20);
    const double count = double(packet.flips.size());
    return {width, count * (captionHeight + captionGap)};
}

/// Centred at the left, and the more to the left of its token the further right that is: cards
/// stand at the right.
double leftFor(double width, const QPointF &at, const QRectF &area)
{
    const double part = std::clamp((at.x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    const double left = at.x() - width * (0.35 + 0.57 * part);
    return std::max(area.left(), std::min(left, area.right() - width));
}

HeaderPlace placeFor(const PacketLook &packet, const QRectF &area, bool isAbove, double shift,
                     const Theme &theme)
{
    const QSizeF body = bodySize(packet, theme);
    const QSizeF captions = captionsSize(packet, theme);
    HeaderPlace place;
    place.isAbove = isAbove;
    const double left = leftFor(body.width(), packet.at, area);
    const double top = isAbove ? packet.at.y() - stem - body.height() - shift
                               : packet.at.y() + stem + captions.height() + shift;
    place.body = {{left, top}, body};
    if (!packet.flips.isEmpty()) {
        const double captionLeft = leftFor(captions.width(), packet.at, area);
        place.captions = {{captionLeft, top - captions.height()}, captions};
    }
    return place;
}

QRectF wholeOf(const HeaderPlace &place)
{
    return place.captions.isNull() ? place.body : place.body | place.captions;
}

HeaderPlace freePlace(const PacketLook &packet, const QList<HeaderPlace> &taken, const QRectF &area,
                      const Theme &theme)
{
    // Below its sign at a sender that it never leaves.
    const bool staysAtSender =
        packet.state == PacketLook::State::NoAddress || packet.state == PacketLook::State::NoName;
    const bool likesAbove = !staysAtSender && packet.at.y() - area.top() >= roomAbove;
    const HeaderPlace first = placeFor(packet, area, likesAbove, 0, theme);
    const double step = first.body.height() + 6;
    for (const double shift : {0.0, step, 2 * step}) {
        for (const bool isAbove : {likesAbove, !likesAbove}) {
            const HeaderPlace place = placeFor(packet, area, isAbove, shift, theme);
            const QRectF whole = wholeOf(place);
            const bool isFree =
                std::none_of(taken.begin(), taken.end(), [&](const HeaderPlace &other) {
                    return wholeOf(other).intersects(whole);
                });
            if (isFree && whole.top() >= area.top() && whole.bottom() <= area.bottom())
                return place;
        }
    }
    return first;
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
    painter.setPen(QPen(theme.colors.refused, 2.5));
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
    QPainterPath shape = roundedRect(place.body, 12);
    const double x = std::clamp(packet.at.x(), place.body.left() + 20, place.body.right() - 20);
    const double edge = place.isAbove ? place.body.bottom() - 1 : place.body.top() + 1;
    const QPointF tip(packet.at.x(), packet.at.y() + (place.isAbove ? -1 : 1) * (tokenRadius - 2));
    QPainterPath pointer(QPointF(x - 8, edge));
    pointer.lineTo(tip);
    pointer.lineTo(x + 8, edge);
    pointer.closeSubpath();
    return place.isAbove || place.captions.isNull() ? shape.united(pointer) : shape;
}

} // namespace

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

void paintFan(QPainter &painter, const FanLook &fan, const Theme &theme)
{
    for (const FanRay &ray : fan.rays) {
        const Track part = tracks::firstPart(ray.track, fan.progress * tracks::length(ray.track));
        const bool isTaken = ray.chosen && fan.hasChosen;
        QPen pen(theme.colors.ink, isTaken ? 4 : 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (!isTaken)
            pen.setDashPattern({3, 3});
        paintTrack(painter, part, pen);
        QPainterPath dot;
        dot.addEllipse(part.last(), isTaken ? 7 : 5, isTaken ? 7 : 5);
        paintShape(painter, dot, inkStyle(theme, isTaken ? theme.colors.path : theme.colors.plate));
    }
}

void paintFanCaption(QPainter &painter, const FanLook &fan, const Theme &theme)
{
    constexpr double below = 30; ///< from the middle of a crossing's plate
    const QString text = words::choice(fan);
    const double width = theme.width(text, FontRole::Text) + 16;
    const QRectF plate(fan.from.x() - width / 2, fan.from.y() + below - captionHeight / 2, width,
                       captionHeight);
    paintShape(painter, roundedRect(plate, theme.radii.plate),
               inkStyle(theme, theme.colors.packet));
    paintText(painter, plate, text, theme, FontRole::Text, Label::Align::Center, theme.colors.ink);
}

void paintToken(QPainter &painter, const PacketLook &packet, const Theme &theme)
{
    const QString text = QString::number(packet.number);
    const bool isDropped = packet.state == PacketLook::State::Dropped;
    const bool isHollow = isDropped || packet.isReply;
    const double width = std::max(2 * tokenRadius, theme.width(text, FontRole::Strong) + 12);
    const auto paint = [&](QPainter &at) {
        const QRectF rect(-width / 2, -tokenRadius, width, 2 * tokenRadius);
        ShapeStyle style = inkStyle(theme, isHollow ? theme.colors.packet : theme.colors.path);
        if (isDropped)
            style.pen = Qt::DotLine;
        paintShape(at, roundedRect(rect, tokenRadius), style);
        paintText(at, rect, text, theme, FontRole::Strong, Label::Align::Center,
                  isHollow ? theme.colors.ink : theme.colors.onService);
    };
    const QString look =
        isDropped ? QStringLiteral("grave ") : QStringLiteral("token ") + u"fr"[int(isHollow)];
    paintSprites(painter, {look + text, {width + 4, 2 * tokenRadius + 4}, paint}, {packet.at},
                 theme);
}

QList<HeaderPlace> headerPlaces(const QList<PacketLook> &packets, const QRectF &area,
                                const Theme &theme)
{
    QList<HeaderPlace> places;
    for (const PacketLook &packet : packets)
        places.append(packet.isOpen ? freePlace(packet, places, area, theme) : HeaderPlace());
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
