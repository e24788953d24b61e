// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flight.h"

namespace podium {

/// A route and when its packet is sent.
struct TimedRoute
{
    Route route{};
    double start{0}; ///< seconds of story time
};

struct TimelineOptions
{
    bool showReplies{false};
};

/// A moment worth stopping at.
struct TimelineMark
{
    enum class Kind { Send, Hop, Outcome };

    double time{0};
    int packet{1}; ///< number
    int hop{0};    ///< index into Route::hops, those of the reply counted on
    Kind kind{Kind::Hop};
};

/// What moves when: a pure function of story time, so that every moment can be drawn, gone back
/// to, and compared. Packets are numbered from 1 in the order of the routes.
class Timeline
{
public:
    Timeline() = default;
    Timeline(const Placement &placement, const QList<TimedRoute> &routes,
             const TimelineOptions &options = {});

    /// When the last change is over; 0 without packets.
    double duration() const { return m_duration; }

    bool isEmpty() const { return m_flights.empty(); }

    /// Before the first send and without packets nothing is shown. After duration() the outcomes
    /// of the last packets stay. A packet in focus (its number; 0 for none) stays with its outcome
    /// although others were sent after it; its way alone is lit, and all else is dimmed.
    TimelineFrame at(double time, int focus = 0) const;

    /// Where a packet is then, or comes from: PacketLook::hop. 0 for one that was not sent.
    int hopAt(int number, double time) const;

    /// Sorted by time.
    const QList<TimelineMark> &marks() const { return m_marks; }

    /// For stepping: the nearest mark after a time, or the end.
    double nextStop(double time) const;
    /// The nearest mark before a time, or the start.
    double previousStop(double time) const;

private:
    bool isVisible(const Flight &flight, double time) const;
    bool wasSent(int number, double time) const;
    /// The way of the packet and what stands on it.
    static void light(TimelineFrame &frame, const Flight &flight, bool isInFocus);

    std::vector<Flight> m_flights{};
    QList<double> m_starts{}; ///< sorted
    QList<TimelineMark> m_marks{};
    double m_duration{0};
};

} // namespace podium
