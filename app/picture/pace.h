// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

/// How long things take, in seconds of story time, and how fast packets go, in scene units.
namespace podium::pace {

constexpr double speed = 320;         ///< units a second, unless the way would take too long
constexpr double shortestMove = 0.7;  ///< from one stop to the next, however near
constexpr double beforeLeaving = 0.6; ///< at the sender, so that its header can be read
constexpr double rewriteRest = 1.0;   ///< a packet rests while it is rewritten
constexpr double passRest = 0.1;
constexpr double shortestHop = 1.0; ///< a whole way takes at least so long for each of its stops
constexpr double longestWay = 8.0;  ///< and at most so long, unless its rests alone take longer
constexpr double flipShown = 1.8;   ///< the old value stays readable while the packet goes on
constexpr double fanGrows = 0.5;
constexpr double signGrows = 0.4;
constexpr double afterEnd = 0.8;
constexpr double dimming = 0.5;    ///< the rest fades out and in again
constexpr double afterCrowd = 1.0; ///< a crowd is over when there was none for so long
constexpr double beforeReply = 0.8;

} // namespace podium::pace
