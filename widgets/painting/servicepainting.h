// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/doorpainting.h"
#include "picture/placement.h"

namespace podium {

/// The band through all lanes; plates come later, above it.
void paintBand(QPainter &painter, const RibbonLook &ribbon, const Theme &theme);
void paintRibbonPlates(QPainter &painter, const RibbonLook &ribbon, const Theme &theme);
void paintCrossing(QPainter &painter, const CrossingLook &crossing, const Theme &theme);
void paintLink(QPainter &painter, const LinkLook &link, const Theme &theme);
void paintLayer(QPainter &painter, const LayerLook &layer, const Theme &theme);
/// "+3 Services: a, b, c".
void paintFoldedServices(QPainter &painter, const Placement &placement, const Theme &theme);

} // namespace podium
