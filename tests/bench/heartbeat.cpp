// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/heartbeat.h"

#include <algorithm>
#include <ctime>

namespace podium::bench {

namespace {

constexpr int interval = 2; ///< milliseconds

} // namespace

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    m_timer.start();
    restart();
}

void Heartbeat::restart()
{
    m_longestGap = m_longestWork = 0;
    m_lastWork = threadTime();
    m_clock.start();
}

void Heartbeat::beat()
{
    const double gap = double(m_clock.nsecsElapsed()) / 1e6 - interval;
    const double work = threadTime();
    m_clock.restart();
    m_longestGap = std::max(m_longestGap, gap);
    m_longestWork = std::max(m_longestWork, work - m_lastWork);
    m_lastWork = work;
}

} // namespace podium::bench
