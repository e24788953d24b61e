// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "picture/schedule.h"
#include "picture/timelineframe.h"

#include <memory>
#include <optional>

namespace podium {

class Flight;

struct TimelineOptions
{
    bool showReplies{false};
    bool reducedMotion{false};     ///< footprints at every hop in place of flight
    int streamsAbove{36};          ///< with more packets in flight, streams with counts
    std::optional<quint64> seed{}; ///< of the random choices, to be told beside them
};

/// What moves when: a pure function of story time, so that every moment can be drawn, gone back
/// to, and compared. Packets are numbered from 1 in the order of the routes. Where they are drawn
/// is made out only for those that a moment shows, so that a long story is as cheap as a short one.
/// Cheap to copy. Copies share what they have made out, so they stay on one thread.
class Timeline
{
public:
    Timeline();
    Timeline(const Placement &placement, const QList<TimedRoute> &routes,
             const TimelineOptions &options = {});

    /// The same story in another picture.
    Timeline in(const Placement &placement) const;

    /// When the last change is over; 0 without packets.
    double duration() const { return m_story->schedule.duration(); }

    bool isEmpty() const { return m_story->schedule.isEmpty(); }

    const QList<TimedRoute> &routes() const { return m_story->routes; }

    /// Before the first send and without packets nothing is shown. After duration() the outcomes
    /// of the last packets stay. A packet in focus (its number; 0 for none) stays with its outcome
    /// although others were sent after it; its way alone is lit, and all else is dimmed.
    TimelineFrame at(double time, int focus = 0) const;

    /// Where a packet is then, or comes from: PacketLook::hop. 0 for one that was not sent.
    int hopAt(int number, double time) const;

    /// Sorted by time.
    const QList<TimelineMark> &marks() const { return m_story->schedule.marks(); }

    /// For stepping: the nearest mark after a time, or the end.
    double nextStop(double time) const;
    /// The nearest mark before a time, or the start.
    double previousStop(double time) const;

private:
    struct Story
    {
        QList<TimedRoute> routes{};
        TimelineOptions options{};
        Schedule schedule{};
    };

    struct Geometry;

    /// What at() gathers.
    struct Moment;

    Flight flight(int index) const;
    bool wasSent(int number, double time) const;
    /// Packets one by one, with their ways and outcomes.
    void addFlights(Moment &moment) const;
    QList<int> oneByOne(const Moment &moment) const;
    QList<StreamLook> streamsAt(double time) const;
    void lightTogether(Moment &moment) const;
    /// What became of the packets of a crowd: one sign for all that ended in the same way.
    void addFates(Moment &moment) const;
    /// The way of the packet and what stands on it.
    void light(Moment &moment, const Flight &flight) const;
    void addHistograms(TimelineFrame &frame) const;

    /// Shared by copies and by the same story in other pictures; never changes.
    std::shared_ptr<const Story> m_story;
    /// Shared by copies: only remembers what is a function of the story and the picture.
    std::shared_ptr<Geometry> m_geometry;
};

} // namespace podium
