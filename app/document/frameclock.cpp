// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/frameclock.h"

namespace podium {

using namespace std::chrono_literals;

RealFrameClock::RealFrameClock(QObject *parent)
    : FrameClock(parent)
{
    m_timer.setInterval(16ms);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RealFrameClock::beat);
}

void RealFrameClock::start()
{
    m_sinceBeat.start();
    m_timer.start();
}

void RealFrameClock::stop()
{
    m_timer.stop();
}

void RealFrameClock::beat()
{
    emit ticked(double(m_sinceBeat.restart()) / 1000.0);
}

} // namespace podium
