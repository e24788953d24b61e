// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

#include "control/draft.h"
#include "control/endpoints.h"
#include "control/namespaces.h"
#include "control/nodes.h"
#include "control/pods.h"
#include "control/services.h"

namespace podium {

Settled settle(const Cluster &desired)
{
    Draft draft{desired, desired.allocations(), {}};
    addNamespaces(draft);
    settleNodes(draft);
    settleServices(draft);
    settlePods(draft);
    settleEndpoints(draft);
    return {draft.cluster.with(draft.allocations), draft.problems};
}

} // namespace podium
