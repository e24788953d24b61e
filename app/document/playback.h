// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

namespace podium {

class FrameClock;

/// Story time: seconds since the first packet was sent, apart from the clock on the wall. It runs
/// only while something is under way, and can be held, stepped and sped up.
class Playback : public QObject
{
    Q_OBJECT

public:
    static constexpr double slowest = 0.1;
    static constexpr double fastest = 10.0;

    /// The clock is borrowed and must outlive this.
    explicit Playback(FrameClock &clock, QObject *parent = nullptr);

    double time() const { return m_time; } ///< story seconds, 0 to duration()

    double duration() const { return m_duration; }

    double speed() const { return m_speed; }

    bool isPlaying() const { return m_playing; }

    bool isAtEnd() const { return m_time >= m_duration; }

    /// Where the story ends now, and the times at which a hop begins (sorted). A time behind the
    /// end is drawn back to it.
    void setStory(double duration, QList<double> marks);

public slots:
    void play();
    void pause();
    void togglePlaying();
    /// To the next mark, or to the end; pauses.
    void stepForward();
    /// To the mark before, or to the start; pauses.
    void stepBack();
    void seek(double time);
    void setSpeed(double factor);
    /// To the start, with nothing to play.
    void reset();

signals:
    void timeChanged(double time);
    void playingChanged(bool playing);
    void speedChanged(double factor);
    /// Duration or marks are others now.
    void storyChanged();

private:
    void advance(double elapsedSeconds);
    void setPlaying(bool playing);

    FrameClock &m_clock;
    double m_time{0};
    double m_duration{0};
    double m_speed{1};
    QList<double> m_marks{};
    bool m_playing{false};
};

} // namespace podium
