// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

namespace podium {

/// The picture on its way from one placement to another, so that an edit moves smoothly what must
/// move: what stays slides, what is new fades in and grows, what is gone fades out. `progress`
/// from 0 to 1, slow at both ends; at 1 it is `after`. On a map pods slide, and all else is in its
/// place at once. Objects are found at their places in it.
Placement between(const Placement &before, const Placement &after, double progress);
/// Whether there is anything in between: not between lanes and a map, nor if too much of one moves.
bool moves(const Placement &before, const Placement &after);

} // namespace podium
