// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/chip.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace podium {

namespace {

constexpr int leastHeight = 26; ///< pixels: a pointer hits 24
constexpr int sideRoom = 10;
constexpr int leastWidth = 60;
constexpr double outline = 1.0;
constexpr double focusOutline = 2.5;

} // namespace

Chip::Chip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &Chip::editRequested);
}

QSize Chip::sizeHint() const
{
    return {std::max(leastHeight, fontMetrics().horizontalAdvance(text()) + 2 * sideRoom),
            std::max(leastHeight, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(leastWidth, sizeHint().width()), sizeHint().height()};
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit editRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    default:
        // Arrows lead to the neighbours, as between all buttons.
        QAbstractButton::keyPressEvent(event);
    }
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
    const QString shown =
        fontMetrics().elidedText(text(), Qt::ElideMiddle, rect().width() - 2 * sideRoom + 2);
    painter.drawText(rect(), Qt::AlignCenter, shown);
}

} // namespace podium
