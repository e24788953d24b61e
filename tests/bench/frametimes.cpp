// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/frametimes.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace podium::bench {

FrameTimes framesOf(int rounds, const std::function<void(int)> &prepare,
                    const std::function<void(int)> &frame)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        prepare(i);
        QElapsedTimer timer;
        timer.start();
        frame(i);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[std::min(times.size() - 1, size_t(share * double(times.size())))];
    };
    return {at(0.5), at(0.99)};
}

FrameTimes framesOf(int rounds, const std::function<void()> &frame)
{
    return framesOf(
        rounds, [](int) {}, [&](int) { frame(); });
}

void reportFrames(const QString &what, const FrameTimes &times, const QString &floor,
                  const FrameTimes &floorTimes)
{
    std::printf("%-34s median %9.3f  p99 %9.3f ms   %-30s %9.3f ms %7.2f times\n", qPrintable(what),
                times.median, times.p99, qPrintable(floor), floorTimes.median,
                times.median / floorTimes.median);
    std::fflush(stdout);
}

} // namespace podium::bench
