// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/camera.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// How far a span has to move to lie between two ends; the near end wins if it is too long.
double shiftInto(double from, double to, double low, double high)
{
    if (from < low || to - from > high - low)
        return low - from;
    return to > high ? high - to : 0;
}

// A pod's card, a plate or a tile of this width can be read; view pixels.
constexpr double readableWidth = 180;
constexpr double comfortableWidth = 300;

} // namespace

Camera::Camera(double scale, const QPointF &offset)
    : m_scale(std::clamp(scale, smallestScale, largestScale))
    , m_offset(offset)
{}

QRectF Camera::toScene(const QRectF &view) const
{
    return {toScene(view.topLeft()), view.size() / m_scale};
}

QRectF Camera::toView(const QRectF &scene) const
{
    return {toView(scene.topLeft()), scene.size() * m_scale};
}

QTransform Camera::transform() const
{
    return {m_scale, 0, 0, m_scale, m_offset.x(), m_offset.y()};
}

Camera Camera::zoomedAt(const QPointF &view, double factor) const
{
    const double scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    return {scale, view - toScene(view) * scale};
}

Camera Camera::movedBy(const QPointF &viewDistance) const
{
    return {m_scale, m_offset + viewDistance};
}

Camera Camera::fitted(const QRectF &bounds, const QSizeF &view, double margin, double most)
{
    if (bounds.isEmpty() || view.isEmpty())
        return {};
    const double room = std::min((view.width() - 2 * margin) / bounds.width(),
                                 (view.height() - 2 * margin) / bounds.height());
    const double scale = std::clamp(std::min(room, most), smallestScale, largestScale);
    const QPointF middle(view.width() / 2, view.height() / 2);
    return {scale, middle - bounds.center() * scale};
}

Camera Camera::showing(const QRectF &scene, const QSizeF &view, double margin) const
{
    const QRectF shown = toView(scene);
    return movedBy({shiftInto(shown.left(), shown.right(), margin, view.width() - margin),
                    shiftInto(shown.top(), shown.bottom(), margin, view.height() - margin)});
}

Camera Camera::readable(const QRectF &scene, const QSizeF &view, double margin) const
{
    const QRectF shown = toView(scene);
    const QRectF window = QRectF(QPointF(), view).adjusted(margin, margin, -margin, -margin);
    const bool isRead = shown.width() >= std::min(readableWidth, window.width() / 2) ||
                        shown.height() >= window.height() / 2;
    if (isRead && window.contains(shown))
        return *this;
    return fitted(scene, view, margin, comfortableWidth / scene.width());
}

Camera Camera::aligned(double ratio) const
{
    return {m_scale,
            {std::round(m_offset.x() * ratio) / ratio, std::round(m_offset.y() * ratio) / ratio}};
}

} // namespace podium
