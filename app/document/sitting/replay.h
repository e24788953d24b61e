// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/checkpoint.h"
#include "base/result.h"
#include "document/sitting/sitting.h"

namespace podium {

/// What came of doing everything again.
struct Replayed
{
    History history{};
    /// SittingDiffers, if the cluster came out otherwise than it was kept: a warning, as nothing
    /// that somebody did is lost.
    Problems problems{};
};

/// Does all that a sitting holds again, beginning with what its texts make. The same program gives
/// the same clusters, packets and random choices at every step. Costs what the edits and packets
/// cost; asks the checkpoint between them, and what it gives after a no means nothing.
/// Problem: SittingStep, for what cannot be done there, such as following a run that is not there.
Result<Replayed> replay(const QString &file, const Sitting &sitting, const Revision &opened,
                        const Checkpoint &checkpoint = {});

} // namespace podium
