// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/scenepainting.h"

#include <QSize>

namespace podium {

/// A scene alone on its ground, from the top left, as large as it fits. What is in `bounds` is in
/// the picture, in scene units.
void paintWholePicture(QPainter &painter, const QSize &size, const QRectF &bounds,
                       const Placement &placement, const TimelineFrame &frame, const Theme &theme);

} // namespace podium
