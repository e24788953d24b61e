// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage/camera.h"

#include <QColor>
#include <QDeadlineTimer>
#include <QPixmap>
#include <QRegion>

#include <functional>

class QPainter;

namespace podium {

/// Through which window the ground is seen.
struct GroundView
{
    Camera camera{};
    QSize size{}; ///< device pixels
    double ratio{1};

    /// Scene to device pixels.
    QTransform transform() const;

    bool operator==(const GroundView &) const = default;
};

/// What stands still, kept as pixels. When the camera pans by whole device pixels, they are
/// scrolled, and only what comes into sight is painted; when it zooms, they are stretched at once
/// and painted anew piece by piece, as time allows; when an edit changes an area, only that area is
/// painted. Once crisp, it is what painting everything at once would have given, pixel for pixel
/// (but for two of 255 levels on soft edges: Qt's rasterizer cuts lines off at the edge of the
/// device).
class GroundLayer
{
public:
    /// Paints what meets `exposed` (scene units). The painter maps scene to device and is clipped.
    using Paint = std::function<void(QPainter &painter, const QRectF &exposed)>;

    explicit GroundLayer(Paint paint);

    /// Of where nothing has been painted yet.
    void setBackground(const QColor &color);
    void setView(const GroundView &view);

    /// Nothing that was painted is right any more.
    void invalidate();
    /// What is not right any more lies within `area` (scene units).
    void invalidate(const QRectF &area);

    /// Paints what is not crisp: first what shows nothing, then from the middle outwards. Stops at
    /// the deadline, but never before it has come one piece nearer.
    void refine(const QDeadlineTimer &deadline = QDeadlineTimer(QDeadlineTimer::Forever));
    /// The same in one go: for pictures whose cost does not follow the piece that is painted.
    void refineAtOnce();

    bool isCrisp() const { return m_rough.isEmpty(); }

    /// One pixel a device pixel, as large as the view.
    const QPixmap &pixels() const { return m_pixels; }

private:
    void reset();
    void scroll(const QPoint &by);
    void stretch(const GroundView &view, const QTransform &change);
    QRect nextPiece() const;
    void paintPiece(const QRect &piece);

    QRect viewRect() const { return {QPoint(), m_view.size}; }

    Paint m_paint;
    QColor m_background{};
    GroundView m_view{};
    QPixmap m_pixels{};
    QRegion m_empty{}; ///< device pixels where nothing has been painted
    QRegion m_rough{}; ///< device pixels that are not what they should be; holds m_empty
};

} // namespace podium
