// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/criterion.h"
#include "lessons/mismatch.h"

namespace podium {

/// What is not as it should be, for learners and for authors of lessons.
QString mismatchSentence(const Mismatch &mismatch);

/// What a criterion asks for, in a few words: its label in this language, or else what it says.
QString criterionTitle(const Criterion &criterion, const QString &language);

} // namespace podium
