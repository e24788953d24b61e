// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/rule.h"

namespace podium {

/// What a rule of kube-proxy's does, in plain words: "To node port 30000: on to the outer door of
/// svc-2." One sentence, never empty.
QString sentence(const Rule &rule);

} // namespace podium
