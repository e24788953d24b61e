// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/dial.h"
#include "routing/fieldpaths.h"
#include "routing/walk.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

HopPlace placeOf(const Sender &sender)
{
    switch (sender.kind) {
    case Sender::Kind::Pod:
        return HopPlace::Pod;
    case Sender::Kind::Node:
        return HopPlace::Node;
    default:
        return HopPlace::Client;
    }
}

} // namespace

bool Walk::prepare()
{
    const Sender &from = m_route.request.from;
    const Spot spot{placeOf(from), from.object,
                    from.kind == Sender::Kind::Node ? from.object.name : QString()};
    const Dialled source = sourceOf(cluster(), from);
    m_packet.source = source.address;
    Dialled target = source;
    if (source.reason == Reason::Ok) {
        target = dial(cluster(), from, m_route.request.to, m_random);
        m_packet.destination = target.address;
    }
    m_route.sent = m_packet;
    if (target.reason != Reason::Ok) {
        end(spot, HopAction::Stop, target.reason, target.field);
        return false;
    }
    rewrite(spot, HopAction::Send, m_packet);
    return true;
}

void Walk::leaveSender()
{
    const Sender &from = m_route.request.from;
    if (from.kind == Sender::Kind::Node)
        return reachNode(from.object.name, Router::Arrival::BySource);
    const Pod *pod = from.kind == Sender::Kind::Pod ? cluster().pod(from.object) : nullptr;
    if (pod)
        return leavePod(*pod);
    leaveClient();
}

void Walk::leavePod(const Pod &pod)
{
    const bool isOwn = m_packet.destination.isLoopback() || m_packet.destination == pod.podIp;
    if (isOwn && !pod.spec.hostNetwork)
        return enterPod(pod);
    reachNode(pod.spec.nodeName, Router::Arrival::BySource);
}

void Walk::leaveClient()
{
    const QString &atNode = m_route.request.atNode;
    if (atNode.isEmpty())
        return crossNetwork();
    if (!cluster().node(atNode))
        return stopAtBorder(Reason::AddressUnknown, worldField(u"nodeRange"_s));
    reachNode(atNode, Router::Arrival::Network);
}

bool Walk::isOnInternet() const
{
    const World &world = cluster().world();
    const Sender &from = m_route.request.from;
    if (from.kind == Sender::Kind::Client) {
        const Client *client = world.client(from.object.name);
        return client && client->zone == Zone::Internet;
    }
    return from.kind == Sender::Kind::External && !world.nodeRange.contains(from.address);
}

} // namespace podium
