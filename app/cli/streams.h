// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTextStream>

namespace podium {

/// Where a subcommand writes. Passed in, so that nothing below reaches for the process.
struct Streams
{
    QTextStream &out; ///< results
    QTextStream &err; ///< messages
};

/// What the program says to its caller.
enum class ExitStatus {
    Done = 0, ///< and nothing wrong
    InputHasErrors = 1,
    CallIsWrong = 2, ///< or a file cannot be read
};

/// The graver of two.
inline ExitStatus worse(ExitStatus a, ExitStatus b)
{
    return a < b ? b : a;
}

} // namespace podium
