// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

#include <QHash>
#include <QSet>

#include <limits>
#include <set>
#include <vector>

namespace podium {

/// Whether the node carries all these labels; its kubelet adds some that manifests need not state.
bool matchesNodeSelector(const LabelSet &nodeSelector, const Node &node);

/// Problem: PodUnschedulable, as another pod of the node holds a host port that this one wants.
Problem hostPortTaken(const Pod &pod);

/// Chooses nodes for pods. Filters by readiness, nodeSelector, requested memory and host ports;
/// scores by free memory, then by the fewest pods, then by name. A node that does not state its
/// allocatable memory counts as having enough.
/// Simplified: the real scheduler scores by many more things. Source: Kubernetes, kube-scheduler,
/// "Node selection".
class Scheduler
{
public:
    /// Knows the nodes; pods are made known by bind().
    explicit Scheduler(const Cluster &cluster);
    // The ranking looks at the states of its own scheduler.
    Q_DISABLE_COPY_MOVE(Scheduler)

    /// The pod runs on its node from now on, and takes of it what it needs.
    void bind(const Pod &pod);
    /// Whether the host ports that the pod wants are free on its node.
    bool hasFreeHostPorts(const Pod &pod) const;
    /// The node that suits the pod best; null if none does.
    const Node *choose(const Pod &pod) const;
    /// Why choose() found none. Problem: PodUnschedulable.
    Problem whyNone(const Pod &pod) const;

private:
    static constexpr qint64 unlimited = std::numeric_limits<qint64>::max();

    struct State
    {
        const Node *node{nullptr};
        qint64 freeMemory{unlimited};
        int pods{0};
        QSet<quint32> hostPorts{}; ///< number and protocol in one
    };

    struct Better
    {
        const Scheduler *scheduler{nullptr};
        bool operator()(int a, int b) const;
    };

    std::vector<State> m_states{};
    QHash<QString, int> m_byName{};
    /// Nodes that take pods, the best first.
    std::set<int, Better> m_ranking;
};

} // namespace podium
