// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/stopfinder.h"

namespace podium {

namespace {

/// The port that a packet has at a pod; 0 for one that is sent there.
int portAt(const Hop &hop)
{
    const bool isSender = hop.action == HopAction::Send || hop.action == HopAction::Stop;
    return isSender ? 0 : hop.after.destinationPort;
}

} // namespace

PathStop StopFinder::stopFor(const Hop &hop, const PathStop *previous) const
{
    switch (hop.place) {
    case HopPlace::Client:
    case HopPlace::Router:
        return figure(hop.object);
    case HopPlace::Border:
        return border(previous);
    case HopPlace::LoadBalancer:
        return balancer(hop.object, previous);
    case HopPlace::NodePort:
        return socket(hop, previous);
    case HopPlace::Service:
        return crossing(hop, previous);
    case HopPlace::Node:
        return node(hop, previous);
    case HopPlace::Pod:
        if (const auto stop = cardStop(hop.object, portAt(hop)))
            return *stop;
        break;
    case HopPlace::Nowhere:
        break;
    }
    return nowhere(previous);
}

} // namespace podium
