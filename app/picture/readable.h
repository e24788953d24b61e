// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/placement.h"

namespace podium {

/// What is written in a picture of lanes and has to stay readable, as far as it meets an area:
/// names and addresses as wide as they are written, plates, cards, notes, the legend. Nothing of a
/// map, whose words give way themselves. Scene units.
QList<QRectF> readableIn(const Placement &placement, const QRectF &area,
                         const MeasureText &measure);

} // namespace podium
