// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/enumname.h"
#include "control/settle.h"
#include "routing/journey.h"
#include "routing/requesttext.h"

#include "support/clustertext.h"

namespace podium::test {

/// The hops as lines: "service/default/web dnat 10.244.1.2:40001 > 10.96.0.10:80
/// => 10.244.2.2:8080", with only what changed behind the arrow.
inline QString describe(const QList<Hop> &hops)
{
    QStringList lines;
    for (const Hop &hop : hops) {
        QString line = hop.placeText() + u' ' + dashedName(hop.action) + u' ' +
                       hop.before.sourceText() + QStringLiteral(" > ") +
                       hop.before.destinationText();
        if (hop.after.destinationText() != hop.before.destinationText())
            line += QStringLiteral(" => to ") + hop.after.destinationText();
        if (hop.after.sourceText() != hop.before.sourceText())
            line += QStringLiteral(" => from ") + hop.after.sourceText();
        lines.append(line);
    }
    return lines.join(u'\n');
}

/// "dropped no-local-endpoints, spec.externalTrafficPolicy of Service default/web".
inline QString describeEnd(const Route &route)
{
    QString text = verdictName(route.verdict) + u' ' + reasonName(route.reason);
    if (!route.field.isNull())
        text += QStringLiteral(", ") + route.field.path + QStringLiteral(" of ") +
                route.field.object.text();
    return text;
}

/// A world from words: "provider=None", "provider=AddressKept", "forward=80>node-1:30000",
/// "masqueradeAll", "closed" (no node port on any address), "nolocalhost".
inline World worldFromText(const QString &text)
{
    World world = defaultWorld();
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = word.section(u'=', 1);
        if (word == QStringLiteral("provider=None"))
            world.provider = LoadBalancerProvider::None;
        else if (word == QStringLiteral("provider=AddressKept"))
            world.provider = LoadBalancerProvider::AddressKept;
        else if (word == QStringLiteral("masqueradeAll"))
            world.proxy.masqueradeAll = true;
        else if (word == QStringLiteral("nolocalhost"))
            world.proxy.localhostNodePorts = false;
        else if (word == QStringLiteral("closed"))
            world.proxy.nodePortAddresses = {parseIpRange(QStringLiteral("10.99.0.0/16")).value()};
        else if (word.startsWith(QStringLiteral("forward=")))
            world.forwards.append({value.section(u'>', 0, 0).toInt(),
                                   value.section(u'>', 1).section(u':', 0, 0),
                                   value.section(u':', 1).toInt()});
    }
    return world;
}

/// Settled, in that world.
inline Cluster settledFromText(const QString &text, const QString &worldWords = {})
{
    return settle(clusterFromText(text).with(worldFromText(worldWords))).cluster;
}

inline Request requestFromText(const QString &from, const QString &to, const Cluster &cluster)
{
    Request request;
    request.from = senderFromText(from, cluster).value();
    request.to = targetFromText(to, cluster).value();
    return request;
}

inline Route traceOnce(const Cluster &cluster, const QString &from, const QString &to,
                       quint64 seed = 1)
{
    Traffic traffic;
    traffic.seed = seed;
    return Journey(cluster).trace(requestFromText(from, to, cluster), traffic);
}

} // namespace podium::test
