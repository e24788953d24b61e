// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"

namespace podium {

/// The lesson as a file of the known format, which readLesson() reads as the same lesson, places
/// aside. In block form with every sentence in quotes, so that no comma or colon cuts it. A
/// manifest that stood in a file of its own stands in this one.
QByteArray lessonFile(const Lesson &lesson);

} // namespace podium
