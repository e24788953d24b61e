// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/route.h"

namespace podium {

struct Placement;

/// When a packet is where, in seconds of story time. Fixed when it is sent: a later edit of the
/// picture changes where a packet is drawn, never when it is there.
struct FlightTimes
{
    /// One hop: the way to it, and the rest there.
    struct Stay
    {
        double depart{0}; ///< from the hop before
        double arrive{0};
        double leave{0};

        bool operator==(const Stay &) const = default;
    };

    double start{0};
    QList<Stay> hops{};  ///< one for each of Route::hops
    QList<Stay> reply{}; ///< one for each of Route::reply; empty if no answer is drawn
    double outcome{0};   ///< when its outcome is there
    double settled{0};   ///< when nothing of the way there changes any more
    double answered{0};  ///< the same with the answer

    /// When nothing changes any more.
    double end(bool withReply) const { return withReply ? answered : settled; }

    bool operator==(const FlightTimes &) const = default;
};

/// Constant speed, a shortest time for each move, rests where a header is rewritten. Ways are made
/// faster or slower as a whole, so that one of four hops takes four to eight seconds in a picture
/// of any size.
FlightTimes timesOf(const Placement &placement, const Route &route, double start);

/// A route and when its packet is where.
struct TimedRoute
{
    Route route{};
    FlightTimes times{};

    bool operator==(const TimedRoute &) const = default;
};

} // namespace podium
