// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/statedworld.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPodPrefix = 16;
constexpr int longestNodePrefix = 24;
// What is further apart has no range in common that would say anything: in 0.0.0.0/0 every sender
// would count as a pod.
constexpr int shortestPrefix = 8;

void appendPodRanges(const Node &node, QList<IpRange> &ranges)
{
    for (const QString &text : node.podCidrs + QStringList{node.podCidr}) {
        const auto range = parseIpRange(text);
        if (range && range->address.isV4())
            ranges.append(*range);
    }
}

void appendAddresses(const Node &node, QList<IpRange> &ranges)
{
    constexpr int wholeAddress = 32;
    for (const NodeAddress &row : node.addresses) {
        const auto address = parseIpAddress(row.address);
        if (row.type == "InternalIP"_L1 && address && address->isV4())
            ranges.append({*address, wholeAddress});
    }
}

bool covers(const IpRange &outer, const IpRange &inner)
{
    return outer.prefix <= inner.prefix && outer.contains(inner.address);
}

/// The smallest range around all, with a prefix of at most `longest`; nothing if they are too far
/// apart.
std::optional<IpRange> around(const QList<IpRange> &ranges, int longest)
{
    for (int prefix = longest; prefix >= shortestPrefix; --prefix) {
        const IpRange candidate{ranges.constFirst().address.masked(prefix), prefix};
        if (std::ranges::all_of(ranges, [&](const IpRange &r) { return covers(candidate, r); }))
            return candidate;
    }
    return {};
}

/// `usual` if it holds all of them; else what is around them.
IpRange fitted(const IpRange &usual, const QList<IpRange> &ranges, int longest)
{
    if (std::ranges::all_of(ranges, [&](const IpRange &range) { return covers(usual, range); }))
        return usual;
    return around(ranges, longest).value_or(usual);
}

} // namespace

World worldOf(const ReadResult &read)
{
    if (read.world)
        return *read.world;
    QList<IpRange> podRanges;
    QList<IpRange> addresses;
    for (const AnyObject &object : read.objects) {
        if (const Node *node = std::get_if<Node>(&object)) {
            appendPodRanges(*node, podRanges);
            appendAddresses(*node, addresses);
        }
    }
    World world = defaultWorld();
    world.podRange = fitted(world.podRange, podRanges, longestPodPrefix);
    world.proxy.clusterCidr = world.podRange;
    world.nodeRange = fitted(world.nodeRange, addresses, longestNodePrefix);
    return world;
}

} // namespace podium
