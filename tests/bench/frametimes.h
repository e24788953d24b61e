// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <functional>

namespace podium::bench {

/// In milliseconds.
struct FrameTimes
{
    double median{0};
    double p99{0};
};

FrameTimes framesOf(int rounds, const std::function<void()> &frame);
/// Calls prepare() before each frame, outside the time that is taken.
FrameTimes framesOf(int rounds, const std::function<void(int)> &prepare,
                    const std::function<void(int)> &frame);
void reportFrames(const QString &what, const FrameTimes &times, const QString &floor,
                  const FrameTimes &floorTimes);

} // namespace podium::bench
