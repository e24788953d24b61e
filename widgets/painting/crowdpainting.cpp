// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/crowdpainting.h"

#include "painting/magnified.h"
#include "painting/sprites.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

/// With more, ways would cover the picture, and take longer than a frame: then some are plain
/// lines.
constexpr int mostWays = 48;
constexpr int mostPlainWays = 24;
constexpr int mostCounts = 24;
constexpr double markRadius = 5.2;
constexpr double countHeight = 22;
constexpr double footprintRadius = 11;
/// Below its stop, so that neither the packet hides its number nor it what is written on the stop.
const QPointF besideStop(0, 25);
/// Smaller letters are not read: device pixels of a plate's height.
constexpr double leastPlate = 11;

double scaleOf(const QPainter &painter)
{
    return painter.worldTransform().m11();
}

/// Those with most packets first; as they came among equals.
QList<const StreamLook *> strongest(const QList<StreamLook> &streams, int most)
{
    QList<const StreamLook *> result;
    result.reserve(streams.size());
    for (const StreamLook &stream : streams)
        result.append(&stream);
    const auto end = result.begin() + std::min<qsizetype>(most, result.size());
    // The looks lie in one row, so their addresses are their order.
    std::partial_sort(result.begin(), end, result.end(), [](auto *a, auto *b) {
        return a->count != b->count ? a->count > b->count : a < b;
    });
    result.erase(end, result.end());
    return result;
}

Sprite markSprite(bool isReply, const Theme &theme)
{
    constexpr double edge = 2;
    return {isReply ? QStringLiteral("answer") : QStringLiteral("mark"),
            {2 * (markRadius + edge), 2 * (markRadius + edge)},
            [isReply, &theme](QPainter &painter) {
                QPainterPath dot;
                dot.addEllipse(QPointF(), markRadius, markRadius);
                paintShape(painter, dot,
                           inkStyle(theme, isReply ? theme.colors.plate : theme.colors.packet));
                if (isReply)
                    return;
                QPainterPath core;
                core.addEllipse(QPointF(), markRadius / 2, markRadius / 2);
                paintShape(painter, core, {theme.colors.path, QColor(), 0});
            }};
}

/// The straight pieces of a track, the longest first.
QList<QLineF> piecesOf(const Track &track)
{
    QList<QLineF> pieces;
    for (qsizetype i = 1; i < track.size(); ++i)
        pieces.append({track[i - 1], track[i]});
    if (pieces.isEmpty())
        pieces.append({track.first(), track.first()});
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const QLineF &a, const QLineF &b) { return a.length() > b.length(); });
    return pieces;
}

/// Where a count may stand: beside a piece, so that what flows is seen.
QList<QPointF> placesBeside(const QLineF &piece, const QSizeF &plate)
{
    constexpr double gap = markRadius + 4;
    const bool isUpright = std::abs(piece.dy()) > std::abs(piece.dx());
    const QPointF side =
        isUpright ? QPointF(plate.width() / 2 + gap, 0) : QPointF(0, plate.height() / 2 + gap);
    QList<QPointF> places;
    for (const double part : {0.5, 0.25, 0.75})
        places += {piece.pointAt(part) - side, piece.pointAt(part) + side};
    return places;
}

/// Null if there is no room.
QRectF countPlate(const Track &track, const QSizeF &size, const QList<QRectF> &taken,
                  const QRectF &area)
{
    constexpr int mostPieces = 2;
    for (const QLineF &piece : piecesOf(track).mid(0, mostPieces)) {
        for (const QPointF &place : placesBeside(piece, size)) {
            const QRectF plate(place - QPointF(size.width(), size.height()) / 2, size);
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) {
                return other.intersects(plate);
            });
            if (isFree && area.contains(plate))
                return plate;
        }
    }
    return {};
}

} // namespace

void paintStreams(QPainter &painter, const Streams &streams, const Theme &theme)
{
    const double width = theme.widths.path;
    const bool isPlain = streams.looks.size() > mostWays;
    const auto chosen = strongest(streams.looks, isPlain ? mostPlainWays : mostWays);
    if (isPlain) {
        const QPen plain(theme.colors.path, width / 2, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
        for (const StreamLook *stream : chosen)
            paintTrack(painter, magnified(stream->lit(), streams.factor), plain);
        return;
    }
    const auto paintAll = [&](const QColor &color, double each, bool isInside) {
        for (const StreamLook *stream : chosen) {
            const bool isHollow = isInside && stream->isReply;
            paintTrack(painter, magnified(stream->lit(), streams.factor),
                       QPen(isHollow ? theme.colors.plate : color, each, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        }
    };
    // All outlines below all fills, so that streams join without seams.
    paintAll(theme.colors.ink, width + 2 * theme.widths.outline, false);
    paintAll(theme.colors.path, width, true);
}

void paintStreamMarks(QPainter &painter, const Streams &streams, const Theme &theme)
{
    for (const bool isReply : {false, true}) {
        Track all;
        for (const StreamLook &stream : streams.looks) {
            if (stream.isReply != isReply)
                continue;
            for (const QPointF &mark : stream.marks)
                all.append(mark / streams.factor);
        }
        if (!all.isEmpty())
            paintSprites(painter, markSprite(isReply, theme), all, theme);
    }
}

void paintStreamCounts(QPainter &painter, const Streams &streams, QList<QRectF> taken,
                       const QRectF &area, const Theme &theme)
{
    if (countHeight * scaleOf(painter) < leastPlate)
        return;
    for (const StreamLook *stream : strongest(streams.looks, mostCounts)) {
        if (stream->count < 2)
            break;
        const QString text = u'×' + QString::number(stream->count);
        const QSizeF size(theme.width(text, FontRole::Strong) + 14, countHeight);
        const QRectF plate =
            countPlate(magnified(stream->lit(), streams.factor), size, taken, area);
        if (plate.isNull())
            continue;
        taken.append(plate);
        paintShape(painter, roundedRect(plate, theme.radii.plate),
                   inkStyle(theme, theme.colors.packet));
        paintText(painter, plate, text, theme, FontRole::Strong, Label::Align::Center,
                  theme.colors.ink);
    }
}

void paintFootprints(QPainter &painter, const QList<FootprintLook> &footprints, const Theme &theme)
{
    for (const FootprintLook &footprint : footprints) {
        const QPointF at = footprint.at + besideStop;
        QPainterPath circle;
        circle.addEllipse(at, footprintRadius, footprintRadius);
        const QColor fill = footprint.isReply ? theme.colors.plate : theme.colors.packet;
        paintShape(painter, circle, inkStyle(theme, fill));
        const QRectF box(at.x() - footprintRadius, at.y() - footprintRadius, 2 * footprintRadius,
                         2 * footprintRadius);
        paintText(painter, box, QString::number(footprint.step), theme, FontRole::Strong,
                  Label::Align::Center, theme.colors.ink);
    }
}

} // namespace podium
