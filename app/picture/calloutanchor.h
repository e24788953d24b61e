// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"
#include "routing/route.h"

namespace podium::callout {

/// The thing that a hop is about, where the packet is: a socket, a crossing, a card, a figure. What
/// is not drawn there is replaced by the place of the packet itself. Scene units.
QRectF anchorOf(const Placement &placement, const Hop &hop, const QPointF &packet);

/// What is written in the picture and should stay readable, as far as it meets an area: names,
/// plates, cards, figures. Scene units.
QList<QRectF> platesIn(const Placement &placement, const QRectF &area);

} // namespace podium::callout
