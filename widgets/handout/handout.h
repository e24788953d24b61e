// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"

namespace podium {

struct HandoutOrder
{
    enum class Paper { A4, Letter };
    enum class Sheet {
        Questions, ///< for the class
        Answers,   ///< for the teacher
    };

    Paper paper{Paper::A4};
    Sheet sheet{Sheet::Questions};
};

/// Writes a PDF of two pages at most, in the program's language: all of it or, if it cannot be
/// written, nothing. Gives what the system says is wrong; empty if all went well.
QString writeHandout(const QString &path, const Lesson &lesson, const HandoutOrder &order);

} // namespace podium
