// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QDeadlineTimer>
#include <QHash>

#include <array>
#include <vector>

namespace podium {

/// The names of what a cluster holds, group by group.
struct OutlineLists
{
    enum Group { Outside, Nodes, NotScheduled, Services, Workloads, Endpoints, GroupCount };

    using Objects = std::vector<ObjectRef>; ///< sorted, those outside apart

    Cluster cluster{}; ///< of which they are: what is gone is found where it was
    std::array<Objects, GroupCount> groups{};
    std::vector<Objects> podsOfNode{}; ///< one for each of the nodes
};

/// Lists a cluster in slices: to name 150,000 pods takes longer than a frame.
class OutlineListing
{
public:
    explicit OutlineListing(const Cluster &cluster);
    Q_DISABLE_COPY_MOVE(OutlineListing)

    /// Goes on until the deadline; whether all is listed.
    bool build(const QDeadlineTimer &deadline = QDeadlineTimer(QDeadlineTimer::Forever));

    /// Once all is listed.
    OutlineLists take() { return std::move(m_lists); }

private:
    void addPod(const Pod &pod);

    OutlineLists m_lists{};
    QHash<QString, int> m_rowOfNode{};
    ObjectTable<Pod>::Iterator m_pod;
};

/// Whom the world names, in its order.
OutlineLists::Objects clientsOf(const Cluster &cluster);

} // namespace podium
