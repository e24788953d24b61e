// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace podium::bench {

/// Resident memory of this process in MB (10^6 bytes), now and at its most; 0 where the system does
/// not say.
double residentMegabytes();
double peakMegabytes();

} // namespace podium::bench
