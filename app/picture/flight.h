// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"
#include "picture/packetpath.h"
#include "picture/timelineframe.h"

namespace podium {

/// One packet's journey drawn on one picture: everything that at() needs, computed once.
class Flight
{
public:
    struct Options
    {
        int number{1};
        bool showReply{false};
    };

    Flight(const Placement &placement, const TimedRoute &timed, const Options &options);

    int number() const { return m_options.number; }

    const FlightTimes &times() const { return m_timed.times; }

    /// When nothing of it changes any more.
    double end() const { return m_timed.times.end(m_options.showReply); }

    PacketLook packetAt(double time) const;
    LitLook litAt(double time) const;
    /// Nothing before the outcome.
    std::optional<OutcomeLook> outcomeAt(double time) const;
    /// Nothing unless a Service is choosing just now.
    std::optional<FanLook> fanAt(double time) const;
    QList<ObjectRef> visitedAt(double time) const;

private:
    /// A hop and the way to it.
    struct Leg
    {
        Hop hop{};
        int index{0}; ///< in its list of hops
        bool isReply{false};
        Track track{};
        double length{0};
        FlightTimes::Stay stay{};

        /// 0 to 1: how much of the way to the hop is done.
        double partAt(double time) const;
    };

    void addLegs(const PacketPath &path, bool isReply);
    void addFan(const Placement &placement, const PacketPath &path);
    /// The leg that is being walked or rested on.
    const Leg &legAt(double time) const;
    QList<Flip> flipsAt(double time) const;
    void writeHeader(PacketLook &packet, const Leg &leg, double time) const;
    PacketLook::State stateAt(const Leg &leg, double time) const;

    TimedRoute m_timed;
    Options m_options;
    QList<Leg> m_legs{};
    QList<FanRay> m_rays{};
    qsizetype m_fanLeg{-1};
    qsizetype m_lastLeg{0}; ///< of the way there
};

} // namespace podium
