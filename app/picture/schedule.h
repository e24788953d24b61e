// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"

#include <QMap>

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
    Schedule() = default;
    Schedule(const QList<TimedRoute> &routes, bool withReplies);

    bool isEmpty() const { return m_shown.empty(); }

    /// When the last change is over; 0 without packets.
    double duration() const { return m_duration; }

    /// Sorted by time.
    const QList<TimelineMark> &marks() const { return m_marks; }

    /// When the first packet is sent; 0 without packets.
    double firstStart() const { return m_starts.isEmpty() ? 0 : m_starts.first(); }

    /// Indexes of the routes to be drawn at a time, sorted: each from its send until the next one
    /// after its outcome, but at least until all is said.
    QList<int> shownAt(double time) const;
    /// What has arrived by then: at the pod that a packet reached, and at the node it entered by.
    QMap<ObjectRef, int> talliesAt(double time) const;

private:
    struct Shown
    {
        double from{0};
        double until{0};
        double latestUntil{0}; ///< of this and all before
        int index{0};
    };

    void addMarks(const TimedRoute &timed, int number, bool withReplies);
    void addTallies(const TimedRoute &timed);
    void addShown(const QList<TimedRoute> &routes, bool withReplies);

    QList<double> m_starts{};      ///< sorted
    std::vector<Shown> m_shown{};  ///< by start
    QList<TimelineMark> m_marks{}; ///< by time
    double m_duration{0};
    QMap<ObjectRef, QList<double>> m_arrivals{}; ///< sorted
};

} // namespace podium
