// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/checkcluster.h"

#include "cluster/checks/advice.h"

namespace podium {

namespace {

using ServiceAdvice = void (*)(const Cluster &cluster, const Service &service, Problems &problems);

constexpr ServiceAdvice serviceAdvice[] = {
    adviseOnSelector,      adviseOnReadiness,    adviseOnTargetPorts,
    adviseOnLocalPolicies, adviseOnLoadBalancer,
};

} // namespace

Problems checkCluster(const Cluster &settled)
{
    Problems problems;
    for (const Pod &pod : settled.pods())
        adviseOnPod(pod, problems);
    for (const Service &service : settled.services()) {
        for (const ServiceAdvice advise : serviceAdvice)
            advise(settled, service, problems);
    }
    for (const EndpointSlice &slice : settled.endpointSlices())
        adviseOnSlice(settled, slice, problems);
    return problems;
}

} // namespace podium
