// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/veil.h"

#include "picture/clustermap.h"

#include "painting/shapes.h"

#include <QPainter>
#include <QRegion>
#include <QSet>

namespace podium {

namespace {

/// Regions of whole device pixels: neither seams nor soft edges.
class Cover
{
public:
    Cover(const QTransform &toDevice, const QRectF &bounds)
        : m_toDevice(toDevice)
        , m_region(toDevice.mapRect(bounds).toAlignedRect())
    {}

    void open(const QRectF &rect, double around)
    {
        m_region -= deviceRect(rect.adjusted(-around, -around, around, around));
    }

    void close(const QRectF &rect, double around)
    {
        m_region += deviceRect(rect.adjusted(-around, -around, around, around));
    }

    const QRegion &region() const { return m_region; }

private:
    QRect deviceRect(const QRectF &rect) const
    {
        return rect.isNull() ? QRect() : m_toDevice.mapRect(rect).toRect();
    }

    QTransform m_toDevice;
    QRegion m_region;
};

/// What a Service in focus has on a map: its plate, and its ribbon through every tile.
QList<QRectF> partsOnMap(const ClusterMap &map, const ObjectRef &service)
{
    constexpr int mostTiles = 120; // beyond, sockets are smaller than what a region is worth
    QList<QRectF> parts{map.rectOf(service)};
    const int focus = int(map.focus().indexOf(service));
    if (focus < 0)
        return parts;
    for (int column = 0; column < map.grid().columns; ++column)
        parts += {map.band(focus, column), map.bandHeader(focus, column)};
    for (int tile = 0; tile < map.grid().tiles && map.grid().tiles <= mostTiles; ++tile)
        parts += {map.crossing(focus, tile), map.socket(focus, tile)};
    return parts;
}

/// What a Service has in the picture.
QList<QRectF> partsOf(const Placement &placement, const ObjectRef &service)
{
    QList<QRectF> parts;
    if (placement.map)
        parts += partsOnMap(*placement.map, service);
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (ribbon.service != service)
            continue;
        parts += {ribbon.header, ribbon.band, ribbon.badge};
        for (const CrossingLook &crossing : ribbon.crossings)
            parts.append(crossing.label.rect);
    }
    if (const BracketLook *bracket = placement.bracket(service)) {
        parts += {bracket->plate, bracket->bar};
        if (!bracket->cable.isEmpty())
            parts.append(QRectF(bracket->jack - QPointF(6, 11), QSizeF(12, 22)));
        for (qsizetype i = 1; i < bracket->cable.size(); ++i)
            parts.append(QRectF(bracket->cable[i - 1], bracket->cable[i])
                             .normalized()
                             .adjusted(-8, -8, 8, 8));
        for (const QLineF &prong : bracket->prongs)
            parts.append({prong.p1() - QPointF(0, 5), prong.p2() + QPointF(0, 5)});
    }
    for (const LaneLook &lane : placement.lanes) {
        for (const SocketLook &socket : lane.sockets) {
            if (socket.service == service)
                parts += {socket.rect, socket.note};
        }
    }
    return parts;
}

void openAll(Cover &cover, const Placement &placement, const TimelineFrame &frame, double edge)
{
    constexpr double around = 5;
    for (const ObjectRef &object : frame.spotlight) {
        if (object.kind != ObjectKind::Service) {
            cover.open(placement.rectOf(object), around);
            continue;
        }
        for (const QRectF &part : partsOf(placement, object))
            cover.open(part, edge);
    }
}

/// Pods and Services that are not on the way, where they stand in lanes that are.
void closeOthers(Cover &cover, const Placement &placement, const TimelineFrame &frame, double edge)
{
    const QSet<ObjectRef> lit(frame.spotlight.begin(), frame.spotlight.end());
    for (const LaneLook &lane : placement.lanes) {
        if (!lit.contains(lane.object))
            continue;
        for (const PodLook &pod : placement.pods.mid(lane.firstPod, lane.podCount)) {
            if (!lit.contains(pod.object))
                cover.close(pod.outline(), edge);
        }
    }
    for (const RibbonLook &ribbon : placement.ribbons) {
        if (lit.contains(ribbon.service) || ribbon.bank > 0)
            continue;
        for (const QRectF &part : partsOf(placement, ribbon.service))
            cover.close(part, edge);
    }
}

} // namespace

void paintVeil(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
               const Theme &theme)
{
    if (frame.dim <= 0 || frame.spotlight.isEmpty())
        return;
    const double edge = theme.widths.outline;
    const QTransform toDevice = painter.deviceTransform();
    Cover cover(toDevice, placement.bounds.adjusted(-1, -1, 1, 1));
    closeOthers(cover, placement, frame, edge);
    openAll(cover, placement, frame, edge / 2);
    const QColor color = withAlpha(theme.colors.background, (1 - theme.opacities.rest) * frame.dim);
    const QTransform before = painter.worldTransform();
    painter.setWorldTransform(toDevice.inverted() * before, false);
    // Qt hands fills of many rows to its pool of threads; waiting for them takes longer than one
    // strip after another.
    constexpr int rows = 64;
    for (const QRect &rect : cover.region()) {
        for (int top = rect.top(); top <= rect.bottom(); top += rows)
            painter.fillRect(rect.intersected({rect.left(), top, rect.width(), rows}), color);
    }
    painter.setWorldTransform(before);
}

} // namespace podium
