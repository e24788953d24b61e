// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/camerasteering.h"

#include "stage/cameraflight.h"

#include <QWidget>

namespace podium {

namespace {

constexpr double zoomStep = 1.25;
constexpr double fitMost = 2.5; ///< a tiny cluster is not blown up beyond this

} // namespace

CameraSteering::CameraSteering(QWidget &view)
    : QObject(&view)
    , m_view(view)
    , m_flight(new CameraFlight(this))
{
    connect(m_flight, &CameraFlight::moved, this, &CameraSteering::set);
}

void CameraSteering::zoomIn()
{
    zoomAt(viewRect().center(), zoomStep);
}

void CameraSteering::zoomOut()
{
    zoomAt(viewRect().center(), 1 / zoomStep);
}

void CameraSteering::zoomAt(const QPointF &position, double factor)
{
    move(m_camera.zoomedAt(position, factor));
}

void CameraSteering::panBy(const QPointF &distance)
{
    move(m_camera.movedBy(distance));
}

void CameraSteering::centreOn(const QPointF &scene)
{
    panBy(viewRect().center() - m_camera.toView(scene));
}

void CameraSteering::fit(const QRectF &bounds)
{
    m_flight->stop();
    m_isFitting = true;
    set(Camera::fitted(bounds, viewRect().size(), m_fitMargin, fitMost));
}

void CameraSteering::reveal(const QRectF &place)
{
    if (!place.isNull() && !viewRect().contains(m_camera.toView(place)))
        fly(m_camera.showing(place, viewRect().size(), m_fitMargin));
}

void CameraSteering::flyTo(const QRectF &place)
{
    if (!place.isNull())
        fly(m_camera.readable(place, viewRect().size(), m_fitMargin));
}

/// By the user: it follows nothing any more.
void CameraSteering::move(const Camera &camera)
{
    m_flight->stop();
    m_isFitting = false;
    set(camera);
}

void CameraSteering::fly(const Camera &target)
{
    if (m_reducedMotion || !m_view.isVisible()) {
        move(target);
        return;
    }
    m_isFitting = false;
    m_flight->fly(CameraPath(m_camera, target, viewRect().size()));
}

void CameraSteering::set(const Camera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    emit moved();
}

QRectF CameraSteering::viewRect() const
{
    return {{}, QSizeF(m_view.size()) / m_magnification};
}

} // namespace podium
