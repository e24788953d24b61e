// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/serviceindex.h"

#include "control/naturalorder.h"

#include <algorithm>

namespace podium {

namespace {

/// What the Service sends to this pod, over all its ports; nothing if it does not select it.
std::optional<Membership> membershipIn(const Cluster &cluster, const ObjectRef &service,
                                       const Pod &pod)
{
    const ServiceEndpoints *derived =
        cluster.endpoints().find({service.namespaceName, service.name});
    std::optional<Membership> result;
    for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
        const auto first = std::lower_bound(
            port.endpoints.begin(), port.endpoints.end(), pod.podIp,
            [](const Endpoint &endpoint, const IpAddress &ip) { return endpoint.address < ip; });
        for (auto it = first; it != port.endpoints.end() && it->address == pod.podIp; ++it) {
            if (it->pod.name != pod.meta.name || it->pod.namespaceName != pod.meta.namespaceName)
                continue;
            if (!result)
                result = Membership{service, false, it->port};
            result->active = result->active || getsPackets(*it);
        }
    }
    return result;
}

} // namespace

ServiceIndex::ServiceIndex(const Cluster &cluster)
{
    for (const Service &service : cluster.services()) {
        const QString &space = service.meta.namespaceName;
        if (service.selector.isEmpty()) {
            m_others[space].append(refOf(service));
        } else {
            const auto &[key, value] = *service.selector.begin();
            m_byLabel[{space, key, value}].append(refOf(service));
        }
    }
}

QList<Membership> ServiceIndex::membershipsOf(const Cluster &cluster, const Pod &pod) const
{
    QList<Membership> result;
    const auto collect = [&](const QList<ObjectRef> &services) {
        for (const ObjectRef &service : services) {
            if (const auto member = membershipIn(cluster, service, pod))
                result.append(*member);
        }
    };
    for (const auto &[key, value] : pod.meta.labels)
        collect(m_byLabel.value({pod.meta.namespaceName, key, value}));
    collect(m_others.value(pod.meta.namespaceName));
    std::sort(result.begin(), result.end(), [](const Membership &a, const Membership &b) {
        return naturalLess(a.service.name, b.service.name);
    });
    return result;
}

} // namespace podium
