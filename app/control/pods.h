// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"
#include "control/podaddresses.h"

namespace podium {

/// Defaults, nodes, addresses and states of all pods, in the order of their names.
/// Problems: NodeUnknown, PodUnschedulable, AddressesExhausted.
void settlePods(Draft &draft, PodAddresses &addresses);

} // namespace podium
