// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/worldoptions.h"

#include "cli/enumoption.h"
#include "cli/proxysettings.h"
#include "manifest/statedworld.h"

namespace podium {

using namespace Qt::StringLiterals;

QCommandLineOption proxyOption()
{
    return {u"proxy"_s,
            u"How kube-proxy is set up, repeatable: clusterCIDR=RANGE or none,\n"
            "masqueradeAll=true, localhostNodePorts=false, nodePortAddresses=RANGE,RANGE."_s,
            u"KEY=VALUE"_s};
}

QList<QCommandLineOption> worldOptions()
{
    return {proxyOption(),
            {u"provider"_s,
             u"Who gives load balancers their address: None, NodePort or AddressKept."_s,
             u"PROVIDER"_s}};
}

OrFault<World> worldFrom(const QCommandLineParser &parser, const ReadResult &read)
{
    World world = worldOf(read);
    for (const QString &setting : parser.values(u"proxy"_s)) {
        const QString fault = applyProxySetting(setting, world.proxy);
        if (!fault.isEmpty())
            return fault;
    }
    const QString provider = parser.value(u"provider"_s);
    if (provider.isEmpty())
        return world;
    const auto known = enumFromText<LoadBalancerProvider>(provider);
    if (!known)
        return u"--provider is None, NodePort or AddressKept."_s;
    world.provider = *known;
    return world;
}

} // namespace podium
