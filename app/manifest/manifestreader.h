// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/problem.h"
#include "cluster/anyobject.h"
#include "cluster/world.h"
#include "manifest/manifesttext.h"

#include <optional>
#include <vector>

namespace podium {

/// An object of a kind that Podium does not know.
struct IgnoredObject
{
    QString kind{};
    QString name{};
    SourceSpan span{};

    bool operator==(const IgnoredObject &) const = default;
};

/// A text that lost its indentation, and what it was most likely meant to be.
struct RepairProposal
{
    int file{-1}; ///< index into the texts
    QByteArray repaired{};
    /// Lines of `repaired` (from 1) that were moved or changed; for marking them.
    QList<int> changedLines{};

    bool operator==(const RepairProposal &) const = default;
};

/// All that was read, in the order of the texts.
struct ReadResult
{
    std::vector<AnyObject> objects{};
    std::optional<World> world{}; ///< from a ConfigMap called podium-world, if there is one
    Origin worldOrigin{};         ///< of that
    QList<IgnoredObject> ignored{};
    QList<RepairProposal> repairs{}; ///< nothing of these texts was read; IndentationLost says so
    Problems problems{};             ///< in the order of the texts; at most 1,000
};

/// Reads manifests: YAML or JSON, many documents, Lists. A mistake costs its own document only.
/// An object with an error in one of its fields is not among `objects`, as the API server would
/// refuse it. Origins are set; namespaced objects without a namespace get "default".
ReadResult readManifests(const QList<ManifestText> &texts, const Checkpoint &checkpoint = {});

/// The objects that were read, in the world that they state (see statedworld.h); not settled.
Cluster clusterOf(ReadResult read);

} // namespace podium
