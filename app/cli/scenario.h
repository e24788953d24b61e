// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/fault.h"
#include "cli/input.h"
#include "control/settle.h"

#include <QCommandLineParser>

namespace podium {

/// What the FILE arguments make in the world of the call: where packets are sent.
struct Scenario
{
    Input input{};
    Cluster cluster{}; ///< settled
    Problems findings{};
};

/// Reads and settles. Objects with an error are not in the cluster, only in the findings.
OrFault<Scenario> scenarioFrom(const QCommandLineParser &parser);

} // namespace podium
