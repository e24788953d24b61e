// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/settle.h"
#include "document/editing/textfindings.h"

namespace podium {

/// One state of what is open: the texts, and the cluster that came of them. Shares with the one
/// that it was made of all that is the same.
struct Revision
{
    Settled settled{};
    QList<ManifestText> texts{};
    TextFindings findings{};

    const Cluster &cluster() const { return settled.cluster; }
};

} // namespace podium
