// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "document/editing/revision.h"

namespace podium {

/// Everything that a set of manifests makes, before anybody edits it. A value: reading can be done
/// away from the window, and what was open stays until the new state is complete.
struct DocumentState
{
    QList<ManifestText> texts{};
    Cluster cluster{}; ///< settled
    QList<IgnoredObject> ignored{};
    QList<RepairProposal> repairs{};
    /// Of the reader, the checks and the control plane, in this order; at most 1,000 of a severity.
    Problems problems{};
    qsizetype problemsLeftOut{0}; ///< the others

    Problems settleProblems{};      ///< those of the control plane alone, as settle() told them
    bool podAddressesDiffer{false}; ///< likewise
    TextFindings findings{};        ///< those of the texts alone

    /// Whether anything was read that could be shown.
    bool hasObjects() const { return objectCount > 0; }

    qsizetype objectCount{0}; ///< as stated and accepted, without what settle made
};

/// Reads, checks and settles. Never fails: what is wrong is in `problems`.
DocumentState readDocument(const QList<ManifestText> &texts);

/// Likewise; nothing if it was stopped at the checkpoint.
std::optional<DocumentState> readDocument(const QList<ManifestText> &texts,
                                          const Checkpoint &checkpoint);

/// What a history begins with.
Revision revisionOf(const DocumentState &state);

/// What there is to tell of a document, as DocumentState has it.
struct DocumentProblems
{
    Problems problems{};
    qsizetype leftOut{0};
};

DocumentProblems problemsOf(const Revision &revision);

/// The texts with the proposals put in the place of the flattened ones, to be read again.
QList<ManifestText> repairedTexts(const DocumentState &state);

} // namespace podium
