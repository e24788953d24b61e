// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "cli/input.h"
#include "control/settle.h"

#include <QJsonObject>

namespace podium {

/// Everything that is wrong with the input: files, objects, what the control plane makes of them.
/// Each with the place of its field, looked up in the texts if it has none yet.
Problems findingsOf(const Input &input, const Settled &settled);

/// "FILE:LINE:COLUMN: error: FIELD: TEXT". What is not known is left out.
QString findingLine(const Problem &problem);

/// As in the description of the command line; what is not known is null.
QJsonObject findingJson(const Problem &problem);

} // namespace podium
