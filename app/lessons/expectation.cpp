// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/expectation.h"

namespace podium {

bool Expectation::isAboutPackets() const
{
    return verdict || reason || !pod.isEmpty() || !node.isEmpty() || !entry.isEmpty() ||
           !container.isEmpty() || !source.isNull() || spread > 0;
}

bool Expectation::isEmpty() const
{
    return !isAboutPackets() && !matches && state.isEmpty() && rejected.isEmpty();
}

} // namespace podium
