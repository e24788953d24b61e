// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace podium::test {

/// From 0 to 1. Source: WCAG 2.2, relative luminance.
inline double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) +
           0.0722 * linear(qBlue(color));
}

/// From 1 to 21. Source: WCAG 2.2, contrast ratio.
inline double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

inline double contrast(const QColor &one, const QColor &other)
{
    return contrast(one.rgb(), other.rgb());
}

/// Of what is written or drawn on a ground: of the colour that stands out most to the one that most
/// of the pixels within `rect` have; 1 if that is empty.
inline double contrastOn(const QImage &image, const QRect &rect)
{
    QHash<QRgb, int> counts;
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color) {
        if (color.value() > counts.value(ground))
            ground = color.key();
    }
    double most = 1;
    for (auto color = counts.cbegin(); color != counts.cend(); ++color)
        most = std::max(most, contrast(color.key(), ground));
    return most;
}

} // namespace podium::test
