// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace podium::bench {

/// How large and how often.
struct Size
{
    int pods{20000};
    int rounds{5};
};

/// The median time of so many calls, in milliseconds.
double medianMilliseconds(int rounds, const std::function<void()> &work);

/// Prints one figure beside its floor, both in milliseconds, and their ratio.
void report(const QString &what, double milliseconds, const QString &floor,
            double floorMilliseconds);

/// Ends the program with a message unless it holds: a benchmark that does nothing is fast.
void require(bool holds, const char *what);

} // namespace podium::bench
