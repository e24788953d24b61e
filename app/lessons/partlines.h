// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"
#include "lessons/lesson.h"

#include <functional>

namespace podium {

class LessonValue;

// Parts of a lesson as the lines of its file, for those who edit them as they stand there.

QString fileLines(const LessonWorld &world);
QString fileLines(const Expectation &expectation);

/// Each returns what is wrong with the lines, with fields as within the part; then the part is what
/// could be read. Lines that are empty are a part that states nothing.
[[nodiscard]] Problems readLines(const QString &lines, LessonWorld &world);
[[nodiscard]] Problems readLines(const QString &lines, Expectation &expectation);

/// Reads a text in which nothing but one part stands; also returns why it is no YAML.
[[nodiscard]] Problems readAlone(const QByteArray &text,
                                 const std::function<void(const LessonValue &value)> &read);

} // namespace podium
