// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QWheelEvent;

namespace podium {

class StageView;

/// Pointer on the stage: the wheel zooms, a drag pans, a click names an object, and what the
/// pointer rests on is hovered.
class StagePointer : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the stage.
    explicit StagePointer(StageView &stage);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoom(QWheelEvent &event);
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void hover(const QPointF &position);

    StageView &m_stage;
    bool m_dragging{false};
    QPointF m_pressedAt{};
    QPointF m_draggedFrom{};
};

} // namespace podium
