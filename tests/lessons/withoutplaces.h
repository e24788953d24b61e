// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"

namespace podium::test {

/// The lesson as it would be wherever its parts stand, to be compared.
Lesson withoutPlaces(Lesson lesson);

} // namespace podium::test
