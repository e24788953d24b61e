// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium {

/// Milliseconds since the kernel started this process; 0 where that cannot be asked.
double processAgeMilliseconds();

} // namespace podium
