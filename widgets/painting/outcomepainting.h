// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

/// The answer of a refusal on its way back; nothing for other verdicts.
void paintReturn(QPainter &painter, const OutcomeLook &outcome, const Theme &theme);

/// What signs must know of the picture that they stand in.
struct SceneEdges
{
    QRectF bounds{};
    double wall{0}; ///< x of the cluster's left edge
};

/// What became of a packet: the sign at its place, and what its sender sees.
void paintOutcome(QPainter &painter, const OutcomeLook &outcome, const SceneEdges &edges,
                  const Theme &theme);
/// "×3" in the place kept for it on a card or in a lane.
void paintTally(QPainter &painter, const QRectF &rect, int count, const Theme &theme);

} // namespace podium
