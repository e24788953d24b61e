// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

namespace podium {

/// What the FILE arguments of a subcommand held.
struct Input
{
    QList<ManifestText> texts{};
    ReadResult read{};
    Problems unreadable{}; ///< files that could not be read at all; the others were
};

/// Reads every file; "-" is standard input.
Input readInput(const QStringList &paths);

/// The objects that were read, in the world that a manifest states or the default one.
Cluster clusterOf(const ReadResult &read);

} // namespace podium
