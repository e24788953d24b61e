// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/pod.h"
#include "cluster/selector.h"

namespace podium {

/// Deployment, ReplicaSet, ReplicationController, StatefulSet, DaemonSet or Job: what makes pods
/// from a template. One type, as Podium cares for what they have in common; `kind` tells them
/// apart.
struct Workload
{
    ObjectKind kind{ObjectKind::Deployment};
    ObjectMeta meta{};
    std::optional<int> replicas{};    ///< parallelism for a Job; unused by a DaemonSet
    std::optional<int> completions{}; ///< Job only
    Selector selector{};
    LabelSet templateLabels{};
    LabelSet templateAnnotations{};
    PodSpec templateSpec{};
    QString serviceName{}; ///< StatefulSet: its headless Service

    bool operator==(const Workload &) const = default;
};

} // namespace podium
