// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace podium::test {

/// How a driver works until it is killed, and what it says meanwhile on standard output, for Told
/// to hear: "did STEP MILLISECONDS DIGEST", and of what the journal has, "kept STEP".
class DriverVoice
{
public:
    DriverVoice() { m_running.start(); }

    /// Does a step as often as somebody does who is in a hurry.
    void work(const std::function<void()> &step)
    {
        constexpr int milliseconds = 5;
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, step);
        m_timer.start(milliseconds);
    }

    /// `digest`: of all that was done, and what came of it.
    void did(const QByteArray &digest)
    {
        std::printf("did %lld %lld %s\n", m_steps++, static_cast<long long>(m_running.elapsed()),
                    digest.constData());
        std::fflush(stdout);
    }

    static void kept(qsizetype step)
    {
        std::printf("kept %lld\n", static_cast<long long>(step));
        std::fflush(stdout);
    }

private:
    QElapsedTimer m_running{};
    QTimer m_timer{};
    long long m_steps{0};
};

} // namespace podium::test
