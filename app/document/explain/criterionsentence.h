// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/criterion.h"

namespace podium {

/// What a criterion asks for, as a teacher would say it: its label in this language, or else a
/// short sentence without a full stop.
QString criterionTitle(const Criterion &criterion, const QString &language);

} // namespace podium
