// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "painting/maplabels.h"
#include "theme/theme.h"

#include <QMap>
#include <QPainter>

namespace podium {

/// Paints in whole device pixels, so that thousands of small things are crisp and cheap. The
/// painter's transform is put aside while this lives, and has only scaled and moved.
class ScreenSpace
{
public:
    ScreenSpace(QPainter &painter, const Theme &theme, double scale);
    ~ScreenSpace();
    Q_DISABLE_COPY_MOVE(ScreenSpace)

    QPainter &painter() { return m_painter; }

    const QTransform &toDevice() const { return m_toDevice; }

    /// Device pixels a logical pixel.
    double ratio() const { return m_ratio; }

    /// At least one pixel wide and high.
    QRect pixels(const QRectF &scene) const;
    void fill(const QRectF &scene, const QColor &color);
    /// A frame of `width` logical pixels inside.
    void frame(const QRect &rect, const QColor &color, double width = 1);
    /// Diagonal lines, as pending and not ready have.
    void hatch(const QRect &rect, const QColor &color);
    void text(const MapLabel &label);
    /// The painter as it was, for painters that work in scene units.
    void inScene(const std::function<void()> &paint);

private:
    const QFont &font(FontRole role, int pixels);
    QColor colorOf(MapLabel::Tone tone) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QTransform m_toDevice;
    double m_ratio;
    QMap<std::pair<FontRole, int>, QFont> m_fonts{};
};

/// Between two colours: 0 is the first.
QColor mixed(const QColor &a, const QColor &b, double share);

} // namespace podium
