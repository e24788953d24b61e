// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>

#include <functional>

class QPainter;

namespace podium {

/// Pictures that follow one another, each shown for the same time: smooth whatever the machine's
/// speed, as they come from story time and not from a clock.
struct Animation
{
    QSize size{}; ///< pixels
    int frames{0};
    int perSecond{25};
    /// Paints one of them, from 0, in pixels from the top left; covers the whole area. The same
    /// number gives the same picture.
    std::function<void(QPainter &painter, int frame)> paint{};
};

/// Hears how many frames are done and says whether to go on.
using AnimationProgress = std::function<bool(int done)>;

} // namespace podium
