// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stagepointer.h"

#include "stage/stageview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <cmath>

namespace podium {

namespace {

constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120; ///< QWheelEvent::angleDelta of one notch

} // namespace

StagePointer::StagePointer(StageView &stage)
    : QObject(&stage)
    , m_stage(stage)
{}

bool StagePointer::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        zoom(static_cast<QWheelEvent &>(*event));
        return true;
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(*event));
        break;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(*event));
        break;
    case QEvent::MouseButtonRelease:
        release(static_cast<QMouseEvent &>(*event));
        break;
    case QEvent::NativeGesture: {
        const auto &gesture = static_cast<QNativeGestureEvent &>(*event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            m_stage.zoomAt(gesture.position(), 1 + gesture.value());
        break;
    }
    case QEvent::Leave:
        m_stage.setHovered({});
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void StagePointer::zoom(QWheelEvent &event)
{
    const double notches = event.angleDelta().y() / wheelNotch;
    m_stage.zoomAt(event.position(), std::pow(zoomStep, notches));
    event.accept();
}

void StagePointer::press(const QMouseEvent &event)
{
    m_pressedAt = event.position();
    m_draggedFrom = event.position();
    m_dragging = false;
}

void StagePointer::move(const QMouseEvent &event)
{
    const bool held = event.buttons().testAnyFlags(Qt::LeftButton | Qt::MiddleButton);
    const double distance = (event.position() - m_pressedAt).manhattanLength();
    m_dragging = held && (m_dragging || distance >= QApplication::startDragDistance());
    if (m_dragging) {
        m_stage.panBy(event.position() - m_draggedFrom);
        m_draggedFrom = event.position();
        m_stage.setCursor(Qt::ClosedHandCursor);
    } else if (!held) {
        hover(event.position());
    }
}

void StagePointer::release(const QMouseEvent &event)
{
    if (!m_dragging && event.button() == Qt::LeftButton)
        m_stage.click(event.position());
    m_dragging = false;
    hover(event.position());
}

void StagePointer::hover(const QPointF &position)
{
    const ObjectRef object = m_stage.objectAt(position);
    m_stage.setHovered(object);
    const bool isClickable = !object.isNull() || m_stage.packetAt(position) > 0;
    m_stage.setCursor(isClickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

} // namespace podium
