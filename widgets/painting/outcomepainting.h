// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"
#include "picture/timelineframe.h"

namespace podium {

/// The answer of a refusal on its way back; nothing for other verdicts.
void paintReturn(QPainter &painter, const OutcomeLook &outcome, const Theme &theme);

/// What signs stand in.
struct SceneEdges
{
    QRectF bounds{};          ///< of the picture
    QList<QRectF> readable{}; ///< that they keep off, see readableIn()
    QList<QRectF> taken{};    ///< by packets, headers and other signs
};

/// A sign and its word beside it.
struct OutcomeSign
{
    QPointF icon{}; ///< its middle
    QRectF word{};
    QRectF whole{}; ///< null if there is none
};

/// At the place where the packet ended, and at its sender.
struct OutcomeSigns
{
    OutcomeSign atPlace{};
    OutcomeSign atSender{};
};

OutcomeSigns outcomeSigns(const OutcomeLook &outcome, const SceneEdges &edges, const Theme &theme);
/// What became of a packet: the sign at its place, and what its sender sees.
void paintOutcome(QPainter &painter, const OutcomeLook &outcome, const OutcomeSigns &signs,
                  const Theme &theme);
/// "×3" in the place kept for it on a card or in a lane.
void paintTally(QPainter &painter, const QRectF &rect, int count, const Theme &theme);

} // namespace podium
