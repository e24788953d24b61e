// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace podium {

/// Which part of the scene is seen, and how large: view = scene * scale + offset. A value; every
/// change makes another.
class Camera
{
public:
    static constexpr double smallestScale = 0.001;
    static constexpr double largestScale = 8.0;

    Camera() = default;
    Camera(double scale, const QPointF &offset);

    double scale() const { return m_scale; }

    QPointF toScene(const QPointF &view) const { return (view - m_offset) / m_scale; }

    QPointF toView(const QPointF &scene) const { return scene * m_scale + m_offset; }

    QRectF toScene(const QRectF &view) const;
    QRectF toView(const QRectF &scene) const;
    QTransform transform() const;

    /// The scene point under `view` stays there.
    Camera zoomedAt(const QPointF &view, double factor) const;
    Camera movedBy(const QPointF &viewDistance) const;
    /// Shows all of `bounds` in the middle, with a margin (view pixels), but never larger than
    /// `most`.
    static Camera fitted(const QRectF &bounds, const QSizeF &view, double margin, double most);
    /// Moved as little as possible so that `scene` is seen with a margin (view pixels).
    Camera showing(const QRectF &scene, const QSizeF &view, double margin) const;

    /// Shows `scene` in the middle as large as it can be read, unless it is seen that large
    /// already.
    Camera readable(const QRectF &scene, const QSizeF &view, double margin) const;
    /// With its offset on a whole device pixel, so that what was painted can be scrolled.
    Camera aligned(double ratio) const;

    bool operator==(const Camera &) const = default;

private:
    double m_scale{1};
    QPointF m_offset{};
};

} // namespace podium
