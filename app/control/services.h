// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Defaults, cluster IPs, node ports and external addresses of all Services, in the order of their
/// names.
void settleServices(Draft &draft);

} // namespace podium
