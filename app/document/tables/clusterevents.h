// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

namespace podium {

/// What a part of the control plane did or noticed, in Kubernetes' words, which are the same in
/// every language.
struct ClusterEvent
{
    ObjectRef object{};
    bool isWarning{false};
    QString reason{}; ///< "Scheduled"
    QString message{};

    bool operator==(const ClusterEvent &) const = default;
};

/// What happened between two settled clusters, one of which was made from the other, in the order
/// in which a cluster does it: nodes, then workloads and their pods, then Services. The cost
/// follows what changed.
///
/// Source: Kubernetes 1.33, the events of the node lifecycle, Deployment, ReplicaSet and
/// StatefulSet controllers, scheduler and kubelet; cloud-provider's service controller. Simplified:
/// images are there already and no event tells of pulling them; each thing happens once, and at
/// once.
QList<ClusterEvent> eventsBetween(const Cluster &before, const Cluster &after);

/// An event at its moment, in seconds of story time.
struct TimedClusterEvent
{
    double time{0};
    ClusterEvent event{};

    bool operator==(const TimedClusterEvent &) const = default;
};

/// The events of a history until a moment, made of its revisions: step back, and they have not
/// happened. Remembers those of each edit, so that an edit costs what it changed.
class ClusterEventLog
{
public:
    /// Of more pods, nobody is told how they were started when they were opened.
    static constexpr qsizetype mostPodsOpened = 1'000;

    /// Oldest first.
    QList<TimedClusterEvent> until(const History &history, double time);

private:
    struct Step
    {
        Version after{};
        double time{0};
        QList<ClusterEvent> events{};
    };

    /// The events of the step at this index, which led from the one before it to this revision.
    const Step &step(qsizetype index, const Version &after, double time);

    QList<Step> m_steps{}; ///< the first is what was opened
};

} // namespace podium
