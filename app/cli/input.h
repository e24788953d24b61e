// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/admission.h"
#include "manifest/manifestreader.h"

namespace podium {

/// What the FILE arguments of a subcommand held.
struct Input
{
    QList<ManifestText> texts{};
    ReadResult read{};
    std::vector<AnyObject> refused{}; ///< by the checks; those that the reader refused are unknown
    Problems unreadable{};            ///< files that could not be read at all; the others were
};

/// Reads every file; "-" is standard input. Nothing is checked beyond what the reader does.
Input readInput(const QStringList &paths);

/// Without the objects that the API server would refuse; the problems say why.
Input admitted(Input input, const AdmissionContext &context = {});

} // namespace podium
