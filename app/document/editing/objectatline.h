// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/revision.h"

namespace podium {

/// The object that is stated around this line (from 1) of a text; null for none. Linear in the
/// number of objects.
ObjectRef objectAtLine(const Revision &revision, int file, int line);

} // namespace podium
