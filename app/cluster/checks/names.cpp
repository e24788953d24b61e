// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/checks/names.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLabel = 63;
constexpr qsizetype maxSubdomain = 253;
constexpr qsizetype maxPortName = 15;

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLowerOrDigit(QChar c)
{
    return isLower(c) || isDigit(c);
}

bool isLetterOrDigit(QChar c)
{
    return isLowerOrDigit(c) || (c >= u'A' && c <= u'Z');
}

// Not empty, dashes only inside.
bool isDashedWord(QStringView text)
{
    return !text.isEmpty() && isLowerOrDigit(text.front()) && isLowerOrDigit(text.back()) &&
           std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isLowerOrDigit(c) || c == u'-'; });
}

bool isNamePart(QStringView text)
{
    return !text.isEmpty() && text.size() <= maxLabel && isLetterOrDigit(text.front()) &&
           isLetterOrDigit(text.back()) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isLetterOrDigit(c) || c == u'-' || c == u'_' || c == u'.';
           });
}

} // namespace

bool isDnsLabel(const QString &text)
{
    return text.size() <= maxLabel && isDashedWord(text);
}

bool isDns1035Label(const QString &text)
{
    return isDnsLabel(text) && isLower(text.front());
}

bool isDnsSubdomain(const QString &text)
{
    const QList<QStringView> words = QStringView(text).split(u'.');
    return text.size() <= maxSubdomain && std::all_of(words.begin(), words.end(), isDashedWord);
}

bool isQualifiedName(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return isNamePart(text);
    return isDnsSubdomain(text.left(slash)) && isNamePart(QStringView(text).sliced(slash + 1));
}

bool isLabelValue(const QString &text)
{
    return text.isEmpty() || isNamePart(text);
}

bool isPortName(const QString &text)
{
    return text.size() <= maxPortName && isDashedWord(text) && !text.contains("--"_L1) &&
           std::any_of(text.begin(), text.end(), isLower);
}

bool isPortNumber(int number)
{
    return number >= 1 && number <= 65535;
}

} // namespace podium
