// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/audiencelayout.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"

class QPainter;

namespace podium {

/// The words around the stage, whose place is left as it is. Paints in audience units.
void paintAudience(QPainter &painter, const AudienceLayout &layout, const AudiencePage &page,
                   const Theme &theme);

/// Whether the legend is shown: not where the page has no room for it, nor where the texts of cards
/// would have to give way to it. `pixels`: the size of the screen.
bool showsLegend(const AudienceLayout &layout, const QSizeF &pixels, const Placement &placement);

/// All of the screen, of so many pixels: as the window shows it while nobody has moved its camera.
void paintAudienceScreen(QPainter &painter, const QSizeF &pixels, const AudiencePage &page,
                         const Placement &placement, const TimelineFrame &frame,
                         const Theme &theme);

} // namespace podium
