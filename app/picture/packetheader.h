// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"
#include "picture/timelineframe.h"

namespace podium {

class Flight;

/// Writes what is printed on a packet at a time, with the rewriting that is shown just then.
void writeHeader(PacketLook &packet, const TimedRoute &timed, double time);

/// Where the packet stops about then, see PacketLook::stops.
void writeStops(PacketLook &packet, const Flight &flight, double time);

} // namespace podium
