// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace podium::bench {

/// Milliseconds that this thread has computed.
double threadTime();

/// Beats in an event loop and notes the longest time between two beats: for so long nobody could
/// click. Real time includes what other programs took; the thread's own time is what it computed.
class Heartbeat
{
public:
    Heartbeat();

    void restart();

    /// Milliseconds since restart(), without the time between two beats of an idle loop.
    double longestGap() const { return m_longestGap; }

    double longestWork() const { return m_longestWork; }

private:
    void beat();

    QTimer m_timer{};
    QElapsedTimer m_clock{};
    double m_lastWork{0};
    double m_longestGap{0};
    double m_longestWork{0};
};

} // namespace podium::bench
