// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/services.h"

#include "control/clusterips.h"
#include "control/defaults.h"
#include "control/loadbalancers.h"
#include "control/nodeports.h"
#include "control/tableupdate.h"

namespace podium {

void settleServices(Draft &draft)
{
    ClusterIps clusterIps(draft);
    NodePorts nodePorts(draft);
    LoadBalancers loadBalancers(draft);
    TableUpdate<Service> update;
    for (const Service &before : draft.cluster.services()) {
        Service service = withDefaults(before);
        clusterIps.give(service);
        nodePorts.give(service);
        loadBalancers.give(service);
        if (service != before)
            update.put(std::move(service));
    }
    clusterIps.finish();
    nodePorts.finish();
    loadBalancers.finish();
    if (!update.isEmpty())
        draft.cluster = draft.cluster.with(std::move(update).appliedTo(draft.cluster.services()));
}

} // namespace podium
