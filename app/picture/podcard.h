// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/clusterview.h"
#include "picture/looks.h"

namespace podium {

/// What a pod is up to, at a glance.
PodLook::State podState(const Pod &pod);
/// A pod's card with its left upper corner at (0, 0); its height follows what it has to say.
PodLook podCard(const Pod &pod, const QList<Membership> &memberships, const MeasureText &measure);
/// The same card elsewhere.
PodLook moved(PodLook card, const QPointF &by);

} // namespace podium
