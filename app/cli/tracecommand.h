// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage traceUsage();

/// `podium trace`: sends packets and says what becomes of them. Objects with an error are not in
/// the cluster; their findings go to `err`.
ExitStatus runTrace(const QStringList &arguments, Streams &streams);

} // namespace podium
