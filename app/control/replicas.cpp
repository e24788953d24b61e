// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/replicas.h"

#include "control/generatednames.h"

#include <algorithm>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

int wantedPods(const Workload &workload, const std::vector<Pod> &owned)
{
    const int replicas = std::max(0, workload.replicas.value_or(1));
    if (workload.kind != ObjectKind::Job)
        return replicas;
    const auto succeeded = std::count_if(
        owned.begin(), owned.end(), [](const Pod &pod) { return pod.phase == "Succeeded"_L1; });
    if (!workload.completions)
        return succeeded > 0 ? 0 : replicas;
    return std::clamp(*workload.completions - int(succeeded), 0, replicas);
}

// When the pod was made, as far as its name tells: 0 for those that a manifest states.
qint64 age(const Pod &pod, const Allocations &allocations)
{
    const qint64 number = suffixNumber(pod.meta.name);
    return number < qint64(allocations.generatedNames) ? number + 1 : 0;
}

// What goes first comes first.
void sortBySurplus(std::vector<Pod> &pods, const Allocations &allocations)
{
    const auto rank = [&](const Pod &pod) {
        return std::tuple(!pod.spec.nodeName.isEmpty(), pod.conditions.isEmpty() || pod.isReady(),
                          -age(pod, allocations));
    };
    std::stable_sort(pods.begin(), pods.end(), [&](const Pod &a, const Pod &b) {
        const auto rankA = rank(a);
        const auto rankB = rank(b);
        return rankA != rankB ? rankA < rankB : b.meta.name < a.meta.name;
    });
}

} // namespace

void settleReplicas(const Workload &workload, OwnedPods &pods, const Allocations &allocations)
{
    std::vector<Pod> owned = pods.take(workload);
    const int wanted = wantedPods(workload, owned);
    owned.erase(
        std::remove_if(owned.begin(), owned.end(), [](const Pod &pod) { return !isActive(pod); }),
        owned.end());
    const int surplus = int(owned.size()) - wanted;
    if (surplus > 0)
        sortBySurplus(owned, allocations);
    for (int i = 0; i < surplus; ++i)
        pods.remove(owned[size_t(i)]);
    for (int i = surplus; i < 0; ++i)
        pods.create(workload);
}

} // namespace podium
