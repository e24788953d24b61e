// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// What `statusReason` says of a pod that waits for a node, in Kubernetes' words: none fits it, or
/// the one it names does not exist.
inline constexpr QLatin1StringView unschedulable{"Unschedulable"};
inline constexpr QLatin1StringView nodeLost{"NodeLost"};

/// Whether its manifest says nothing of its state yet, or it waits for a node since settle last saw
/// it. What a cluster dump states is not fresh and is kept.
bool isFresh(const Pod &pod);

/// Makes a fresh pod that has a node run: Ready, unless two of its containers want one port, in
/// which case the second fails to start over and over, as all containers share the pod's address.
void start(Pod &pod);

/// Leaves the pod Pending, for one of the reasons above.
void leavePending(Pod &pod, QLatin1StringView reason);

} // namespace podium
