// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/objectdrag.h"

#include "stage/draghandle.h"
#include "stage/stageview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace podium {

namespace {

/// More are not marked: of a large map, most are too small to be aimed at.
constexpr int mostMarked = 500;
constexpr double bracketWidth = 3;
constexpr double aimedWidth = 5;
constexpr double longestBracket = 18;
constexpr double ghostMargin = 6;

/// Corners around a rectangle: a shape that nothing else on the stage has.
void paintBrackets(QPainter &painter, const QRectF &rect)
{
    const double length = qMin(longestBracket, qMin(rect.width(), rect.height()) / 3);
    for (const QPointF corner :
         {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}) {
        const double inX = corner.x() < rect.center().x() ? length : -length;
        const double inY = corner.y() < rect.center().y() ? length : -length;
        painter.drawPolyline(QPolygonF{corner + QPointF(inX, 0), corner, corner + QPointF(0, inY)});
    }
}

} // namespace

ObjectDrag::ObjectDrag(StageView &stage, const FindDropTarget &findTarget)
    : QWidget(&stage)
    , m_stage(stage)
    , m_findTarget(findTarget)
    , m_handle(new DragHandle(stage))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    stage.installEventFilter(this);
}

bool ObjectDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent &>(*event));
    case QEvent::KeyPress:
        if (!m_held || static_cast<QKeyEvent &>(*event).key() != Qt::Key_Escape)
            return false;
        end();
        m_isCancelled = true;
        return true;
    case QEvent::ToolTip:
        return tellHandle(static_cast<QHelpEvent &>(*event));
    case QEvent::Leave:
        offerHandle({});
        return false;
    case QEvent::Resize:
        resize(m_stage.size());
        return false;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool ObjectDrag::press(const QMouseEvent &event)
{
    end();
    m_isCancelled = false;
    const bool isByHandle = isOnHandle(event.position());
    const ObjectRef object = isByHandle ? m_handle->object() : m_stage.objectAt(event.position());
    const bool isHeld = isByHandle || (!object.isNull() && object == m_stage.selection() &&
                                       m_stage.packetAt(event.position()) == 0);
    if (!isHeld || event.button() != Qt::LeftButton)
        return false;
    m_targets = targetsOf(object);
    if (m_targets.isEmpty())
        return false;
    m_held = object;
    m_pressedAt = event.position();
    // The others see the press, too: it may become a click.
    return false;
}

QList<ObjectRef> ObjectDrag::targetsOf(const ObjectRef &object) const
{
    QList<ObjectRef> targets;
    for (const ObjectRef &other : m_stage.placement().objectsIn(m_stage.inSight(), mostMarked)) {
        if (m_findTarget(object, other) == other)
            targets.append(other);
    }
    return targets;
}

void ObjectDrag::offerHandle(const ObjectRef &hovered)
{
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    m_handle->showOn(targetsOf(hovered).isEmpty() ? ObjectRef() : hovered);
}

bool ObjectDrag::isOnHandle(const QPointF &position) const
{
    return m_handle->isVisible() && m_handle->geometry().contains(position.toPoint());
}

/// The edge of the object is in the middle of the handle: there nothing else is pointed at.
bool ObjectDrag::hover(const QPointF &position)
{
    if (isOnHandle(position)) {
        m_stage.setCursor(Qt::OpenHandCursor);
        return true;
    }
    offerHandle(m_stage.objectAt(position));
    return false;
}

bool ObjectDrag::tellHandle(const QHelpEvent &event) const
{
    if (!isOnHandle(event.pos()))
        return false;
    QToolTip::showText(event.globalPos(),
                       tr("Drag it: a pod onto a node to move it there, a pod onto a Service or a "
                          "Service onto a pod to make it one of its endpoints"),
                       &m_stage);
    return true;
}

bool ObjectDrag::move(const QMouseEvent &event)
{
    if (!m_held && event.buttons() == Qt::NoButton && hover(event.position()))
        return true;
    if (!m_held)
        return m_isCancelled;
    m_at = event.position();
    const double distance = (m_at - m_pressedAt).manhattanLength();
    if (!isVisible() && distance >= QApplication::startDragDistance())
        begin();
    const ObjectRef target = m_findTarget(*m_held, m_stage.objectAt(m_at));
    if (isVisible()) {
        aimAt(target);
        m_stage.setCursor(m_target.isNull() ? Qt::ForbiddenCursor : Qt::DragMoveCursor);
    }
    update();
    return true;
}

bool ObjectDrag::release(const QMouseEvent &event)
{
    if (!m_held || event.button() != Qt::LeftButton)
        return std::exchange(m_isCancelled, false);
    const bool wasDragged = isVisible();
    const ObjectRef dragged = *m_held;
    const ObjectRef target = m_target;
    end();
    if (wasDragged && !target.isNull())
        emit dropped(dragged, target);
    return wasDragged;
}

void ObjectDrag::setHint(const QStringList &lines)
{
    m_hint = lines;
    update();
}

void ObjectDrag::aimAt(const ObjectRef &target)
{
    if (target == m_target)
        return;
    m_target = target;
    m_hint.clear();
    emit aimed(*m_held, target);
}

void ObjectDrag::begin()
{
    offerHandle({});
    resize(m_stage.size());
    raise();
    show();
}

void ObjectDrag::end()
{
    if (isVisible())
        m_stage.setCursor(Qt::ArrowCursor);
    if (m_held)
        aimAt({});
    m_held = {};
    hide();
}

QRectF ObjectDrag::rectOf(const ObjectRef &object) const
{
    return m_stage.shownRect(object);
}

void ObjectDrag::paintEvent(QPaintEvent *)
{
    if (!m_held)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_stage.theme().colors.ink;
    for (const ObjectRef &target : m_targets) {
        painter.setPen(QPen(ink, target == m_target ? aimedWidth : bracketWidth));
        paintBrackets(painter, rectOf(target));
    }
    painter.setPen(QPen(ink, bracketWidth, Qt::DashLine));
    painter.drawLine(rectOf(*m_held).center(), m_at);
    paintGhost(painter);
}

void ObjectDrag::paintGhost(QPainter &painter) const
{
    QString text =
        m_target.isNull() ? m_held->name : m_held->name + QStringLiteral(" → ") + m_target.name;
    for (const QString &line : m_hint)
        text += u'\n' + line;
    const QSizeF words = painter.fontMetrics().size(0, text);
    const QSizeF size = words + QSizeF(4 * ghostMargin, 2 * ghostMargin);
    const QPointF corner = m_at + QPointF(2 * ghostMargin, 2 * ghostMargin);
    // Whatever is said stays in sight.
    const QRectF plate({qMax(0.0, qMin(corner.x(), width() - size.width())),
                        qMax(0.0, qMin(corner.y(), height() - size.height()))},
                       size);
    const Theme::Colors &colors = m_stage.theme().colors;
    painter.setPen(QPen(colors.ink, 2, m_target.isNull() ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colors.plate);
    painter.drawRoundedRect(plate, ghostMargin, ghostMargin);
    painter.drawText(plate.adjusted(2 * ghostMargin, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     text);
}

} // namespace podium
