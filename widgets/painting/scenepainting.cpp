// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/scenepainting.h"

#include "painting/clusterpainting.h"
#include "painting/figurepainting.h"
#include "painting/mappainting.h"
#include "painting/outcomepainting.h"
#include "painting/packetpainting.h"
#include "painting/servicepainting.h"

#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

/// From the sockets to their Services' plates.
void paintWires(QPainter &painter, const Placement &placement, const Theme &theme)
{
    painter.setPen(QPen(theme.colors.line, theme.widths.outline));
    for (const LaneLook &lane : placement.lanes) {
        for (const SocketLook &socket : lane.sockets) {
            const RibbonLook *ribbon = placement.ribbon(socket.service, lane.bank);
            const CrossingLook *to = ribbon ? ribbon->crossing(socket.node) : nullptr;
            if (to)
                painter.drawLine(QPointF(socket.rect.right(), socket.rect.center().y()),
                                 QPointF(to->label.rect.left(), to->label.rect.center().y()));
        }
    }
}

/// A rounded hole in the veil, a little larger than the thing.
QPainterPath holeFor(const QRectF &rect, double around, double radius)
{
    return roundedRect(rect.adjusted(-around, -around, around, around), radius + around);
}

/// What a Service has in the picture, to be left bright.
QPainterPath serviceShape(const Placement &placement, const ObjectRef &service, const Theme &theme)
{
    const double edge = theme.widths.outline / 2;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (ribbon.service != service)
            continue;
        shape.addPath(holeFor(ribbon.header, edge, 16));
        shape.addPath(holeFor(ribbon.band, edge, 0));
        for (const CrossingLook &crossing : ribbon.crossings)
            shape.addPath(holeFor(crossing.label.rect, edge, theme.radii.plate));
    }
    if (const BracketLook *bracket = placement.bracket(service)) {
        shape.addPath(holeFor(bracket->plate, edge, theme.radii.plate));
        shape.addPath(holeFor(bracket->bar, edge, 4));
        for (const QLineF &prong : bracket->prongs)
            shape.addPath(
                holeFor({prong.p1() - QPointF(0, 5), prong.p2() + QPointF(0, 5)}, edge, 0));
    }
    for (const LaneLook &lane : placement.lanes) {
        for (const SocketLook &socket : lane.sockets) {
            if (socket.service == service)
                shape.addPath(holeFor(socket.rect, edge, 3));
        }
    }
    return shape;
}

QPainterPath shapeOf(const Placement &placement, const ObjectRef &object, const Theme &theme)
{
    constexpr double around = 5;
    if (object.kind == ObjectKind::Service)
        return serviceShape(placement, object, theme);
    const QRectF rect = placement.rectOf(object);
    return rect.isNull() ? QPainterPath() : holeFor(rect, around, theme.radii.card);
}

/// Pods and Services that are not on the way, where they stand in lanes that are.
QPainterPath unlitInLitLanes(const Placement &placement, const TimelineFrame &frame,
                             const Theme &theme)
{
    const double edge = theme.widths.outline;
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill);
    for (const PodLook &pod : placement.pods) {
        const bool isInLitLane =
            pod.lane >= 0 && frame.spotlight.contains(placement.lanes[pod.lane].object);
        if (isInLitLane && !frame.spotlight.contains(pod.object))
            shape.addPath(holeFor(pod.outline(), edge, theme.radii.card));
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (!frame.spotlight.contains(ribbon.service))
            shape.addPath(serviceShape(placement, ribbon.service, theme));
    }
    return shape;
}

/// Covers all but the objects in the spotlight.
void paintVeil(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
               const Theme &theme)
{
    if (frame.dim <= 0 || frame.spotlight.isEmpty())
        return;
    QPainterPath veil;
    veil.addRect(placement.bounds.adjusted(-1, -1, 1, 1));
    for (const ObjectRef &object : frame.spotlight)
        veil = veil.subtracted(shapeOf(placement, object, theme));
    veil = veil.united(unlitInLitLanes(placement, frame, theme));
    const double cover = (1 - theme.opacities.rest) * frame.dim;
    painter.fillPath(veil, withAlpha(theme.colors.background, cover));
}

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

/// Plates that the way passes stay readable above it.
void paintPlatesOnTheWay(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                         const Theme &theme)
{
    QList<Track> ways;
    for (const LitLook &lit : frame.lit)
        ways.append(lit.track);
    for (const FanLook &fan : frame.fans) {
        for (const FanRay &ray : fan.rays)
            ways.append(ray.track);
    }
    const auto isOnAWay = [&](const QRectF &rect) {
        return std::any_of(ways.begin(), ways.end(),
                           [&](const Track &way) { return crosses(way, rect); });
    };
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

void paintTallies(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                  const Theme &theme)
{
    for (auto tally = frame.tallies.begin(); tally != frame.tallies.end(); ++tally) {
        if (const PodLook *pod = placement.pod(tally.key()))
            paintTally(painter, pod->tally, tally.value(), theme);
        else if (const LaneLook *lane = placement.lane(tally.key().name))
            paintTally(painter, lane->tally, tally.value(), theme);
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

} // namespace

void paintGround(QPainter &painter, const Placement &placement, const Theme &theme,
                 const GroundOptions &options)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (placement.map) {
        paintMap(painter, placement, theme, options);
        return;
    }
    for (const ZoneLook &zone : placement.zones)
        paintZone(painter, zone, theme);
    paintBorder(painter, placement.border, theme);
    for (const LaneLook &lane : placement.lanes)
        paintLane(painter, lane, theme);
    paintTray(painter, placement.tray, theme);
    for (const LinkLook &link : placement.links)
        paintLink(painter, link, theme);
    paintWires(painter, placement, theme);
    for (const RibbonLook &ribbon : placement.ribbons)
        paintBand(painter, ribbon, theme);
    for (const LaneLook &lane : placement.lanes)
        paintLaneLabels(painter, lane, theme);
    for (const BracketLook &bracket : placement.brackets)
        paintCable(painter, bracket, theme);
    for (const BracketLook &bracket : placement.brackets)
        paintBracket(painter, bracket, theme);
    for (const RibbonLook &ribbon : placement.ribbons)
        paintRibbonPlates(painter, ribbon, theme);
    for (const LaneLook &lane : placement.lanes) {
        for (const SocketLook &socket : lane.sockets)
            paintSocket(painter, socket, theme);
    }
    for (const PodLook &ghost : placement.ghosts)
        paintPod(painter, ghost, theme);
    for (const PodLook &pod : placement.pods)
        paintPod(painter, pod, theme);
    for (const FigureLook &figure : placement.figures)
        paintFigure(painter, figure, theme);
    for (const LayerLook &layer : placement.layers)
        paintLayer(painter, layer, theme);
    paintFoldedServices(painter, placement, theme);
}

void paintMoving(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                 const Theme &theme, const SceneOptions &options)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (options.spotlight)
        paintVeil(painter, placement, frame, theme);
    if (options.hovered != options.selected)
        paintRing(painter, placement, options.hovered, Qt::DotLine, theme);
    paintRing(painter, placement, options.selected, Qt::SolidLine, theme);
    paintTallies(painter, placement, frame, theme);
    for (const LitLook &lit : frame.lit)
        paintLitWay(painter, lit, theme);
    for (const FanLook &fan : frame.fans)
        paintFan(painter, fan, theme);
    for (const OutcomeLook &outcome : frame.outcomes)
        paintReturn(painter, outcome, theme);
    paintPlatesOnTheWay(painter, placement, frame, theme);
    for (const OutcomeLook &outcome : frame.outcomes)
        paintOutcome(painter, outcome, placement, theme);
    const QRectF area = options.headerArea.isNull() ? placement.bounds : options.headerArea;
    const QList<HeaderPlace> places = headerPlaces(frame.packets, area, theme);
    for (qsizetype i = 0; i < frame.packets.size(); ++i) {
        if (frame.packets[i].isOpen)
            paintHeader(painter, frame.packets[i], places[i], theme);
    }
    for (const PacketLook &packet : frame.packets)
        paintToken(painter, packet, theme);
}

void paintScene(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                const Theme &theme, const SceneOptions &options)
{
    paintGround(painter, placement, theme);
    paintMoving(painter, placement, frame, theme, options);
}

QTransform fitTransform(const QRectF &bounds, const QRectF &target)
{
    if (bounds.isEmpty())
        return {};
    const double scale =
        std::min(target.width() / bounds.width(), target.height() / bounds.height());
    const QPointF corner = target.center() - bounds.center() * scale;
    return QTransform(scale, 0, 0, scale, corner.x(), corner.y());
}

} // namespace podium
