// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/world.h"

namespace podium {

using namespace Qt::StringLiterals;

const Client *World::client(const QString &name) const
{
    for (const Client &candidate : clients) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

World defaultWorld()
{
    const auto address = [](const QString &text) { return parseIpAddress(text).value(); };
    const auto range = [](const QString &text) { return parseIpRange(text).value(); };
    World world;
    world.clients = {Client{u"laptop"_s, Zone::Office, address(u"192.168.0.100"_s)},
                     Client{u"phone"_s, Zone::Internet, address(u"203.0.113.7"_s)}};
    world.routerAddress = address(u"198.51.100.1"_s);
    world.firstExternalAddress = address(u"198.51.100.10"_s);
    world.nodeRange = range(u"192.168.0.0/24"_s);
    world.podRange = range(u"10.244.0.0/16"_s);
    world.serviceRange = range(u"10.96.0.0/12"_s);
    world.externalRange = range(u"198.51.100.0/24"_s);
    world.proxy.clusterCidr = world.podRange;
    return world;
}

} // namespace podium
