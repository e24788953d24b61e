// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage handoutUsage();

/// `podium lesson handout`; the arguments after that.
ExitStatus runHandout(const QStringList &arguments, Streams &streams);

} // namespace podium
