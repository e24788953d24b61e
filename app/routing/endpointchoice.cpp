// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/endpointchoice.h"

#include <algorithm>

namespace podium {

namespace {

bool isReady(const Endpoint &endpoint)
{
    return endpoint.ready;
}

bool servesWhileTerminating(const Endpoint &endpoint)
{
    return endpoint.serving && endpoint.terminating;
}

/// Shares the list if all fit, which is the common case.
template <class Predicate>
Endpoints filtered(const Endpoints &all, Predicate fits)
{
    const qsizetype count = std::count_if(all.begin(), all.end(), fits);
    if (count == all.size())
        return all;
    Endpoints result;
    result.reserve(count);
    std::copy_if(all.begin(), all.end(), std::back_inserter(result), fits);
    return result;
}

/// Hints count only if every ready endpoint has one and one of them names this zone.
bool hintsApply(const Endpoints &all, const QString &zone)
{
    if (zone.isEmpty())
        return false;
    const auto hasNoHint = [](const Endpoint &e) { return e.ready && e.hintedZones.isEmpty(); };
    const auto isForUs = [&](const Endpoint &e) { return e.ready && e.hintedZones.contains(zone); };
    return std::none_of(all.begin(), all.end(), hasNoHint) &&
           std::any_of(all.begin(), all.end(), isForUs);
}

} // namespace

bool isUsable(const Endpoint &endpoint)
{
    return isReady(endpoint) || servesWhileTerminating(endpoint);
}

bool anyUsable(const Endpoints &endpoints)
{
    return std::any_of(endpoints.begin(), endpoints.end(), isUsable);
}

Endpoints clusterSet(const Endpoints &all, const QString &zone)
{
    if (hintsApply(all, zone))
        return filtered(all,
                        [&](const Endpoint &e) { return e.ready && e.hintedZones.contains(zone); });
    const Endpoints ready = filtered(all, isReady);
    return ready.isEmpty() ? filtered(all, servesWhileTerminating) : ready;
}

Endpoints localSet(const Endpoints &all, const QString &nodeName)
{
    const Endpoints here = filtered(all, [&](const Endpoint &e) { return e.nodeName == nodeName; });
    const Endpoints ready = filtered(here, isReady);
    return ready.isEmpty() ? filtered(here, servesWhileTerminating) : ready;
}

bool hasReadyOn(const Endpoints &all, const QString &nodeName)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Endpoint &e) { return e.ready && e.nodeName == nodeName; });
}

} // namespace podium
