// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

namespace podium {

void paintZone(QPainter &painter, const ZoneLook &zone, const Theme &theme);
/// A phone, laptop or router with its name and address.
void paintFigure(QPainter &painter, const FigureLook &figure, const Theme &theme);

} // namespace podium
