// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/clusterpainting.h"
#include "painting/crowdpainting.h"
#include "painting/histogrampainting.h"
#include "painting/lanedetail.h"
#include "painting/magnified.h"
#include "painting/movingplaces.h"
#include "painting/outcomepainting.h"
#include "painting/packetpainting.h"
#include "painting/scenepainting.h"
#include "painting/servicepainting.h"
#include "painting/veil.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

/// Numbers smaller than this many pixels are not read.
constexpr double leastTally = 9;
constexpr double tallyHeight = 24;    ///< scene units
constexpr double tallyUnits = 16;     ///< of its letters
constexpr double histogramUnits = 14; ///< of a histogram's letters

bool touches(const Track &track, const QRectF &rect)
{
    return std::any_of(track.begin(), track.end(), [&](const QPointF &point) {
        return rect.adjusted(-2, -2, 2, 2).contains(point);
    });
}

bool crosses(const Track &track, const QRectF &rect)
{
    for (qsizetype i = 1; i < track.size(); ++i) {
        const QRectF piece = QRectF(track[i - 1], track[i]).normalized().adjusted(-1, -1, 1, 1);
        if (piece.intersects(rect))
            return true;
    }
    return touches(track, rect);
}

QList<Track> waysIn(const TimelineFrame &frame)
{
    QList<Track> ways;
    for (const LitLook &lit : frame.lit)
        ways.append(lit.track);
    for (const FanLook &fan : frame.fans) {
        for (const FanRay &ray : fan.rays)
            ways.append(ray.track);
    }
    for (const StreamLook &stream : frame.streams)
        ways.append(stream.lit());
    return ways;
}

/// Plates that the way passes stay readable above it.
void paintPlatesOnTheWay(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                         const Theme &theme, double scale)
{
    if (placement.lanes.isEmpty() && placement.ribbons.isEmpty())
        return;
    const QList<Track> ways = waysIn(frame);
    const auto isOnAWay = [&](const QRectF &rect) {
        return std::any_of(ways.begin(), ways.end(),
                           [&](const Track &way) { return crosses(way, rect); });
    };
    if (isFar(placement, scale)) {
        paintFarPlates(painter, placement, theme, scale, isOnAWay);
        return;
    }
    for (const LaneLook &lane : placement.lanes) {
        for (const SocketLook &socket : lane.sockets) {
            if (isOnAWay(socket.rect))
                paintSocket(painter, socket, theme);
        }
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        for (const CrossingLook &crossing : ribbon.crossings) {
            if (isOnAWay(crossing.label.rect))
                paintCrossing(painter, crossing, theme);
        }
    }
}

/// Where the tally of a pod or node stands.
QRectF tallyRect(const Placement &placement, const ObjectRef &object)
{
    if (const PodLook *pod = placement.pod(object))
        return pod->tally;
    if (const LaneLook *lane = placement.lane(object.name))
        return lane->tally;
    const QRectF rect = placement.map ? placement.rectOf(object) : QRectF();
    if (rect.isNull())
        return {};
    const QSizeF size(46, 24);
    const bool isNode = object.kind == ObjectKind::Node;
    const QPointF corner = isNode ? rect.topRight() - QPointF(size.width() + 10, -10)
                                  : rect.bottomRight() - QPointF(size.width(), size.height());
    return {corner, size};
}

/// `factor`: how much larger they are than in the picture.
void paintTallies(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                  const QRectF &area, const Theme &theme, double factor)
{
    const MagnifiedScope scope(painter, factor);
    for (auto tally = frame.tallies.begin(); tally != frame.tallies.end(); ++tally) {
        const QRectF rect = tallyRect(placement, tally.key());
        if (rect.isNull() || !rect.intersects(area))
            continue;
        QRectF large({}, rect.size());
        large.moveCenter(rect.center() / factor);
        large.moveRight(rect.right() / factor);
        paintTally(painter, large, tally.value(), theme);
    }
}

void paintRing(QPainter &painter, const Placement &placement, const ObjectRef &object,
               Qt::PenStyle style, const Theme &theme)
{
    const QRectF rect = placement.rectOf(object);
    if (rect.isNull())
        return;
    const double width = theme.widths.ring;
    const double gap = theme.widths.outline / 2 + width / 2 + 1;
    const QPainterPath inner =
        roundedRect(rect.adjusted(-gap, -gap, gap, gap), theme.radii.card + gap);
    const double out = gap + width;
    const QPainterPath outer =
        roundedRect(rect.adjusted(-out, -out, out, out), theme.radii.card + out);
    paintShape(painter, inner, {QColor(), theme.colors.background, width});
    paintShape(painter, outer, {QColor(), theme.colors.ink, width, style});
}

/// What moves, as large as it has to be to be seen.
struct Moving
{
    const Placement &placement;
    const TimelineFrame &frame;
    QRectF area{}; ///< where headers should stay
    double factor{1};
    TimelineFrame large{}; ///< in units that are `factor` times larger
    bool areHistogramsLegible{true};

    Streams streams() const { return {frame.streams, factor}; }
};

void paintWays(QPainter &painter, const Moving &moving, const Theme &theme)
{
    const MagnifiedScope scope(painter, moving.factor);
    for (const FanLook &fan : moving.large.fans)
        paintFanRays(painter, fan, theme);
    for (const LitLook &lit : moving.large.lit)
        paintLitWay(painter, lit, theme);
    paintStreams(painter, moving.streams(), theme);
    for (const FanLook &fan : moving.large.fans)
        paintFanEnds(painter, fan, theme);
    for (const OutcomeLook &outcome : moving.large.outcomes)
        paintReturn(painter, outcome, theme);
}

/// What a number on the ground must not cover, in larger units.
QList<QRectF> wordsOf(const Moving &moving)
{
    const Placement &placement = moving.placement;
    QList<QRectF> rects;
    for (const LaneLook &lane : placement.lanes) {
        rects += {lane.name.rect, lane.address.rect};
        for (const SocketLook &socket : lane.sockets)
            rects.append(socket.rect);
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        rects.append(ribbon.header);
        for (const CrossingLook &crossing : ribbon.crossings)
            rects.append(crossing.label.rect);
    }
    for (const BracketLook &bracket : placement.brackets)
        rects.append(bracket.plate);
    for (const FigureLook &figure : placement.figures)
        rects.append(figure.rect);
    for (const PodLook &pod : placement.pods)
        rects.append(pod.outline());
    for (const HistogramLook &histogram : moving.frame.histograms)
        rects.append(histogram.rect);
    for (QRectF &rect : rects)
        rect = magnified(rect, moving.factor);
    return rects;
}

void paintPackets(QPainter &painter, const Moving &moving, const QList<HeaderPlace> &places,
                  const Theme &theme)
{
    const TimelineFrame &frame = moving.large;
    const QRectF area = magnified(moving.area, moving.factor);
    paintFootprints(painter, frame.footprints, theme);
    if (!moving.frame.streams.isEmpty()) {
        paintStreamMarks(painter, moving.streams(), theme);
        paintStreamCounts(painter, moving.streams(), wordsOf(moving), area, theme);
    }
    for (qsizetype i = 0; i < frame.packets.size(); ++i) {
        if (frame.packets[i].isOpen)
            paintHeader(painter, frame.packets[i], places[i], theme);
    }
    // Above the pointers of headers, which would strike its words through.
    for (const FanLook &fan : frame.fans)
        paintFanCaption(painter, fan, theme);
    for (const PacketLook &packet : frame.packets)
        paintToken(painter, packet, theme);
}

/// Above the plates: what is said and done.
void paintForeground(QPainter &painter, const Moving &moving, const Theme &theme)
{
    const Placement &placement = moving.placement;
    if (!placement.map && moving.areHistogramsLegible) {
        for (const HistogramLook &histogram : moving.frame.histograms)
            paintHistogram(painter, histogram, theme);
    }
    const double factor = moving.factor;
    const double right = magnified(placement.bounds, factor).right();
    const MagnifiedScope scope(painter, factor);
    const MovingPlaces places =
        movingPlaces(placement, moving.large, magnified(moving.area, factor), theme, factor);
    for (qsizetype i = 0; i < moving.large.outcomes.size(); ++i)
        paintOutcome(painter, moving.large.outcomes[i], places.signs[i], theme);
    paintPackets(painter, moving, places.headers, theme);
    if (placement.map) {
        for (HistogramLook histogram : moving.large.histograms) {
            histogram.rect.moveRight(std::min(histogram.rect.right(), right));
            paintHistogram(painter, histogram, theme);
        }
    }
}

} // namespace

void paintMoving(QPainter &painter, const Placement &still, const TimelineFrame &told,
                 const Theme &theme, const SceneOptions &options)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = painter.worldTransform().m11() / options.magnification;
    const SeenMoving seen = seenMoving(still, told, theme, scale);
    const Placement &placement = seen.placement;
    const TimelineFrame &frame = seen.frame;
    const QRectF area = options.headerArea.isNull() ? placement.bounds : options.headerArea;
    if (options.spotlight)
        paintVeil(painter, placement, frame, theme);
    if (options.hovered != options.selected)
        paintRing(painter, placement, options.hovered, Qt::DotLine, theme);
    paintRing(painter, placement, options.selected, Qt::SolidLine, theme);
    if (tallyHeight * scale >= leastTally)
        paintTallies(painter, placement, frame, area, theme,
                     std::max(1.0, detail::smallestText / (tallyUnits * scale)));
    const Moving moving{placement,   frame,      area,
                        seen.factor, seen.large, histogramUnits * scale >= detail::smallestText};
    paintWays(painter, moving, theme);
    paintPlatesOnTheWay(painter, placement, frame, theme, scale);
    paintForeground(painter, moving, theme);
}

} // namespace podium
