// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/detail.h"
#include "picture/placement.h"
#include "picture/timelineframe.h"
#include "theme/theme.h"

#include <QTransform>

class QPainter;

namespace podium {

/// All that stands still: may be cached until the placement or the theme changes. Paints in scene
/// units, so set the camera's transform first. Pixels outside `options.exposed` may or may not be
/// touched: clip if it matters.
void paintGround(QPainter &painter, const Placement &placement, const Theme &theme,
                 const GroundOptions &options = {});

struct SceneOptions
{
    bool spotlight{true}; ///< dim what is not on the way of a packet
    ObjectRef selected{};
    ObjectRef hovered{};
    double magnification{1}; ///< logical pixels that a pixel of the picture takes
    QRectF headerArea{};     ///< where headers of packets should stay; null: the picture's bounds
};

/// All that moves, and the rings of selection; above the ground.
void paintMoving(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                 const Theme &theme, const SceneOptions &options = {});
/// Ground and movement: what the window shows and `podium render` writes.
void paintScene(QPainter &painter, const Placement &placement, const TimelineFrame &frame,
                const Theme &theme, const SceneOptions &options = {});
/// Scene to device: the placement's bounds in the middle of `target`, as large as they fit.
QTransform fitTransform(const QRectF &bounds, const QRectF &target);

} // namespace podium
