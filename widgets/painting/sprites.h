// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/shapes.h"

#include <functional>

namespace podium {

/// A small thing that is drawn often: once into pixels, then copied. Where there are no pixels, as
/// in SVG and PDF, it is drawn each time.
struct Sprite
{
    QString name{}; ///< tells looks apart; with theme and scale the key of what is remembered
    QSizeF size{};  ///< scene units
    std::function<void(QPainter &)> paint{}; ///< around the origin
};

/// Copies the sprite to each of the points. Remembered pictures depend on nothing but their key,
/// so the same call always draws the same.
void paintSprites(QPainter &painter, const Sprite &sprite, const Track &points, const Theme &theme);

} // namespace podium
