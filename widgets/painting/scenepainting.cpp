// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/scenepainting.h"

#include "painting/clusterpainting.h"
#include "painting/figurepainting.h"
#include "painting/lanedetail.h"
#include "painting/mappainting.h"
#include "painting/servicepainting.h"
#include "painting/words.h"

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

} // namespace

void paintGround(QPainter &painter, const Placement &placement, const Theme &theme,
                 const GroundOptions &options)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (placement.map) {
        paintMap(painter, placement, theme, options);
        return;
    }
    if (isFar(placement, detail::scaleOf(painter, options))) {
        paintFarLanes(painter, placement, theme, options);
        return;
    }
    for (const ZoneLook &zone : placement.zones)
        paintZone(painter, zone, theme);
    paintBorder(painter, placement.border, theme);
    for (const LaneLook &lane : placement.lanes)
        paintLane(painter, lane, theme);
    paintText(painter, placement.noNodeLabel, words::noNode(), theme, FontRole::Text,
              Label::Align::Center, theme.colors.muted);
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
