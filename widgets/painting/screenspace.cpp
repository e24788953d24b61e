// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "painting/screenspace.h"

#include "painting/shapes.h"

#include <QFontMetricsF>

namespace podium {

ScreenSpace::ScreenSpace(QPainter &painter, const Theme &theme, double scale)
    : m_painter(painter)
    , m_theme(theme)
    , m_toDevice(painter.transform())
    , m_ratio(painter.transform().m11() / scale)
{
    m_painter.save();
    m_painter.setTransform({});
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

ScreenSpace::~ScreenSpace()
{
    m_painter.restore();
}

QRect ScreenSpace::pixels(const QRectF &scene) const
{
    const QRectF device = m_toDevice.mapRect(scene);
    const QPoint corner(qRound(device.left()), qRound(device.top()));
    const QPoint end(qRound(device.right()), qRound(device.bottom()));
    return {corner, QSize(std::max(1, end.x() - corner.x()), std::max(1, end.y() - corner.y()))};
}

void ScreenSpace::fill(const QRectF &scene, const QColor &color)
{
    m_painter.fillRect(pixels(scene), color);
}

void ScreenSpace::frame(const QRect &rect, const QColor &color, double width)
{
    const int line = std::max(1, qRound(width * m_ratio));
    m_painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), line), color);
    m_painter.fillRect(QRect(rect.left(), rect.bottom() - line + 1, rect.width(), line), color);
    const int high = rect.height() - 2 * line;
    m_painter.fillRect(QRect(rect.left(), rect.top() + line, line, high), color);
    m_painter.fillRect(QRect(rect.right() - line + 1, rect.top() + line, line, high), color);
}

void ScreenSpace::hatch(const QRect &rect, const QColor &color)
{
    m_painter.setBrushOrigin(rect.topLeft());
    m_painter.fillRect(rect, QBrush(color, Qt::BDiagPattern));
}

const QFont &ScreenSpace::font(FontRole role, int pixels)
{
    auto known = m_fonts.find({role, pixels});
    if (known == m_fonts.end()) {
        QFont made = m_theme.font(role);
        made.setPixelSize(pixels);
        known = m_fonts.insert({role, pixels}, made);
    }
    return *known;
}

QColor ScreenSpace::colorOf(MapLabel::Tone tone) const
{
    switch (tone) {
    case MapLabel::Tone::Ink:
        return m_theme.colors.ink;
    case MapLabel::Tone::Muted:
        return m_theme.colors.muted;
    case MapLabel::Tone::OnFill:
        break;
    }
    return m_theme.colors.onFill;
}

void ScreenSpace::text(const MapLabel &label)
{
    if (label.rect.isNull() || label.text.isEmpty())
        return;
    const QFont &face = font(label.font, std::max(1, qRound(label.pixels * m_ratio)));
    const QRect room = pixels(label.rect);
    const QString shown =
        QFontMetricsF(face).elidedText(label.text, Qt::ElideRight, room.width() + 0.5);
    m_painter.setFont(face);
    m_painter.setPen(colorOf(label.tone));
    const Qt::Alignment across = label.align == Label::Align::Left    ? Qt::AlignLeft
                                 : label.align == Label::Align::Right ? Qt::AlignRight
                                                                      : Qt::AlignHCenter;
    m_painter.drawText(room, int(across | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                       shown);
}

void ScreenSpace::inScene(const std::function<void()> &paint)
{
    m_painter.save();
    m_painter.setTransform(m_toDevice);
    m_painter.setRenderHint(QPainter::Antialiasing);
    paint();
    m_painter.restore();
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

} // namespace podium
