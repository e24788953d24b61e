// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

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

} // namespace podium::test
