// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/usage.h"

namespace podium {

Usage rulesUsage();

/// `podium rules`: what kube-proxy would write on a node, as `iptables-restore` reads it.
ExitStatus runRules(const QStringList &arguments, Streams &streams);

} // namespace podium
