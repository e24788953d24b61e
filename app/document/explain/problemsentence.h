// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

namespace podium {

/// What is wrong, and how to mend it. The field and its place are not repeated: they are shown
/// beside the sentence, wherever it is shown.
QString sentence(const Problem &problem);

/// That so many more were found than are listed.
QString leftOutSentence(qsizetype count);

} // namespace podium
