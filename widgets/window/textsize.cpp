// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/textsize.h"

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
    QFont font = m_ofSystem;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_ofSystem.pointSizeF() * factor());
    else
        font.setPixelSize(qRound(m_ofSystem.pixelSize() * factor()));
    QApplication::setFont(font);
}

} // namespace podium
