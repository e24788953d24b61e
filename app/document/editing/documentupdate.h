// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/revision.h"

namespace podium {

/// What came of other texts.
struct TextUpdate
{
    Revision after{};
    /// Errors of the documents that changed: the cluster does not follow these. All of them at
    /// once, with places in the new texts.
    Problems refused{};
};

/// Makes the cluster follow texts that were made from those of the revision: reads what changed
/// again, lets the objects in as the API server would, applies them (see withApplied) and settles.
/// A document that cannot be read, or an object that is refused, leaves what it was before. Texts
/// may have been added at the end, not taken out. The cost follows what changed.
TextUpdate updated(const Revision &before, const QList<ManifestText> &texts);

} // namespace podium
