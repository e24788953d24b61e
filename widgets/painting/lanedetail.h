// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/maplabels.h"
#include "painting/screenspace.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"

#include <functional>

namespace podium {

/// Whether lanes are so small that their texts would not be legible.
bool isFar(const Placement &placement, double scale);
/// The looks without their texts, which give way.
Placement withoutTexts(Placement placement);
/// With plates that are wide enough for their numbers at a legible size, as far as there is room:
/// what the following paint and measure.
Placement withWidePlates(Placement placement, double scale, const MeasureText &measure);
/// What moves there, with the rings of outcomes around the cards as they are now.
TimelineFrame withRingsAround(TimelineFrame frame, const Placement &placement);
/// The texts that stay, at a legible size in the room that others have left: names of nodes,
/// Services, brackets, figures and pods, below them what they have no room for otherwise, and the
/// numbers of sockets and crossings.
std::vector<MapLabel> farLabels(const Placement &placement, double scale,
                                const MeasureText &measure);
/// The ground of lanes from afar: shapes, pods as cells or small cards, and names.
void paintFarLanes(QPainter &painter, const Placement &placement, const Theme &theme,
                   const GroundOptions &options);
/// Of these the sockets and crossings that are to be seen, above all else; `scale`: logical pixels
/// a scene unit.
void paintFarPlates(QPainter &painter, const Placement &placement, const Theme &theme, double scale,
                    const std::function<bool(const QRectF &)> &isShown);

} // namespace podium
