// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "control/draft.h"

namespace podium {

/// Adds "default" and every namespace that an object is in but nobody states, so that a manifest
/// without its Namespace object can be looked at all the same.
void addNamespaces(Draft &draft);

} // namespace podium
