// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/kubectl.h"

namespace podium {

/// Why kubectl has no command for a change; empty if it has one.
QString gapSentence(KubectlGap gap);

} // namespace podium
