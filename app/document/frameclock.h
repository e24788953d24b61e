// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace podium {

/// What drives playback: beats, and says how much real time passed since the beat before. Injected,
/// so that tests beat it by hand.
class FrameClock : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void ticked(double elapsedSeconds);
};

/// Beats about 60 times a second of real time.
class RealFrameClock : public FrameClock
{
    Q_OBJECT

public:
    explicit RealFrameClock(QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_sinceBeat;
};

} // namespace podium
