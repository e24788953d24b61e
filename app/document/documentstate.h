// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

namespace podium {

/// Everything that a set of manifests makes, before anybody edits it. A value: reading can be done
/// away from the window, and what was open stays until the new state is complete.
struct DocumentState
{
    QList<ManifestText> texts{};
    Cluster cluster{}; ///< settled
    QList<IgnoredObject> ignored{};
    QList<RepairProposal> repairs{};
    Problems problems{}; ///< of the reader, the checks and the control plane, in this order

    Problems settleProblems{}; ///< those of the control plane alone, as settle() told them

    /// Whether anything was read that could be shown.
    bool hasObjects() const { return objectCount > 0; }

    qsizetype objectCount{0}; ///< as stated and accepted, without what settle made
};

/// Reads, checks and settles. Never fails: what is wrong is in `problems`.
DocumentState readDocument(const QList<ManifestText> &texts);

/// The same texts with the proposals put in the place of the flattened ones, read again.
DocumentState withRepairs(const DocumentState &state);

} // namespace podium
