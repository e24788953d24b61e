// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage/camera.h"

#include <QObject>

class QWidget;

namespace podium {

class CameraFlight;

/// Where the camera of a view is, and how it gets elsewhere: moved by hand, flown to a place, or
/// fitted to the picture, which it then follows until it is moved.
class CameraSteering : public QObject
{
    Q_OBJECT

public:
    /// Steers for this view, whose child it is.
    explicit CameraSteering(QWidget &view);

    const Camera &camera() const { return m_camera; }

    /// Shows everything, and keeps doing so.
    bool isFitting() const { return m_isFitting; }

    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    bool isReducedMotion() const { return m_reducedMotion; }

    /// Widget pixels that a view pixel takes, see StageView::setMagnification().
    void setMagnification(double factor) { m_magnification = factor; }

    double magnification() const { return m_magnification; }

    /// View pixels that are left around what is shown.
    void setFitMargin(double margin) { m_fitMargin = margin; }

    /// All of the view, in view pixels.
    QRectF viewRect() const;

    void zoomIn();
    void zoomOut();
    /// What is at this point of the view stays there.
    void zoomAt(const QPointF &position, double factor);
    void panBy(const QPointF &distance);
    /// Brings a point of the scene to the middle.
    void centreOn(const QPointF &scene);
    void fit(const QRectF &bounds);
    /// Flies as little as possible so that the place is seen; stays if it is.
    void reveal(const QRectF &place);
    /// Flies to the place, so near that it can be read.
    void flyTo(const QRectF &place);

signals:
    void moved();

private:
    void move(const Camera &camera);
    void fly(const Camera &target);
    void set(const Camera &camera);

    Camera m_camera{};
    bool m_isFitting{true};
    bool m_reducedMotion{false};
    double m_magnification{1};
    double m_fitMargin{16};
    QWidget &m_view;
    CameraFlight *m_flight; ///< child by Qt's ownership
};

} // namespace podium
