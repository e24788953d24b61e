// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/settle.h"

namespace podium {

Settled settle(const Cluster &desired)
{
    return {desired, {}};
}

} // namespace podium
