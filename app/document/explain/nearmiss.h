// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium {

/// Pods that a selector does not match, for one and the same reason.
struct NearMiss
{
    LabelSet says{};           ///< labels whose key is wanted, with their other value
    QStringList missingKeys{}; ///< wanted keys that the pods do not have
    QStringList pods{};        ///< names, sorted

    bool operator==(const NearMiss &) const = default;
};

/// How many pods of the Service's namespace came close to its selector, and what each lacks.
struct SelectorMatch
{
    qsizetype podCount{0};
    QList<ObjectRef> matching{};
    /// Those that lack least come first, then the larger groups.
    QList<NearMiss> misses{};
    /// Pods of other namespaces that carry all the labels, sorted.
    QList<ObjectRef> elsewhere{};

    bool operator==(const SelectorMatch &) const = default;
};

/// Linear in the number of pods.
SelectorMatch matchOf(const Service &service, const Cluster &cluster);

} // namespace podium
