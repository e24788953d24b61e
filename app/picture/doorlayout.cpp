// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/layoutgrid.h"
#include "picture/layoutmetrics.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

int firstNodePort(const Service &service)
{
    for (const ServicePort &port : service.ports) {
        if (port.nodePort != 0)
            return port.nodePort;
    }
    return 0;
}

SocketLook socketFor(const LayoutGrid &grid, const LaneLook &lane, size_t index)
{
    const Service &service = *grid.shownServices[index];
    SocketLook socket;
    socket.service = refOf(service);
    socket.node = lane.object.name;
    socket.nodePort = firstNodePort(service);
    const double wire = lane.rect.top() + grid.wireOf(index);
    socket.rect = {lane.rect.left() - socketOutside, wire - plateRowHeight / 2, socketWidth,
                   plateRowHeight};
    socket.number = {socket.rect.adjusted(26, 0, -4, 0), QString::number(socket.nodePort),
                     FontRole::Text, Label::Align::Center};
    socket.shuttered =
        service.isExternallyLocal() && !grid.view.hasLocalEndpoint(socket.service, socket.node);
    return socket;
}

QString externalText(const Service &service)
{
    const LoadBalancerIngress &ingress = service.ingress.first();
    const QString host = ingress.ip.isEmpty() ? ingress.hostname : ingress.ip;
    if (service.ports.size() != 1)
        return host;
    return host + u':' + QString::number(service.ports.first().port);
}

} // namespace

void placeSockets(const LayoutGrid &grid, Placement &placement)
{
    for (LaneLook &lane : placement.lanes) {
        QList<double> taken;
        for (size_t i = 0; i < grid.shownServices.size(); ++i) {
            if (firstNodePort(*grid.shownServices[i]) == 0 ||
                !grid.shownServices[i]->hasNodePorts())
                continue;
            // Services that share a wire share its socket: the first is drawn.
            if (taken.contains(grid.wireOf(i)))
                continue;
            taken.append(grid.wireOf(i));
            lane.sockets.append(socketFor(grid, lane, i));
        }
        std::sort(lane.sockets.begin(), lane.sockets.end(),
                  [](const SocketLook &a, const SocketLook &b) { return a.rect.y() < b.rect.y(); });
    }
}

void placeBrackets(const LayoutGrid &grid, Placement &placement)
{
    const double right = placement.trunkX - trunkWidth / 2;
    for (size_t j = 0; j < grid.balancers.size(); ++j) {
        const Service &service = *grid.balancers[j];
        BracketLook bracket;
        bracket.service = refOf(service);
        bracket.pending = service.ingress.isEmpty();
        const double plateRight = right - double(j) * bracketStep;
        const double top = wallWidth + plateGap + double(j) * (plateHeight + plateGap);
        bracket.plate = {plateRight - bracketPlateWidth, top, bracketPlateWidth, plateHeight};
        const QRectF text = bracket.plate.adjusted(6, 4, -6, -4);
        const QSizeF half(text.width(), text.height() / 2);
        bracket.name = {
            {text.topLeft(), half}, service.meta.name, FontRole::Strong, Label::Align::Center};
        bracket.address = {{QPointF(text.left(), text.center().y()), half},
                           bracket.pending ? u"<pending>"_s : externalText(service),
                           FontRole::Text,
                           Label::Align::Center};
        const double barLeft = plateRight - bracketStep / 2 - barWidth / 2;
        double bottom = bracket.plate.bottom() + barWidth;
        const double wire = grid.wireOf(grid.indexOf(&service));
        for (const LaneLook &lane : placement.lanes) {
            if (lane.bank != 0)
                continue;
            const double y = lane.rect.top() + wire;
            const double socketLeft = lane.rect.left() - socketOutside;
            bracket.prongs.append(QLineF(barLeft + barWidth, y, socketLeft, y));
            bottom = y + barWidth / 2;
        }
        bracket.bar =
            QRectF(QPointF(barLeft, bracket.plate.bottom()), QPointF(barLeft + barWidth, bottom));
        placement.brackets.append(bracket);
    }
}

} // namespace podium
