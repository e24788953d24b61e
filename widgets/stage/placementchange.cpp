// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/placementchange.h"

#include "picture/transition.h"

namespace podium {

void PlacementChange::begin(const Placement &before, const Placement &after)
{
    stop();
    m_before = before;
    m_after = after;
    start();
}

void PlacementChange::updateCurrentTime(int time)
{
    // At the end it is the placement itself.
    emit moved(time < milliseconds ? between(m_before, m_after, double(time) / milliseconds)
                                   : m_after);
}

} // namespace podium
