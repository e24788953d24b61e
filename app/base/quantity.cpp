// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "base/quantity.h"

#include <array>
#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// `value * 10^tens * 2^twos` is meant; the exponents stay whole so that 1.1k is exactly 1100.
struct Scale
{
    QLatin1StringView suffix;
    int tens{0};
    int twos{0};
};

constexpr std::array scales{
    Scale{""_L1, 0, 0},    Scale{"n"_L1, -9, 0},  Scale{"u"_L1, -6, 0},  Scale{"m"_L1, -3, 0},
    Scale{"k"_L1, 3, 0},   Scale{"M"_L1, 6, 0},   Scale{"G"_L1, 9, 0},   Scale{"T"_L1, 12, 0},
    Scale{"P"_L1, 15, 0},  Scale{"E"_L1, 18, 0},  Scale{"Ki"_L1, 0, 10}, Scale{"Mi"_L1, 0, 20},
    Scale{"Gi"_L1, 0, 30}, Scale{"Ti"_L1, 0, 40}, Scale{"Pi"_L1, 0, 50}, Scale{"Ei"_L1, 0, 60},
};

/// "e3" and "E-3".
std::optional<Scale> decimalExponent(QStringView suffix)
{
    if (suffix.size() < 2 || (suffix[0] != u'e' && suffix[0] != u'E'))
        return {};
    bool isNumber = false;
    const int exponent = suffix.mid(1).toInt(&isNumber);
    if (!isNumber || std::abs(exponent) > 100)
        return {};
    return Scale{{}, exponent, 0};
}

std::optional<Scale> scaleOf(QStringView suffix)
{
    for (const Scale &scale : scales) {
        if (scale.suffix == suffix)
            return scale;
    }
    return decimalExponent(suffix);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

struct Digits
{
    long double value{0};
    int count{0};
    int behindPoint{0};
    qsizetype end{0};
};

Digits readDigits(QStringView text, qsizetype start)
{
    Digits digits;
    bool pointSeen = false;
    for (digits.end = start; digits.end < text.size(); ++digits.end) {
        const QChar character = text[digits.end];
        if (character == u'.' && !pointSeen) {
            pointSeen = true;
        } else if (isDigit(character)) {
            digits.value = digits.value * 10 + (character.unicode() - u'0');
            ++digits.count;
            digits.behindPoint += pointSeen ? 1 : 0;
        } else {
            break;
        }
    }
    return digits;
}

qint64 roundedUp(long double value, bool negative)
{
    const long double rounded = std::ceil(value);
    const auto largest = std::numeric_limits<qint64>::max();
    const qint64 whole = rounded >= 0x1p63L ? largest : static_cast<qint64>(rounded);
    return negative ? -whole : whole;
}

} // namespace

std::optional<qint64> parseQuantity(const QString &text)
{
    const bool isSigned = text.startsWith(u'-') || text.startsWith(u'+');
    const Digits digits = readDigits(text, isSigned ? 1 : 0);
    const std::optional<Scale> scale = scaleOf(QStringView(text).mid(digits.end));
    if (digits.count == 0 || !scale)
        return {};
    const int tens = scale->tens - digits.behindPoint;
    long double value = std::ldexp(digits.value, scale->twos);
    value = tens < 0 ? value / std::pow(10.0L, -tens) : value * std::pow(10.0L, tens);
    return roundedUp(value, text.startsWith(u'-'));
}

} // namespace podium
