// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/arrivals.h"
#include "picture/intervals.h"

namespace podium {

/// A moment worth stopping at.
struct TimelineMark
{
    enum class Kind { Send, Hop, Outcome };

    double time{0};
    int packet{1}; ///< number
    int hop{0};    ///< index into Route::hops, those of the reply counted on
    Kind kind{Kind::Hop};

    bool operator==(const TimelineMark &) const = default;
};

/// What a story knows without a picture: which packets are shown when, what has arrived where.
/// Made once in n log n; asked for any moment in the time that the answer takes.
class Schedule
{
public:
    struct Options
    {
        bool withReplies{false};
        int openUpTo{3};      ///< so many packets in flight show their headers
        int streamsAbove{36}; ///< more packets in flight are streams
    };

    Schedule() = default;
    Schedule(const QList<TimedRoute> &routes, const Options &options);

    bool isEmpty() const { return m_starts.isEmpty(); }

    /// When the last change is over; 0 without packets.
    double duration() const { return m_duration; }

    /// Sorted by time.
    const QList<TimelineMark> &marks() const { return m_marks; }

    /// When the first packet is sent; 0 without packets.
    double firstStart() const { return m_starts.isEmpty() ? 0 : m_starts.first(); }

    /// Indexes of the routes to be drawn at a time, sorted: each from its send until the next one
    /// after its outcome, but at least until all is said.
    QList<int> shownAt(double time) const { return m_shown.at(time); }

    /// Those that are in flight, or were until just now.
    QList<int> underWayAt(double time) const { return m_underWay.at(time); }

    /// When a packet is where it ends.
    double overAt(int index) const { return m_over[index]; }

    /// More packets are in flight than can show their headers.
    bool isCrowdAt(double time) const { return m_crowds.isOnAt(time); }

    /// More packets are in flight than can show their numbers.
    bool isStreamAt(double time) const { return m_streams.isOnAt(time); }

    /// 0 to 1: the same, growing and shrinking.
    double streamPartAt(double time) const;

    const Arrivals &arrivals() const { return m_arrivals; }

private:
    void addMarks(const TimedRoute &timed, int number);
    void addIntervals(const QList<TimedRoute> &routes);

    Options m_options{};
    QList<double> m_starts{};      ///< sorted
    QList<double> m_over{};        ///< by index
    QList<TimelineMark> m_marks{}; ///< by time
    Intervals m_shown{};
    Intervals m_underWay{};
    Spells m_crowds{};
    Spells m_streams{};
    Arrivals m_arrivals{};
    double m_duration{0};
};

} // namespace podium
