// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/textsize.h"

#include "theme/letters.h"

#include <QApplication>

#include <algorithm>

namespace podium {

TextSize::TextSize()
    : m_ofSystem(QApplication::font())
{}

TextSize::~TextSize()
{
    setPercent(normal);
}

void TextSize::setPercent(int percent)
{
    const int wanted = std::clamp((percent + step / 2) / step * step, int(normal), int(largest));
    if (wanted == m_percent)
        return;
    m_percent = wanted;
    QApplication::setFont(enlarged(m_ofSystem, factor(), m_ofSystem.weight()));
}

} // namespace podium
