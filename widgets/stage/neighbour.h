// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

#include <Qt>

namespace podium {

/// The object that an arrow key leads to: the nearest one in that direction, what lies straight
/// ahead before what lies aside. The first of all if `from` is not drawn, `from` itself if nothing
/// lies there.
ObjectRef neighbour(const Placement &placement, const ObjectRef &from, Qt::Key arrow);

} // namespace podium
