// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/packetpath.h"

/// The ways of packets through a map; see packetpath.h for what they are. `bank` of a stop is its
/// tile, and -1 in the tray and on the shelf.
namespace podium::mappath {

PacketPath pathOf(const Placement &placement, const Route &route);
Track trackToPod(const Placement &placement, const PathStop &from, const Endpoint &endpoint);

} // namespace podium::mappath
