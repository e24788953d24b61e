// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/clusterdiff.h"

#include "cluster/cluster.h"

#include <algorithm>

namespace podium {

namespace {

template <class T>
void compareTables(const ObjectTable<T> &before, const ObjectTable<T> &after, ClusterDiff &diff)
{
    ObjectTable<T>::compare(
        before, after, [&](const T &object) { diff.removed.append(refOf(object)); },
        [&](const T &object) { diff.added.append(refOf(object)); },
        [&](const T &, const T &object) { diff.changed.append(refOf(object)); });
}

void compareEndpoints(const Cluster &before, const Cluster &after, ClusterDiff &diff)
{
    const auto note = [&](const ServiceEndpoints &row) {
        const ObjectRef service = serviceRef(row.namespaceName, row.name);
        if (before.service(service) && after.service(service))
            diff.changed.append(service);
    };
    ObjectTable<ServiceEndpoints>::compare(
        before.endpoints(), after.endpoints(), note, note,
        [&](const ServiceEndpoints &, const ServiceEndpoints &row) { note(row); });
}

} // namespace

ClusterDiff difference(const Cluster &before, const Cluster &after)
{
    ClusterDiff diff;
    compareTables(before.namespaces(), after.namespaces(), diff);
    compareTables(before.nodes(), after.nodes(), diff);
    compareTables(before.pods(), after.pods(), diff);
    compareTables(before.services(), after.services(), diff);
    compareEndpoints(before, after, diff);
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind)
        compareTables(before.workloads(ObjectKind(kind)), after.workloads(ObjectKind(kind)), diff);
    compareTables(before.endpointsObjects(), after.endpointsObjects(), diff);
    compareTables(before.endpointSlices(), after.endpointSlices(), diff);
    diff.worldChanged = !(before.world() == after.world());
    // A Service whose spec and endpoints both differ was noted twice.
    std::sort(diff.changed.begin(), diff.changed.end());
    diff.changed.erase(std::unique(diff.changed.begin(), diff.changed.end()), diff.changed.end());
    return diff;
}

} // namespace podium
