// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/flighttimes.h"
#include "picture/timelineframe.h"

namespace podium {

/// Writes what is printed on a packet at a time, with the rewriting that is shown just then.
void writeHeader(PacketLook &packet, const TimedRoute &timed, double time);

} // namespace podium
