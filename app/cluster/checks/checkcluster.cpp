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

namespace {

/// So many pods are looked at between two questions whether to go on.
constexpr qsizetype podsBetweenQuestions = 1024;

} // namespace

Problems checkCluster(const Cluster &settled)
{
    Problems problems;
    checkCluster(settled, {}, [&](const Problem &problem) { problems.append(problem); });
    return problems;
}

void checkCluster(const Cluster &settled, const Checkpoint &checkpoint,
                  const std::function<void(const Problem &)> &found)
{
    Problems problems; // of one object
    const auto tell = [&] {
        for (const Problem &problem : std::as_const(problems))
            found(problem);
        problems.clear();
    };
    qsizetype looked = 0;
    for (const Pod &pod : settled.pods()) {
        if (looked++ % podsBetweenQuestions == 0 && !checkpoint.passes(WorkStep::Advising, 0))
            return;
        adviseOnPod(pod, problems);
        tell();
    }
    // A Service that selects nothing is compared with every pod, so each may take its time.
    double done = 0;
    for (const Service &service : settled.services()) {
        if (!checkpoint.passes(WorkStep::Advising, done++ / double(settled.services().size())))
            return;
        for (const ServiceAdvice advise : serviceAdvice)
            advise(settled, service, problems);
        tell();
    }
    for (const EndpointSlice &slice : settled.endpointSlices())
        adviseOnSlice(settled, slice, problems);
    tell();
}

} // namespace podium
