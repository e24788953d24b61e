// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/maplabels.h"
#include "painting/screenspace.h"
#include "picture/placement.h"

namespace podium {

/// Whether lanes are so small that their texts would not be legible.
bool isFar(const Placement &placement, double scale);
/// The looks without their texts, which give way.
Placement withoutTexts(Placement placement);
/// The names that stay, at a legible size in the room that other texts have left: those of nodes,
/// Services, brackets, figures and pods.
std::vector<MapLabel> farLabels(const Placement &placement, double scale,
                                const MeasureText &measure);
/// The ground of lanes from afar: shapes, pods as cells or small cards, and names.
void paintFarLanes(QPainter &painter, const Placement &placement, const Theme &theme,
                   const GroundOptions &options);

} // namespace podium
