// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/frameclock.h"

namespace podium::test {

/// A clock that a test beats by hand.
class ManualClock : public FrameClock
{
public:
    using FrameClock::FrameClock;

    void start() override { m_running = true; }

    void stop() override { m_running = false; }

    bool isRunning() const { return m_running; }

    /// As if this much real time had passed; nothing happens while the clock stands.
    void pass(double seconds)
    {
        if (m_running)
            emit ticked(seconds);
    }

private:
    bool m_running{false};
};

} // namespace podium::test
