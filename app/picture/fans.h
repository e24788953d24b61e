// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flight.h"

namespace podium {

/// The choices of Services, drawn in one picture.
class Fans
{
public:
    /// A fan from a Service with more endpoints than this leaves some out, and says so.
    static constexpr int mostRays = 60;

    /// Nothing unless a Service is choosing just now, or will while this packet is under way.
    std::optional<FanLook> fanAt(const Flight &flight, const Way &way, const Placement &placement,
                                 double time);

private:
    const QList<FanRay> &raysOf(const Flight &flight, const PathStop &from,
                                const Placement &placement);

    QHash<int, QList<FanRay>> m_rays{}; ///< by number of the packet
};

} // namespace podium
