// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/fontrole.h"

namespace podium {

namespace {

/// `length` characters of both ends; never half of a character outside the first plane.
QString endsOf(const QString &text, qsizetype length)
{
    qsizetype head = (length + 1) / 2;
    qsizetype tail = length / 2;
    if (head > 0 && text[head - 1].isHighSurrogate())
        --head;
    if (tail > 0 && text[text.size() - tail].isLowSurrogate())
        --tail;
    return text.first(head) + u'…' + text.last(tail);
}

} // namespace

QString shortened(const QString &text, double width, FontRole font, const MeasureText &measure)
{
    if (measure(text, font) <= width)
        return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (fits + 1 < tooLong) {
        const qsizetype middle = (fits + tooLong) / 2;
        (measure(endsOf(text, middle), font) <= width ? fits : tooLong) = middle;
    }
    return endsOf(text, fits);
}

double approximateTextWidth(const QString &text, FontRole font)
{
    constexpr ushort firstWide = 0x1100;
    double width = 0;
    for (const QChar character : text) {
        const bool isNarrow = character == u'.' || character == u':' || character == u'/';
        width += character.unicode() >= firstWide ? 17 : isNarrow ? 4.8 : 9.4;
    }
    return font == FontRole::Text ? width : width * 1.1;
}

} // namespace podium
