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

Problems checkCluster(const Cluster &settled, const Checkpoint &checkpoint)
{
    Problems problems;
    for (const Pod &pod : settled.pods())
        adviseOnPod(pod, problems);
    // A Service that selects nothing is compared with every pod, so each may take its time.
    double done = 0;
    for (const Service &service : settled.services()) {
        if (!checkpoint.passes(WorkStep::Advising, done++ / double(settled.services().size())))
            return {};
        for (const ServiceAdvice advise : serviceAdvice)
            advise(settled, service, problems);
    }
    for (const EndpointSlice &slice : settled.endpointSlices())
        adviseOnSlice(settled, slice, problems);
    return problems;
}

} // namespace podium
