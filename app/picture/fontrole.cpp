// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/fontrole.h"

namespace podium {

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
