// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problemcode.h"

namespace podium {

/// The text, not translated, of what is wrong with a lesson; empty for any other code. %1, %2, ...
/// are the arguments that problemcode.h documents.
const char *lessonProblemText(ProblemCode code);

} // namespace podium
