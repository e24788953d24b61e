// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSize>
#include <QTransform>

class QPainter;

namespace podium {

/// The world transform under which one unit of a widget's fresh painter is one device pixel, and
/// its origin is on a whole one: at a scale such as 1.25 a widget may begin between two pixels, and
/// an image drawn there would be blurred.
QTransform devicePixels(const QPainter &painter);

/// How many device pixels a widget may touch, wherever it begins.
QSize touchedPixels(const QSize &widget, double ratio);

} // namespace podium
