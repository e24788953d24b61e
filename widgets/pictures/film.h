// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pictures/animation.h"

namespace podium {

/// A story that is told once, from its start to its end.
struct Film
{
    /// In seconds of the film: so long the end stays in sight.
    static constexpr double afterwards = 1.5;

    QSize size{};       ///< pixels
    double duration{0}; ///< seconds of story time
    double speed{1};    ///< story seconds a second
    int perSecond{25};  ///< frames
    /// Paints the moment at a story time, as an animation does its frames.
    std::function<void(QPainter &painter, double time)> paint{};
};

/// Frames at even distances in story time, whatever each takes to paint.
Animation animationOf(const Film &film);

} // namespace podium
