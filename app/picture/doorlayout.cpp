// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"
#include "picture/servicetext.h"
#include "picture/tracks.h"

#include <algorithm>
#include <cmath>

namespace podium {

using namespace metrics;

namespace {

SocketLook socketFor(const LayoutGrid &grid, const LaneLook &lane, size_t index)
{
    const Service &service = *grid.shownServices[index];
    SocketLook socket;
    socket.service = refOf(service);
    socket.node = lane.object.name;
    socket.nodePort = firstNodePort(service);
    const double wire = lane.rect.top() + grid.wireOf(index);
    const QString text = nodePortText(service);
    const double wider =
        std::max(0.0, std::ceil(grid.options.measure(text, FontRole::Text) + 32 - socketWidth));
    socket.rect = {lane.rect.left() - socketOutside, wire - plateRowHeight / 2, socketWidth + wider,
                   plateRowHeight};
    socket.number = {socket.rect.adjusted(26, 0, -4, 0), text, FontRole::Text,
                     Label::Align::Center};
    socket.shuttered =
        service.isExternallyLocal() && !grid.view.hasLocalEndpoint(socket.service, socket.node);
    if (socket.shuttered) {
        const double bandLeft = (grid.ribbonPitch() - bandWidth) / 2;
        socket.note = {lane.rect.left() + 6, wire + plateRowHeight / 2 + 1,
                       grid.labelWidth + bandLeft - 10, noteHeight};
    }
    return socket;
}

} // namespace

void placeSockets(const LayoutGrid &grid, Placement &placement)
{
    for (LaneLook &lane : placement.lanes) {
        for (size_t i = 0; i < grid.shownServices.size(); ++i) {
            if (firstNodePort(*grid.shownServices[i]) == 0 ||
                !grid.shownServices[i]->hasNodePorts())
                continue;
            lane.sockets.append(socketFor(grid, lane, i));
        }
        std::sort(lane.sockets.begin(), lane.sockets.end(),
                  [](const SocketLook &a, const SocketLook &b) { return a.rect.y() < b.rect.y(); });
    }
}

void placeBrackets(const LayoutGrid &grid, Placement &placement)
{
    const double right = placement.trunkX - trunkWidth / 2;
    const double lowest = grid.lanesTop - 2 * plateGap - plateHeight;
    const bool severalNamespaces = grid.namespaces.size() > 1;
    for (size_t j = 0; j < grid.balancers.size(); ++j) {
        const Service &service = *grid.balancers[j];
        BracketLook bracket;
        bracket.service = refOf(service);
        bracket.pending = service.ingress.isEmpty();
        const double plateRight = right - double(j) * bracketStep;
        const double top =
            lowest - double(grid.balancers.size() - 1 - j) * (plateHeight + plateGap);
        bracket.plate = {plateRight - bracketPlateWidth, top, bracketPlateWidth, plateHeight};
        const QRectF text = bracket.plate.adjusted(6, 4, -6, -4);
        const QSizeF half(text.width(), text.height() / 2);
        bracket.name = {{text.topLeft(), half},
                        severalNamespaces ? bracket.service.qualifiedName() : service.meta.name,
                        FontRole::Strong,
                        Label::Align::Center};
        bracket.address = {{QPointF(text.left(), text.center().y()), half},
                           externalText(service),
                           FontRole::Text,
                           Label::Align::Center};
        const double barLeft = plateRight - bracketStep / 2 - barWidth / 2;
        double bottom = bracket.plate.bottom() + barWidth;
        const double wire = grid.wireOf(grid.indexOf(&service));
        for (const LaneLook &lane : placement.lanes) {
            if (lane.bank != 0)
                continue;
            const double y = lane.rect.top() + wire;
            const bool hasSocket = firstNodePort(service) != 0;
            const double socketLeft = lane.rect.left() - (hasSocket ? socketOutside : 0);
            bracket.prongs.append(QLineF(barLeft + barWidth, y, socketLeft, y));
            bottom = y + barWidth / 2;
        }
        bracket.bar =
            QRectF(QPointF(barLeft, bracket.plate.bottom()), QPointF(barLeft + barWidth, bottom));
        placement.brackets.append(bracket);
    }
}

void placeCables(const LayoutGrid &grid, Placement &placement)
{
    if (placement.zones.isEmpty())
        return;
    constexpr double step = 18; // from cable to cable
    double highest = 0;
    for (const BracketLook &bracket : placement.brackets)
        highest = std::max(highest, bracket.plate.bottom() + 1.5 * step);
    const QRectF zone = placement.zones.first().rect;
    const double clientY = placement.figures.isEmpty()
                               ? zone.center().y()
                               : placement.figures.first().glyph.center().y();
    double y = std::max(highest, clientY - double(grid.balancers.size() - 1) * step / 2);
    for (BracketLook &bracket : placement.brackets) {
        const double at = std::min(y, std::max(highest, bracket.bar.bottom() - barWidth / 2));
        bracket.jack = {zone.right(), std::min(at, zone.bottom() - step)};
        const QPointF start(bracket.bar.left(), at);
        const double bend = zone.right() + columnGap + step;
        if (!bracket.pending)
            bracket.cable =
                tracks::rounded({start, {bend, at}, {bend, bracket.jack.y()}, bracket.jack});
        else
            bracket.cable = tracks::rounded({start,
                                             {start.x() - 26, at},
                                             {start.x() - 26, at + 2 * step},
                                             {bend, at + 2 * step}});
        y += step;
    }
}

} // namespace podium
