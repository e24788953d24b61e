// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "picture/timelineframe.h"
#include "theme/theme.h"

class QPainter;

namespace podium {

/// Covers all but the objects in the spotlight, as far as the frame is dimmed. Rectangles alone, so
/// that it costs no more than filling the picture once.
void paintVeil(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
               const Theme &theme);

} // namespace podium
