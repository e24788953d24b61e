// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

#include "control/draft.h"
#include "control/edited.h"
#include "control/endpoints.h"
#include "control/mirroring.h"
#include "control/namespaces.h"
#include "control/nodes.h"
#include "control/pods.h"
#include "control/services.h"
#include "control/workloads.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <tuple>
#include <vector>

namespace podium {

namespace {

// By object, as steps find them in an order of their own.
void sort(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::tie(a.object, a.field) < std::tie(b.object, b.field);
    });
}

bool podAddressesDiffer(const Cluster &cluster)
{
    std::vector<IpAddress> addresses;
    addresses.reserve(size_t(cluster.pods().size()));
    for (const Pod &pod : cluster.pods()) {
        if (!pod.podIp.isNull())
            addresses.push_back(pod.podIp);
    }
    std::ranges::sort(addresses);
    return std::ranges::adjacent_find(addresses) == addresses.end();
}

} // namespace

Settled settle(const Cluster &desired, const Checkpoint &checkpoint)
{
    Draft draft;
    draft.cluster = desired;
    draft.allocations = desired.allocations();
    draft.checkpoint = checkpoint;
    std::optional<PodAddresses> addresses;
    const std::function<void()> steps[] = {
        [&] { addNamespaces(draft); },
        [&] { settleNodes(draft); },
        [&] { settleServices(draft); },
        // Made before controllers delete pods, as the addresses of those are not given again.
        [&] { addresses.emplace(draft); },
        [&] { settleWorkloads(draft); },
        [&] { settlePods(draft, *addresses); },
        [&] { mirrorEndpoints(draft); },
        [&] { settleEndpoints(draft); },
        [&] { sort(draft.problems); },
    };
    for (const std::function<void()> &step : steps) {
        if (!checkpoint.passes(WorkStep::Settling, draft.share))
            return {};
        step();
        draft.share += 1 / double(std::size(steps));
    }
    if (!checkpoint.passes(WorkStep::Settling, 1))
        return {};
    return {draft.cluster.with(draft.allocations), draft.problems,
            podAddressesDiffer(draft.cluster)};
}

Settled settle(const Cluster &desired, const Settled &previous)
{
    if (const auto cluster = settledByEdit(desired, previous))
        return {*cluster, previous.problems, previous.podAddressesDiffer};
    return settle(desired);
}

} // namespace podium
