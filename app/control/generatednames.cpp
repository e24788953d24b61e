// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/generatednames.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView alphabet{"bcdfghjklmnpqrstvwxz2456789"};
constexpr quint64 letters = 27;
constexpr int suffixLength = 5;
constexpr quint64 suffixCount = letters * letters * letters * letters * letters;
constexpr qsizetype maxBaseLength = 63 - suffixLength - 1;

// Multiplying by a number without the factor 3 shuffles the suffixes and can be undone.
constexpr quint64 shuffle = 5700853;
constexpr quint64 offset = 1234567;

constexpr quint64 power(quint64 base, quint64 exponent)
{
    quint64 result = 1;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1)
            result = result * base % suffixCount;
        base = base * base % suffixCount;
    }
    return result;
}

// Euler: the inverse is the power one below the count of numbers without the factor 3.
constexpr quint64 unshuffle = power(shuffle, suffixCount / 3 * 2 - 1);
static_assert(shuffle * unshuffle % suffixCount == 1);

} // namespace

QString nameSuffix(quint64 number)
{
    quint64 rest = (number % suffixCount * shuffle + offset) % suffixCount;
    QString result(suffixLength, u' ');
    for (QChar &c : result) {
        c = alphabet[qsizetype(rest % letters)];
        rest /= letters;
    }
    return result;
}

qint64 suffixNumber(const QString &name)
{
    if (name.size() <= suffixLength || name[name.size() - suffixLength - 1] != u'-')
        return -1;
    quint64 number = 0;
    for (qsizetype i = name.size() - 1; i >= name.size() - suffixLength; --i) {
        const qsizetype letter = alphabet.indexOf(name[i]);
        if (letter < 0)
            return -1;
        number = number * letters + quint64(letter);
    }
    return qint64((number + suffixCount - offset) % suffixCount * unshuffle % suffixCount);
}

QString generatedName(const QString &base, quint64 number)
{
    return base.left(maxBaseLength) + u'-' + nameSuffix(number);
}

QString safeText(quint32 hash)
{
    QString result = QString::number(hash);
    for (QChar &c : result)
        c = alphabet[qsizetype(c.unicode() % letters)];
    return result;
}

} // namespace podium
