// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/outlinelists.h"

namespace podium {

namespace {

template <class T>
void append(const ObjectTable<T> &table, OutlineLists::Objects &objects)
{
    objects.reserve(objects.size() + size_t(table.size()));
    for (const T &object : table)
        objects.push_back(refOf(object));
}

} // namespace

OutlineLists::Objects clientsOf(const Cluster &cluster)
{
    OutlineLists::Objects clients;
    for (const Client &client : cluster.world().clients)
        clients.push_back(clientRef(client.name));
    return clients;
}

OutlineListing::OutlineListing(const Cluster &cluster)
    : m_lists{cluster, {}, {}}
    , m_pod(m_lists.cluster.pods().begin())
{
    auto &groups = m_lists.groups;
    groups[OutlineLists::Outside] = clientsOf(cluster);
    append(cluster.nodes(), groups[OutlineLists::Nodes]);
    append(cluster.services(), groups[OutlineLists::Services]);
    for (int kind = int(ObjectKind::Deployment); kind <= int(ObjectKind::Job); ++kind)
        append(cluster.workloads(ObjectKind(kind)), groups[OutlineLists::Workloads]);
    append(cluster.endpointsObjects(), groups[OutlineLists::Endpoints]);
    append(cluster.endpointSlices(), groups[OutlineLists::Endpoints]);

    const OutlineLists::Objects &nodes = groups[OutlineLists::Nodes];
    m_lists.podsOfNode.resize(nodes.size());
    m_rowOfNode.reserve(qsizetype(nodes.size()));
    for (size_t row = 0; row < nodes.size(); ++row)
        m_rowOfNode.insert(nodes[row].name, int(row));
}

bool OutlineListing::build(const QDeadlineTimer &deadline)
{
    // The clock is asked once for several pods.
    constexpr int together = 256;
    const auto end = m_lists.cluster.pods().end();
    while (m_pod != end && !deadline.hasExpired()) {
        for (int i = 0; i < together && m_pod != end; ++i, ++m_pod)
            addPod(*m_pod);
    }
    return m_pod == end;
}

void OutlineListing::addPod(const Pod &pod)
{
    const int row = m_rowOfNode.value(pod.spec.nodeName, -1);
    OutlineLists::Objects &list =
        row < 0 ? m_lists.groups[OutlineLists::NotScheduled] : m_lists.podsOfNode[size_t(row)];
    list.push_back(refOf(pod));
}

} // namespace podium
