// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Makes nodes if there are none: those that pods name, else node-1 to node-3. Gives each node
/// without one an address in the office network and a pod range (node N, in the order people
/// count, has the N-th /24 of the pod range). Problem: AddressesExhausted.
void settleNodes(Draft &draft);

} // namespace podium
