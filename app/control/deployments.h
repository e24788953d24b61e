// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Deployments make no pods themselves: each gets a ReplicaSet for its template, DEPLOYMENT-HASH,
/// with the number of replicas that it wants; those of earlier templates go down to none. A
/// ReplicaSet without an owner that a Deployment's selector matches becomes its own.
/// Simplified: a rollout happens at once. Source: Kubernetes, Deployment controller.
void settleDeployments(Draft &draft);

} // namespace podium
