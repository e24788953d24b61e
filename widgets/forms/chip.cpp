// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/chip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr int leastHeight = 26; ///< pixels: a pointer hits 24
constexpr int sideRoom = 10;
constexpr int crossWidth = 24; ///< a pointer hits it
constexpr double crossRadius = 3.5;
constexpr int leastWidth = 60;
constexpr double outline = 1.0;
constexpr double focusOutline = 2.5;

bool edits(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F2 || event.key() == Qt::Key_Return ||
           event.key() == Qt::Key_Enter;
}

bool removes(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
}

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
}

QSize Chip::sizeHint() const
{
    return {std::max(leastHeight, fontMetrics().horizontalAdvance(text()) + sideRoom + crossWidth),
            std::max(leastHeight, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(leastWidth, sizeHint().width()), sizeHint().height()};
}

QRect Chip::crossArea() const
{
    return {width() - crossWidth, 0, crossWidth, height()};
}

void Chip::setCrossPointedAt(bool pointedAt)
{
    if (pointedAt == m_isCrossPointedAt)
        return;
    m_isCrossPointedAt = pointedAt;
    update();
    emit removePointedAt(pointedAt);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // These keys are commands of the window, too, which would rename or delete the object.
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.modifiers() == Qt::NoModifier && (edits(key) || removes(key)))
            event->accept();
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::Hide)
        setCrossPointedAt(false);
    return QAbstractButton::event(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    setCrossPointedAt(crossArea().contains(event->position().toPoint()));
    QAbstractButton::mouseMoveEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isDown() || !crossArea().contains(event->position().toPoint())) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    emit removeRequested();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (edits(*event))
        emit editRequested();
    else if (removes(*event))
        emit removeRequested();
    else
        QAbstractButton::keyPressEvent(event); // arrows lead to the neighbours, as between buttons
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus() ? focusOutline : outline;
    const QColor line = palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text);
    painter.setPen(QPen(line, width));
    painter.setBrush(palette().base());
    const QRectF shape = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter.setPen(palette().color(QPalette::Text));
    const QRect label = rect().adjusted(sideRoom - 1, 0, 1 - crossWidth, 0);
    painter.drawText(label, Qt::AlignCenter,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, label.width()));
    paintCross(painter);
}

void Chip::paintCross(QPainter &painter) const
{
    const QPointF at = QRectF(crossArea()).center() - QPointF(2, 0);
    if (m_isCrossPointedAt) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Text));
        painter.drawEllipse(at, 2.2 * crossRadius, 2.2 * crossRadius);
    }
    const QColor line = palette().color(m_isCrossPointedAt ? QPalette::Base : QPalette::Text);
    painter.setPen(QPen(line, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF down(crossRadius, crossRadius);
    const QPointF up(crossRadius, -crossRadius);
    painter.drawLine(at - down, at + down);
    painter.drawLine(at - up, at + up);
}

} // namespace podium
