// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/route.h"

namespace podium {

using namespace Qt::StringLiterals;

QString Hop::placeText() const
{
    switch (place) {
    case HopPlace::Client: {
        // An answer comes to its destination.
        const IpAddress &own = action == HopAction::Deliver ? after.destination : before.source;
        return object.isNull() ? u"external/"_s + own.toString() : u"client/"_s + object.name;
    }
    case HopPlace::Border:
        return u"border"_s;
    case HopPlace::Router:
        return u"router"_s;
    case HopPlace::LoadBalancer:
        return u"lb/"_s + object.qualifiedName();
    case HopPlace::NodePort:
        return u"nodeport/"_s + node;
    case HopPlace::Service:
        return u"service/"_s + object.qualifiedName();
    case HopPlace::Node:
        return u"node/"_s + node;
    case HopPlace::Pod:
        return u"pod/"_s + object.qualifiedName();
    case HopPlace::Nowhere:
        break;
    }
    return u"nowhere"_s;
}

} // namespace podium
