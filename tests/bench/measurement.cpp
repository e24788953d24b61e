// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/measurement.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace podium::bench {

double medianMilliseconds(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void report(const QString &what, double milliseconds, const QString &floor,
            double floorMilliseconds)
{
    std::printf("%-36s %10.3f ms   %-32s %10.3f ms   %6.2f times\n", qPrintable(what), milliseconds,
                qPrintable(floor), floorMilliseconds, milliseconds / floorMilliseconds);
    std::fflush(stdout);
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "podium_bench: not so: %s\n", what);
    std::exit(1);
}

} // namespace podium::bench
