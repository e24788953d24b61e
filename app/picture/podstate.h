// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/pod.h"
#include "picture/looks.h"

namespace podium {

/// What a pod is up to, at a glance.
PodLook::State podState(const Pod &pod);

} // namespace podium

/// What a pod's card says of its state.
namespace podium::podstate {

/// Kubernetes' own words, as kubectl prints them in STATUS; empty if there are none.
QString statusText(const Pod &pod, PodLook::State state);
/// "1/2".
QString readyText(const Pod &pod);

/// A port that two containers of a pod want.
struct Collision
{
    int port{0}; ///< 0: none
    QString takenBy{};
};

/// Why the pod's failed container could not start.
Collision collisionIn(const Pod &pod);

} // namespace podium::podstate
