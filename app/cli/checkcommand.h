// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage checkUsage();

/// `podium check`: reads and validates, as the API server would.
ExitStatus runCheck(const QStringList &arguments, Streams &streams);

} // namespace podium
