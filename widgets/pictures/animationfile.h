// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pictures/animation.h"

#include <QString>

#include <optional>

namespace podium {

enum class AnimationFormat {
    Gif,   ///< one file
    Frames ///< a PNG a frame
};

/// By the name: NAME.gif, or NAME-%d.png with the number of the frame for %d. Nothing for others.
std::optional<AnimationFormat> animationFormatOf(const QString &path);

/// Why so many pictures a second cannot be had in a file of that format; empty if they can.
QString faultOfRate(AnimationFormat format, int perSecond);

/// Writes all of it or, if it cannot be written or `progress` wants no more, no GIF and as many
/// frames as were done. Gives what is wrong; empty if all went well. The same animation gives the
/// same bytes.
QString writeAnimation(const QString &path, const Animation &animation,
                       const AnimationProgress &progress = {});

/// The file of a frame, numbered from 1 with as many digits as the last one has.
QString frameName(const QString &path, int frame, int frames);

} // namespace podium
