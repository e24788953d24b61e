// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/clusterview.h"

#include "control/naturalorder.h"

#include <algorithm>

namespace podium {

namespace {

template <class T>
void sortNaturally(std::vector<const T *> &objects)
{
    std::sort(objects.begin(), objects.end(), [](const T *a, const T *b) {
        if (a->meta.namespaceName != b->meta.namespaceName)
            return naturalLess(a->meta.namespaceName, b->meta.namespaceName);
        return naturalLess(a->meta.name, b->meta.name);
    });
}

void addMembership(ClusterView &view, const ObjectRef &service, const Endpoint &endpoint)
{
    const bool active = getsPackets(endpoint);
    if (active) {
        ++view.endpointCounts[service];
        ++view.localCounts[{service, endpoint.nodeName}];
    }
    if (endpoint.pod.isNull())
        return;
    QList<Membership> &list = view.memberships[endpoint.pod];
    const auto known = std::find_if(list.begin(), list.end(),
                                    [&](const Membership &m) { return m.service == service; });
    if (known == list.end())
        list.append({service, active, endpoint.port});
    else
        known->active = known->active || active;
}

/// What pods have not asked for, of all nodes, as the scheduler counts it: the filter hides
/// nothing.
std::vector<std::optional<qint64>> freeMemoryOf(const std::vector<const Node *> &nodes,
                                                const Cluster &cluster)
{
    std::vector<std::optional<qint64>> left;
    QHash<QString, size_t> counted;
    for (const Node *node : nodes) {
        if (node->allocatableMemory)
            counted.insert(node->meta.name, left.size());
        left.push_back(node->allocatableMemory);
    }
    if (counted.isEmpty())
        return left;
    for (const Pod &pod : cluster.pods()) {
        const auto node = counted.constFind(pod.spec.nodeName);
        if (node != counted.constEnd() && !pod.isFinished())
            *left[*node] = std::max<qint64>(0, *left[*node] - pod.requestedMemory());
    }
    return left;
}

} // namespace

bool getsPackets(const Endpoint &endpoint)
{
    return endpoint.ready || (endpoint.serving && endpoint.terminating);
}

bool ClusterView::hasLocalEndpoint(const ObjectRef &service, const QString &node) const
{
    return localCounts.value({service, node}) > 0;
}

ClusterView viewOf(const Cluster &cluster, const PictureFilter &filter)
{
    const PictureSieve sieve(filter, cluster);
    ClusterView view;
    for (const Node &node : cluster.nodes())
        view.nodes.push_back(&node);
    sortNaturally(view.nodes);
    QHash<QString, size_t> nodeIndex;
    for (size_t i = 0; i < view.nodes.size(); ++i)
        nodeIndex.insert(view.nodes[i]->meta.name, i);
    view.freeMemory = freeMemoryOf(view.nodes, cluster);
    view.podsOfNode.resize(view.nodes.size());
    for (const Pod &pod : cluster.pods()) {
        if (!sieve.shows(pod))
            continue;
        const auto node = nodeIndex.constFind(pod.spec.nodeName);
        (node == nodeIndex.constEnd() ? view.podsOfNone : view.podsOfNode[*node]).push_back(&pod);
    }
    for (std::vector<const Pod *> &pods : view.podsOfNode)
        sortNaturally(pods);
    sortNaturally(view.podsOfNone);
    for (const Service &service : cluster.services()) {
        if (sieve.shows(service))
            view.services.push_back(&service);
    }
    sortNaturally(view.services);
    for (const Service *service : view.services) {
        const ServiceEndpoints *derived = cluster.endpoints().find(keyOf(*service));
        for (const PortEndpoints &port : derived ? derived->ports : QList<PortEndpoints>()) {
            for (const Endpoint &endpoint : port.endpoints)
                addMembership(view, refOf(*service), endpoint);
        }
    }
    return view;
}

} // namespace podium
