// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/reply.h"

#include <utility>

namespace podium {

namespace {

Packet answered(Packet packet)
{
    std::swap(packet.source, packet.destination);
    std::swap(packet.sourcePort, packet.destinationPort);
    return packet;
}

/// What was done to the destination on the way out is done to the source on the way back.
HopAction undone(HopAction action)
{
    switch (action) {
    case HopAction::Dnat:
        return HopAction::Snat;
    case HopAction::Snat:
        return HopAction::Dnat;
    default:
        return HopAction::Forward;
    }
}

} // namespace

QList<Hop> replyTo(const QList<Hop> &hops)
{
    QList<Hop> reply;
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        Hop back = *hop;
        back.before = answered(hop->after);
        back.after = answered(hop->before);
        back.field = {};
        back.action = undone(hop->action);
        reply.append(back);
    }
    reply.first().action = HopAction::Send;
    reply.last().action = HopAction::Deliver;
    return reply;
}

} // namespace podium
