// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"
#include "control/podaddresses.h"

namespace podium {

/// Whether settlePods has something to do for it, be it only to complain.
bool isUnsettled(const Pod &pod);

/// Defaults, nodes, addresses and states of all pods, in the order of their names.
/// Problems: NodeUnknown, PodUnschedulable, AddressesExhausted.
void settlePods(Draft &draft, PodAddresses &addresses);

} // namespace podium
