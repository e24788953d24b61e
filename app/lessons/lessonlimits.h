// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace podium {

/// How large a lesson may be: it has to be understood, and drawn for a whole class to read.
struct LessonLimits
{
    static constexpr qsizetype kibibytes = 256;
    static constexpr int steps = 50;
    static constexpr int minutes = 600;
    static constexpr qint64 seed = 999'999'999'999'999'999; ///< a date with its time, too
    static constexpr int points = 1000;                     ///< of a criterion
    static constexpr int nodes = 6;
    static constexpr int pods = 40;
    static constexpr int packets = 100; ///< of one action or criterion
    static constexpr int leastHints = 2;
    static constexpr int leastChoices = 2;
    static constexpr int mostChoices = 6;
    static constexpr int wordsToSay = 35;    ///< English words of `say`
    static constexpr int wordsOfCaption = 8; ///< likewise
};

} // namespace podium
