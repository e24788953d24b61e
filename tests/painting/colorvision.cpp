// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/colorvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace podium::test {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                         {0.114503, 0.786281, 0.099216},
                         {-0.003882, -0.048116, 1.051998}}};
constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                         {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                         {-0.078411, 0.930809, 0.147602},
                         {0.004733, 0.691367, 0.303900}}};
constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375},
                        {0.2126729, 0.7151522, 0.0721750},
                        {0.0193339, 0.1191920, 0.9503041}}};
constexpr Triple white{0.95047, 1, 1.08883};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor &color)
{
    return {linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
}

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result{};
    for (size_t i = 0; i < 3; ++i)
        result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

struct Lab
{
    double l{0};
    double a{0};
    double b{0};
};

Lab labOf(const Triple &rgb)
{
    Triple f = times(toXyz, rgb);
    for (size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i];
        f[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double radians(double degrees)
{
    return degrees * M_PI / 180;
}

double hueOf(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / M_PI;
    return degrees < 0 ? degrees + 360 : degrees;
}

double seventh(double chroma)
{
    const double power = std::pow(chroma, 7);
    return std::sqrt(power / (power + std::pow(25.0, 7)));
}

double ciede2000(Lab one, Lab two)
{
    const double mean = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const double stretch = 1 + 0.5 * (1 - seventh(mean));
    one.a *= stretch;
    two.a *= stretch;
    const double c1 = std::hypot(one.a, one.b);
    const double c2 = std::hypot(two.a, two.b);
    const double h1 = hueOf(one.a, one.b);
    const double h2 = hueOf(two.a, two.b);
    const bool isFarRound = std::abs(h1 - h2) > 180;
    double dh = h2 - h1;
    if (isFarRound)
        dh += dh > 0 ? -360 : 360;
    double h = (h1 + h2) / 2;
    if (isFarRound)
        h += h < 180 ? 180 : -180;
    const double dHue = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh) / 2);
    const double l = (one.l + two.l) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.2 * std::cos(radians(4 * h - 63));
    const double square = (l - 50) * (l - 50);
    const double sl = 1 + 0.015 * square / std::sqrt(20 + square);
    const double turn =
        -std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2)))) * 2 * seventh(c);
    const double dl = (two.l - one.l) / sl;
    const double dc = (c2 - c1) / (1 + 0.045 * c);
    const double dHueScaled = dHue / (1 + 0.015 * c * t);
    return std::sqrt(dl * dl + dc * dc + dHueScaled * dHueScaled + turn * dc * dHueScaled);
}

Triple seenBy(Vision vision, const QColor &color)
{
    const Matrix &matrix = vision == Vision::Protan   ? protan
                           : vision == Vision::Deutan ? deutan
                                                      : tritan;
    Triple seen = times(matrix, linear(color));
    for (double &channel : seen)
        channel = std::clamp(channel, 0.0, 1.0);
    return seen;
}

} // namespace

double distanceSeen(const QColor &a, const QColor &b, Vision vision)
{
    return ciede2000(labOf(seenBy(vision, a)), labOf(seenBy(vision, b)));
}

double distance(const QColor &a, const QColor &b)
{
    return ciede2000(labOf(linear(a)), labOf(linear(b)));
}

} // namespace podium::test
