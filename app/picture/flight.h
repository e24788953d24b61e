// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"
#include "picture/timelineframe.h"
#include "picture/way.h"

#include <optional>

namespace podium {

/// One packet on one picture. A view of what it is made of, which is borrowed: made for one look
/// and thrown away.
class Flight
{
public:
    struct Options
    {
        int number{1};
        bool showReply{false};
        bool reducedMotion{false}; ///< from hop to hop without the way between
    };

    Flight(const TimedRoute &timed, const Way &way, const Options &options);

    int number() const { return m_options.number; }

    const TimedRoute &timed() const { return m_timed; }

    const FlightTimes &times() const { return m_timed.times; }

    bool isReduced() const { return m_options.reducedMotion; }

    /// When nothing of it changes any more.
    double end() const { return m_timed.times.end(m_options.showReply); }

    /// A hop and the way to it. Those of the answer follow those of the way there.
    struct Step
    {
        const Hop &hop;
        const FlightTimes::Stay &stay;
        const WayLeg &leg;
        bool isReply{false};
    };

    int stepCount() const;
    Step step(int index) const;

    /// The first one in the same direction.
    int firstStepOf(int index) const { return index < hopCount() ? 0 : hopCount(); }

    /// 0 to 1: how much of the way of a step is done.
    double partAt(const Step &step, double time) const;
    /// The step that is being walked or rested on; 0 before the start.
    int stepAt(double time) const;
    /// Where it is.
    QPointF pointAt(double time) const;

    /// Without its header.
    PacketLook tokenAt(double time) const;
    LitLook litAt(double time) const;
    /// Reduced motion: a footprint for each hop so far.
    QList<FootprintLook> footprintsAt(double time) const;
    /// Nothing before the outcome.
    std::optional<OutcomeLook> outcomeAt(double time) const;
    QList<ObjectRef> visitedAt(double time) const;

private:
    int hopCount() const { return int(m_timed.route.hops.size()); }

    PacketLook::State stateAt(int index, double time) const;

    const TimedRoute &m_timed;
    const Way &m_way;
    Options m_options;
};

/// What a packet is when it is over.
PacketLook::State overState(Verdict verdict);

} // namespace podium
