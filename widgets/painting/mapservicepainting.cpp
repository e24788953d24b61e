// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/mapservicepainting.h"

#include "painting/servicepainting.h"
#include "painting/shapes.h"
#include "picture/mapmetrics.h"
#include "picture/servicetext.h"

#include <algorithm>

namespace podium {

namespace {

/// The layers of a Service's type, from the outermost inwards.
std::vector<QColor> layersOf(const Service &service, const Theme &theme)
{
    switch (service.effectiveType()) {
    case ServiceType::LoadBalancer:
        return {theme.colors.loadBalancer, theme.colors.nodePort, theme.colors.service};
    case ServiceType::NodePort:
        return {theme.colors.nodePort, theme.colors.service};
    case ServiceType::ClusterIP:
        return {theme.colors.service};
    case ServiceType::ExternalName:
        break;
    }
    return {};
}

void paintPlate(ScreenSpace &screen, const MapService &shown, const QRectF &plate,
                const Theme &theme)
{
    const QRect rect = screen.pixels(plate);
    QPainter &painter = screen.painter();
    const bool isEmpty = shown.service->isProxied() && shown.endpoints == 0;
    painter.fillRect(rect, isEmpty ? theme.colors.pending : theme.colors.plate);
    const std::vector<QColor> layers = layersOf(*shown.service, theme);
    const int strip = std::max(1, int(rect.width() * 0.1));
    for (size_t i = 0; i < layers.size(); ++i) {
        // Inner layers are shorter: they stand inside the outer ones.
        const int from = int(size_t(strip) * i / layers.size());
        const int to = int(size_t(strip) * (i + 1) / layers.size());
        const int inset = int(double(rect.height()) * 0.14 * double(i));
        painter.fillRect(QRect(rect.left() + from, rect.top() + inset, std::max(1, to - from),
                               rect.height() - 2 * inset),
                         layers[i]);
    }
    constexpr int leastForFrame = 7;
    if (rect.height() >= leastForFrame)
        screen.frame(rect, isEmpty || layers.empty()
                               ? theme.colors.ink
                               : mixed(theme.colors.panel, theme.colors.line, 0.8));
}

void paintBand(ScreenSpace &screen, const QRectF &band, const Theme &theme)
{
    const QRect rect = screen.pixels(band);
    QPainter &painter = screen.painter();
    painter.fillRect(rect, withAlpha(theme.colors.service, theme.opacities.band));
    painter.setBrushOrigin(rect.topLeft());
    constexpr int leastForHatch = 8;
    if (rect.width() >= leastForHatch)
        painter.fillRect(
            rect, QBrush(withAlpha(theme.colors.service, theme.opacities.hatch), Qt::VerPattern));
    const int line = std::max(1, qRound(screen.ratio()));
    for (const int x : {rect.left(), rect.right() - line + 1})
        painter.fillRect(QRect(x, rect.top(), line, rect.height()), theme.colors.service);
}

SocketLook socketLook(const ClusterMap &map, int focus, int tile)
{
    const Service &service = *map.cluster().service(map.focus()[focus]);
    SocketLook socket;
    socket.rect = map.socket(focus, tile);
    for (const ServicePort &port : service.ports) {
        if (socket.nodePort == 0)
            socket.nodePort = port.nodePort;
    }
    socket.number = {socket.rect.adjusted(26, 0, -4, 0), QString::number(socket.nodePort),
                     FontRole::Text, Label::Align::Center};
    const MapNode &node = map.node(tile);
    const bool hasLocal = std::any_of(node.pods.begin(), node.pods.end(), [&](const MapPod &pod) {
        return (map.focusOf(pod) & (1U << unsigned(focus))) != 0;
    });
    socket.shuttered = service.isExternallyLocal() && !hasLocal;
    return socket;
}

/// kube-proxy's rule and the door of one Service on one node.
void paintRule(ScreenSpace &screen, const ClusterMap &map, int focus, int tile, const Theme &theme)
{
    const QRectF crossing = map.crossing(focus, tile);
    const QRectF socket = map.socket(focus, tile);
    const double textHeight = 16 * screen.toDevice().m11() / screen.ratio();
    if (textHeight < detail::smallestText) {
        // That there is a rule; a plate would seem to have lost its words.
        const double third = crossing.height() / 3;
        screen.fill(crossing.adjusted(0, third, 0, -third), theme.colors.ink);
        if (!socket.isNull())
            screen.fill({socket.topLeft(), QSizeF(socket.height(), socket.height())},
                        theme.colors.nodePort);
        return;
    }
    const Service &service = *map.cluster().service(map.focus()[focus]);
    screen.inScene([&] {
        QPainter &painter = screen.painter();
        if (!socket.isNull()) {
            painter.setPen(QPen(theme.colors.line, theme.widths.outline));
            painter.drawLine(QPointF(socket.right(), socket.center().y()),
                             QPointF(crossing.left(), crossing.center().y()));
            paintSocket(painter, socketLook(map, focus, tile), theme);
        }
        paintCrossing(painter,
                      {{}, {crossing, ruleText(service), FontRole::Text, Label::Align::Center}},
                      theme);
    });
}

void paintHeader(ScreenSpace &screen, const MapLabels &labels, const QRectF &header, int focus,
                 int column, const Theme &theme)
{
    const QRect rect = screen.pixels(header);
    const int edge = std::clamp(int(rect.height() / 10), 1, qRound(5 * screen.ratio()));
    screen.painter().fillRect(rect, theme.colors.service);
    screen.painter().fillRect(rect.adjusted(edge, edge, -edge, -edge), theme.colors.plate);
    for (const MapLabel &label : labels.header(focus, column))
        screen.text(label);
}

void paintBrackets(ScreenSpace &screen, const Placement &placement, const Theme &theme,
                   const QRectF &exposed)
{
    const ClusterMap &map = *placement.map;
    const double large = placement.outsideScale;
    for (const BracketLook &bracket : placement.brackets) {
        const int focus = int(map.focus().indexOf(bracket.service));
        const QColor fill = bracket.pending ? theme.colors.pending : theme.colors.loadBalancer;
        for (int row = 0; row < map.grid().rows(); ++row) {
            const QRectF socket = map.socket(focus, row * map.grid().columns);
            const QRectF prong(QPointF(bracket.bar.center().x(), socket.center().y() - 5),
                               QPointF(socket.left(), socket.center().y() + 5));
            if (!socket.isNull() && prong.intersects(exposed))
                screen.fill(prong, fill);
        }
        const QRect bar = screen.pixels(bracket.bar);
        screen.painter().fillRect(bar, fill);
        if (bracket.pending)
            screen.hatch(bar, theme.colors.onFill);
        screen.frame(bar, theme.colors.ink);
        BracketLook plate = bracket;
        plate.bar = {};
        for (QRectF *rect : {&plate.plate, &plate.name.rect, &plate.address.rect})
            *rect = {rect->topLeft() / large, rect->size() / large};
        screen.inScene([&] {
            screen.painter().scale(large, large);
            paintBracketPlate(screen.painter(), plate, theme);
        });
    }
}

} // namespace

void paintShelf(ScreenSpace &screen, const ClusterMap &map, const MapLabels &labels,
                const Theme &theme, const QRectF &exposed)
{
    const MapGrid &grid = map.grid();
    screen.text(labels.shelfCaption());
    const QRectF seen = grid.shelf() & exposed;
    if (seen.isEmpty())
        return;
    const double step = mapmetrics::plateStep.y() * grid.plateScale;
    const int first = int((seen.top() - grid.shelf().top()) / step);
    const int last =
        std::min(grid.plateRows() - 1, int((seen.bottom() - grid.shelf().top()) / step));
    for (int column = 0; column < grid.plateColumns; ++column) {
        for (int row = first; row <= last; ++row) {
            const int index = column * grid.plateRows() + row;
            if (index >= grid.plates || !grid.plate(index).intersects(exposed))
                continue;
            paintPlate(screen, map.services()[size_t(index)], grid.plate(index), theme);
            for (MapLabel &label : labels.plate(index)) {
                const MapService &shown = map.services()[size_t(index)];
                if (shown.service->isProxied() && shown.endpoints == 0)
                    label.tone = MapLabel::Tone::OnFill;
                screen.text(label);
            }
        }
    }
}

void paintFocus(ScreenSpace &screen, const Placement &placement, const MapLabels &labels,
                const Theme &theme, const QRectF &exposed)
{
    const ClusterMap &map = *placement.map;
    if (map.focus().isEmpty() || map.grid().tiles == 0)
        return;
    for (int column = 0; column < map.grid().columns; ++column) {
        for (int i = 0; i < map.focus().size(); ++i) {
            if (map.band(i, column).intersects(exposed))
                paintBand(screen, map.band(i, column) & exposed.adjusted(-50, -50, 50, 50), theme);
            if (map.bandHeader(i, column).intersects(exposed))
                paintHeader(screen, labels, map.bandHeader(i, column), i, column, theme);
        }
    }
    for (const int tile : map.grid().tilesIn(exposed)) {
        for (int i = 0; i < map.focus().size(); ++i)
            paintRule(screen, map, i, tile, theme);
    }
    paintBrackets(screen, placement, theme, exposed);
}

} // namespace podium
