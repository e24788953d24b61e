// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/devicepixels.h"

#include <QPainter>

#include <cmath>

namespace podium {

QTransform devicePixels(const QPainter &painter)
{
    const QTransform device = painter.deviceTransform();
    // The pixel that the corner lies in.
    constexpr double rounding = 1e-6;
    return QTransform::fromTranslate(std::floor(device.dx() + rounding),
                                     std::floor(device.dy() + rounding)) *
           device.inverted();
}

QSize touchedPixels(const QSize &widget, double ratio)
{
    const QSizeF exact = QSizeF(widget) * ratio;
    const int split = ratio == std::floor(ratio) ? 0 : 1;
    return {int(std::ceil(exact.width())) + split, int(std::ceil(exact.height())) + split};
}

} // namespace podium
