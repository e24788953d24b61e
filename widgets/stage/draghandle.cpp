// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/draghandle.h"

#include "stage/stageview.h"

#include <QPainter>

namespace podium {

namespace {

constexpr QSize handleSize(38, 16);
constexpr int dotColumns = 4;
constexpr double dotDistance = 6;
constexpr double dotRadius = 1.6;
/// Below this, in pixels, a handle would hide what it belongs to.
constexpr double smallestWidth = 60;
constexpr double smallestHeight = 36;

} // namespace

DragHandle::DragHandle(StageView &stage)
    : QWidget(&stage)
    , m_stage(stage)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(handleSize);
    hide();
    connect(&stage, &StageView::cameraChanged, this, &DragHandle::follow);
    connect(&stage, &StageView::placementChanged, this, &DragHandle::follow);
}

void DragHandle::showOn(const ObjectRef &object)
{
    m_object = object;
    const QRectF rect = m_stage.shownRect(object);
    if (rect.width() < smallestWidth || rect.height() < smallestHeight) {
        hide();
        return;
    }
    const QPointF place(rect.center().x() - width() / 2.0, rect.bottom() - height() / 2.0);
    move(place.toPoint());
    show();
}

void DragHandle::paintEvent(QPaintEvent *)
{
    const Theme::Colors &colors = m_stage.theme().colors;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_stage.theme().widths.outline / 2;
    const QRectF plate = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(colors.ink, m_stage.theme().widths.outline));
    painter.setBrush(colors.plate);
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    const QPointF first =
        plate.center() - QPointF((dotColumns - 1) * dotDistance / 2, dotDistance / 2 - 1);
    for (int column = 0; column < dotColumns; ++column) {
        for (const double row : {0.0, dotDistance - 2})
            painter.drawEllipse(first + QPointF(column * dotDistance, row), dotRadius, dotRadius);
    }
}

} // namespace podium
