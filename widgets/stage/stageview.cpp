// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stageview.h"

#include "painting/scenepainting.h"
#include "stage/neighbour.h"
#include "stage/packethit.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace podium {

namespace {

constexpr double zoomStep = 1.25;
constexpr double wheelNotch = 120; ///< QWheelEvent::angleDelta of one notch
constexpr double fitMargin = 16;   ///< view pixels
constexpr double fitMost = 1.6;    ///< a tiny cluster is not blown up beyond this

} // namespace

StageView::StageView(QWidget *parent)
    : QWidget(parent)
    , m_theme(lightTheme())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QSize StageView::minimumSizeHint() const
{
    return {320, 240};
}

QSize StageView::sizeHint() const
{
    return {900, 560};
}

void StageView::setPlacement(const Placement &placement)
{
    m_placement = placement;
    m_hovered = {};
    if (m_fitting)
        fit();
    dropGround();
}

void StageView::setTimeline(const Timeline &timeline)
{
    m_timeline = timeline;
    update();
}

void StageView::setStoryTime(double seconds)
{
    m_storyTime = seconds;
    update();
}

void StageView::setSelection(const ObjectRef &object)
{
    m_selected = object;
    update();
}

void StageView::setPacketInFocus(int number)
{
    m_packetInFocus = number;
    update();
}

void StageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    dropGround();
}

void StageView::zoomIn()
{
    zoomAtCentre(zoomStep);
}

void StageView::zoomOut()
{
    zoomAtCentre(1 / zoomStep);
}

void StageView::zoomAtCentre(double factor)
{
    moveCamera(m_camera.zoomedAt(QRectF(rect()).center(), factor));
}

void StageView::fit()
{
    m_fitting = true;
    setCamera(Camera::fitted(m_placement.bounds, size(), fitMargin, fitMost));
}

void StageView::reveal(const ObjectRef &object)
{
    const QRectF place = m_placement.rectOf(object);
    if (!place.isNull() && !QRectF(rect()).contains(m_camera.toView(place)))
        moveCamera(m_camera.showing(place, size(), fitMargin));
}

void StageView::moveCamera(const Camera &camera)
{
    m_fitting = false;
    setCamera(camera);
}

void StageView::setCamera(const Camera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    dropGround();
}

void StageView::setHovered(const ObjectRef &object)
{
    if (object == m_hovered)
        return;
    m_hovered = object;
    setCursor(object.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

TimelineFrame StageView::frame() const
{
    return m_timeline.at(m_storyTime, m_packetInFocus);
}

int StageView::packetAt(const QPointF &view) const
{
    if (m_timeline.isEmpty())
        return 0;
    return podium::packetAt(frame().packets, m_camera.toScene(view),
                            {m_camera.toScene(QRectF(rect())), m_camera.scale()}, m_theme);
}

void StageView::click(const QPointF &view)
{
    if (const int packet = packetAt(view)) {
        emit packetClicked(packet);
        return;
    }
    const ObjectRef object = m_placement.objectAt(m_camera.toScene(view));
    emit objectClicked(object);
    if (object.isNull())
        emit packetClicked(0);
}

void StageView::dropGround()
{
    m_ground = {};
    update();
}

bool StageView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ObjectRef object = m_placement.objectAt(m_camera.toScene(help->pos()));
        // Names come from manifests: never rich text.
        QToolTip::showText(help->globalPos(),
                           object.isNull() ? QString() : object.text().toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void StageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGroundLayer(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(m_camera.transform());
    SceneOptions options;
    options.selected = m_selected;
    options.hovered = m_hovered;
    options.headerArea = m_camera.toScene(QRectF(rect()));
    paintMoving(painter, m_placement, frame(), m_theme, options);
    if (!m_painted && !m_placement.bounds.isEmpty()) {
        m_painted = true;
        emit firstFramePainted();
    }
}

void StageView::paintGroundLayer(QPainter &painter)
{
    if (m_ground.isNull()) {
        const double ratio = devicePixelRatioF();
        m_ground = QPixmap(QSizeF(QSizeF(size()) * ratio).toSize());
        m_ground.setDevicePixelRatio(ratio);
        m_ground.fill(m_theme.colors.background);
        QPainter ground(&m_ground);
        ground.setRenderHint(QPainter::Antialiasing);
        ground.setTransform(m_camera.transform());
        paintGround(ground, m_placement, m_theme);
    }
    painter.drawPixmap(0, 0, m_ground);
}

void StageView::resizeEvent(QResizeEvent *event)
{
    if (m_fitting)
        fit();
    dropGround();
    QWidget::resizeEvent(event);
}

void StageView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / wheelNotch;
    moveCamera(m_camera.zoomedAt(event->position(), std::pow(zoomStep, notches)));
    event->accept();
}

void StageView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position();
    m_draggedFrom = event->position();
    m_dragging = false;
}

void StageView::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons().testAnyFlags(Qt::LeftButton | Qt::MiddleButton);
    const double distance = (event->position() - m_pressedAt).manhattanLength();
    m_dragging = held && (m_dragging || distance >= QApplication::startDragDistance());
    if (m_dragging) {
        moveCamera(m_camera.movedBy(event->position() - m_draggedFrom));
        m_draggedFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (!held) {
        setHovered(m_placement.objectAt(m_camera.toScene(event->position())));
        if (packetAt(event->position()) > 0)
            setCursor(Qt::PointingHandCursor);
        else
            setCursor(m_hovered.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    }
}

void StageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging && event->button() == Qt::LeftButton)
        click(event->position());
    m_dragging = false;
    setCursor(m_hovered.isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void StageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const ObjectRef next = neighbour(m_placement, m_selected, Qt::Key(event->key()));
        emit objectClicked(next);
        reveal(next);
        break;
    }
    case Qt::Key_Escape:
        emit objectClicked({});
        emit packetClicked(0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void StageView::changeEvent(QEvent *event)
{
    // The words in the picture are of the language, too.
    if (event->type() == QEvent::LanguageChange)
        dropGround();
    QWidget::changeEvent(event);
}

void StageView::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

} // namespace podium
