// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/mismatch.h"

#include <QString>

namespace podium {

/// What is not as it should be, for learners and for authors of lessons.
QString mismatchSentence(const Mismatch &mismatch);

} // namespace podium
