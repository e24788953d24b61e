// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/clusterdns.h"
#include "routing/packet.h"

namespace podium {

/// The address that the target has for this sender, or why it has none. A random choice is made
/// only for names.
Dialled dial(const Cluster &cluster, const Sender &from, const Target &to, Random &random);

/// The address that a sender sends from, or why it cannot send: it is not there, or has no address
/// (AddressUnknown).
Dialled sourceOf(const Cluster &cluster, const Sender &from);

} // namespace podium
