// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/minimap.h"

#include "painting/scenepainting.h"
#include "stage/stageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace podium {

using namespace std::chrono_literals;

namespace {

constexpr QSizeF largest(220, 150);
constexpr double largestShare = 0.3; ///< of the width and height of the stage
constexpr int margin = 12;           ///< to the corner
constexpr double inset = 4;          ///< of the picture
constexpr double keyStep = 0.25;     ///< of a view
constexpr auto patience = 250ms;     ///< until an edit is seen here, too

QSize sizeFor(const QRectF &bounds, const QSize &stage)
{
    const QSizeF room = largest.boundedTo(QSizeF(stage) * largestShare);
    const QSizeF frame(2 * inset, 2 * inset);
    return (bounds.size().scaled(room - frame, Qt::KeepAspectRatio) + frame).toSize();
}

} // namespace

MiniMap::MiniMap(StageView &stage)
    : QWidget(&stage)
    , m_stage(stage)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    m_later.setSingleShot(true);
    m_later.setInterval(patience);
    connect(&m_later, &QTimer::timeout, this, &MiniMap::dropPicture);
    connect(&stage, &StageView::cameraChanged, this, &MiniMap::follow);
    connect(&stage, &StageView::placementChanged, &m_later, qOverload<>(&QTimer::start));
    connect(&stage, &StageView::themeChanged, this, &MiniMap::dropPicture);
    stage.installEventFilter(this);
    retranslate();
    hide();
}

void MiniMap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

bool MiniMap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void MiniMap::follow()
{
    const QRectF bounds = m_stage.placement().bounds;
    const QRectF seen = m_stage.inSight();
    const bool isNeeded = m_wanted && !bounds.isEmpty() && !seen.contains(bounds);
    if (isNeeded) {
        const QSize size = sizeFor(bounds, m_stage.size());
        setGeometry(QRect(
            {m_stage.width() - size.width() - margin, m_stage.height() - size.height() - margin},
            size));
    }
    setVisible(isNeeded);
    update();
}

void MiniMap::dropPicture()
{
    m_later.stop();
    m_picture = {};
    follow();
}

QTransform MiniMap::transform() const
{
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    return fitTransform(m_stage.placement().bounds, frame);
}

void MiniMap::repaintPicture()
{
    const double ratio = devicePixelRatioF();
    const Theme &theme = m_stage.theme();
    m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(theme.colors.background);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(transform());
    const Placement &placement = m_stage.placement();
    paintGround(painter, placement, theme, {placement.bounds, transform().m11()});
}

void MiniMap::paintEvent(QPaintEvent *)
{
    if (m_picture.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        repaintPicture();
    const Theme &theme = m_stage.theme();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);

    const QRectF seen = m_stage.inSight();
    const double width = theme.widths.ring;
    const QRectF inside = QRectF(rect()).adjusted(width, width, -width, -width);
    QRectF frame = transform().mapRect(seen) & inside;
    // However near the camera is, the frame stays large enough to be found.
    if (frame.width() < 4 * width || frame.height() < 4 * width)
        frame =
            QRectF(frame.center(), QSizeF()).adjusted(-2 * width, -2 * width, 2 * width, 2 * width);
    painter.setPen({theme.colors.background, 2 * width});
    painter.drawRect(frame);
    painter.setPen({theme.colors.ink, width});
    painter.drawRect(frame);

    const double edge = hasFocus() ? width : 1;
    painter.setPen({theme.colors.ink, edge});
    painter.drawRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
    if (hasFocus()) {
        painter.setPen({theme.colors.background, width});
        painter.drawRect(inside.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

void MiniMap::lookAt(const QPointF &position)
{
    m_stage.centreOn(transform().inverted().map(position));
}

void MiniMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        lookAt(event->position());
}

void MiniMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        lookAt(event->position());
}

void MiniMap::keyPressEvent(QKeyEvent *event)
{
    const QSizeF step = QSizeF(m_stage.size()) * keyStep;
    switch (event->key()) {
    case Qt::Key_Left:
        m_stage.panBy({step.width(), 0});
        break;
    case Qt::Key_Right:
        m_stage.panBy({-step.width(), 0});
        break;
    case Qt::Key_Up:
        m_stage.panBy({0, step.height()});
        break;
    case Qt::Key_Down:
        m_stage.panBy({0, -step.height()});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_stage.zoomIn();
        break;
    case Qt::Key_Minus:
        m_stage.zoomOut();
        break;
    case Qt::Key_0:
    case Qt::Key_Escape:
        m_stage.fit();
        m_stage.setFocus(Qt::OtherFocusReason);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MiniMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        dropPicture();
    }
    QWidget::changeEvent(event);
}

void MiniMap::retranslate()
{
    setAccessibleName(tr("Mini-map"));
    setAccessibleDescription(tr("Arrows move what is in sight, plus and minus zoom, 0 shows "
                                "everything."));
    setToolTip(tr("Click or drag to move what is in sight"));
}

} // namespace podium
