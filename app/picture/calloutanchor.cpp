// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/calloutanchor.h"

#include "picture/room.h"

namespace podium::callout {

namespace {

constexpr double tokenReach = 14;
/// What is further from the packet than this is not where the hop happens.
constexpr double besidePacket = 40;
/// Of a map, so many objects are kept readable at most.
constexpr int mostObjects = 60;

QRectF crossingOf(const Placement &placement, const ObjectRef &service, const QString &node)
{
    const LaneLook *lane = placement.lane(node);
    const RibbonLook *ribbon = lane ? placement.ribbon(service, lane->bank) : nullptr;
    const CrossingLook *crossing = ribbon ? ribbon->crossing(node) : nullptr;
    return crossing ? crossing->label.rect : QRectF();
}

QRectF drawnFor(const Placement &placement, const Hop &hop)
{
    switch (hop.place) {
    case HopPlace::NodePort: {
        const SocketLook *socket = placement.socket(hop.object, hop.node);
        return socket ? socket->rect : QRectF();
    }
    case HopPlace::Service:
        return crossingOf(placement, hop.object, hop.node);
    case HopPlace::LoadBalancer: {
        const BracketLook *bracket = placement.bracket(hop.object);
        return bracket ? bracket->plate : placement.rectOf(hop.object);
    }
    case HopPlace::Client:
    case HopPlace::Router:
    case HopPlace::Pod:
        return placement.rectOf(hop.object);
    default:
        return {};
    }
}

} // namespace

QRectF anchorOf(const Placement &placement, const Hop &hop, const QPointF &packet)
{
    const QRectF token(packet.x() - tokenReach, packet.y() - tokenReach, 2 * tokenReach,
                       2 * tokenReach);
    const QRectF drawn = drawnFor(placement, hop);
    return drawn.isNull() || room::distance(drawn, token) > besidePacket ? token : drawn;
}

QList<QRectF> platesIn(const Placement &placement, const QRectF &area)
{
    QList<QRectF> plates;
    const auto add = [&](const QRectF &rect) {
        if (rect.intersects(area))
            plates.append(rect);
    };
    if (placement.map) {
        for (const ObjectRef &object : placement.objectsIn(area, mostObjects)) {
            if (object.kind != ObjectKind::Node)
                add(placement.rectOf(object));
        }
        return plates;
    }
    for (const FigureLook &figure : placement.figures)
        add(figure.rect);
    for (const BracketLook &bracket : placement.brackets)
        add(bracket.plate);
    for (const PodLook &pod : placement.pods)
        add(pod.outline());
    for (const RibbonLook &ribbon : placement.ribbons) {
        add(ribbon.header);
        for (const CrossingLook &crossing : ribbon.crossings)
            add(crossing.label.rect);
    }
    for (const LaneLook &lane : placement.lanes) {
        add(lane.name.rect | lane.address.rect);
        for (const SocketLook &socket : lane.sockets)
            add(socket.rect);
    }
    return plates;
}

} // namespace podium::callout
