// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/walk.h"

#include "routing/fieldpaths.h"
#include "routing/reply.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSourcePort = 40001;
constexpr int sourcePorts = 20000;
/// Services whose endpoints are other Services' doors can send a packet in circles.
constexpr int maximumStations = 16;

} // namespace

Walk::Walk(const Journey &journey, const Request &request, Traffic &traffic)
    : m_journey(journey)
    , m_traffic(traffic)
    , m_random(traffic.seed, traffic.connections)
{
    m_route.request = request;
    m_packet.destinationPort = request.to.port;
    m_packet.protocol = request.protocol;
    m_packet.sourcePort = firstSourcePort + traffic.connections % sourcePorts;
}

Route Walk::take()
{
    if (prepare())
        leaveSender();
    const HopAction last = m_route.hops.last().action;
    if (last == HopAction::Deliver || last == HopAction::Refuse)
        m_route.reply = replyTo(m_route.hops);
    ++m_traffic.connections;
    return m_route;
}

Walk::Spot Walk::nodeSpot(const QString &nodeName) const
{
    return {HopPlace::Node, nodeRef(nodeName), nodeName};
}

void Walk::pass(const Spot &spot, const ResponsibleField &field)
{
    rewrite(spot, HopAction::Forward, m_packet, field);
}

void Walk::rewrite(const Spot &spot, HopAction action, const Packet &after,
                   const ResponsibleField &field)
{
    m_route.hops.append({spot.place, spot.object, spot.node, action, m_packet, after, field});
    m_packet = after;
}

void Walk::deliver(const Spot &spot, const ResponsibleField &field)
{
    rewrite(spot, HopAction::Deliver, m_packet, field);
}

void Walk::end(const Spot &spot, HopAction action, Reason reason, const ResponsibleField &field)
{
    Q_ASSERT_X(exists(cluster(), field.object), "Walk::end", "a reason names an object");
    rewrite(spot, action, m_packet, field);
    m_route.reason = reason;
    m_route.verdict = verdictOf(reason);
    m_route.field = field;
}

bool Walk::isTired()
{
    if (++m_stations <= maximumStations)
        return false;
    const bool hasService = !m_service.isNull();
    end({}, HopAction::Stop, Reason::AddressUnknown,
        hasService ? m_service : worldField(u"nodeRange"_s));
    return true;
}

} // namespace podium
