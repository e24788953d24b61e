// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "routing/affinitymemory.h"

#include <algorithm>

namespace podium {

std::optional<qsizetype> AffinityMemory::recall(const Key &key, const Endpoints &candidates,
                                                double nowSeconds, int timeoutSeconds) const
{
    const QList<Visit> visits = m_visits.value(key);
    const auto isRecent = [&](const Endpoint &endpoint) {
        return std::any_of(visits.begin(), visits.end(), [&](const Visit &visit) {
            return visit.address == endpoint.address && visit.port == endpoint.port &&
                   nowSeconds - visit.seconds <= timeoutSeconds;
        });
    };
    const auto found = visits.isEmpty()
                           ? candidates.end()
                           : std::find_if(candidates.begin(), candidates.end(), isRecent);
    if (found == candidates.end())
        return {};
    return found - candidates.begin();
}

void AffinityMemory::remember(const Key &key, const Endpoint &endpoint, double nowSeconds)
{
    QList<Visit> &visits = m_visits[key];
    visits.removeIf([&](const Visit &visit) {
        return visit.address == endpoint.address && visit.port == endpoint.port;
    });
    visits.append({endpoint.address, endpoint.port, nowSeconds});
}

size_t qHash(const AffinityMemory::Key &key, size_t seed)
{
    return qHashMulti(seed, key.nodeName, key.service, key.servicePort, int(key.protocol),
                      key.client);
}

} // namespace podium
