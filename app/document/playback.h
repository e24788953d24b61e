// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QObject>

#include <array>
#include <optional>

namespace podium {

class FrameClock;

/// Story time: seconds since the first packet was sent, apart from the clock on the wall. It runs
/// only while something is under way, and can be held, stepped and sped up. Several may share a
/// clock as long as one of them plays at a time.
class Playback : public QObject
{
    Q_OBJECT

public:
    /// The usual ones, slowest first; others in between can be set, too.
    static constexpr std::array speeds{0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0};

    /// The clock is borrowed and must outlive this.
    explicit Playback(FrameClock &clock, QObject *parent = nullptr);

    double time() const { return m_time; } ///< story seconds, 0 to duration()

    double duration() const { return m_duration; }

    double speed() const { return m_speed; }

    bool isPlaying() const { return m_playing; }

    bool isAtEnd() const { return m_time >= m_duration; }

    /// Whether playing goes on to the next mark alone: one press, one hop.
    bool stopsAtMarks() const { return m_stopsAtMarks; }

    /// The moments to stop at, sorted.
    const QList<double> &marks() const { return m_marks; }

    /// Where the story ends now, and the moments to stop at (sorted). A time behind the end is
    /// drawn back to it.
    void setStory(double duration, QList<double> marks);

    /// The story ends not before this.
    void extend(double duration);

public slots:
    void play();
    /// Plays, and holds at this time, whatever marks are before it; also when it was paused
    /// meanwhile. Going to another time forgets it.
    void playTo(double time);
    void pause();
    void togglePlaying();
    /// To the next mark, or to the end; pauses.
    void stepForward();
    /// To the mark before, or to the start; pauses.
    void stepBack();
    void toStart();
    void toEnd();
    void seek(double time);
    void setSpeed(double factor);
    /// To the next of the usual speeds.
    void faster();
    void slower();
    void setStopsAtMarks(bool stops);

signals:
    /// Time is about to go on to there: what happens until then is to be in the story now, also
    /// behind its present end.
    void approaching(double time);
    void timeChanged(double time);
    void playingChanged(bool playing);
    void speedChanged(double factor);
    void stopsAtMarksChanged(bool stops);
    /// Duration or marks are others now.
    void storyChanged();

private:
    void advance(double elapsedSeconds);
    void setTime(double time);
    /// The next mark; the end if there is none.
    double nextMark() const;
    /// Where playing holds.
    double nextHold() const;
    void setPlaying(bool playing);

    FrameClock &m_clock;
    double m_time{0};
    double m_duration{0};
    double m_speed{1};
    QList<double> m_marks{};
    bool m_playing{false};
    bool m_stopsAtMarks{false};
    std::optional<double> m_playsTo{};
};

} // namespace podium
