// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/fault.h"
#include "cli/input.h"

#include <QCommandLineParser>

namespace podium {

/// What the input of `podium check` is judged against.
struct CheckOptions
{
    Input old{};      ///< the stored objects that are updated
    Input existing{}; ///< what the cluster has already
    AdmissionContext context{};
};

/// --old, --existing and --service-cidr.
QList<QCommandLineOption> checkOptions();

/// Reads the files that the options name.
OrFault<CheckOptions> checkOptionsFrom(const QCommandLineParser &parser);

} // namespace podium
