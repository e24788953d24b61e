// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "stage/stageview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace podium::test {

/// A hand on the mouse over the stage.
class StageMouse
{
public:
    explicit StageMouse(StageView &stage)
        : m_stage(stage)
    {}

    /// A point of the object at which nothing lies on it.
    QPoint pointOf(const ObjectRef &object) const
    {
        const QRectF rect = m_stage.placement().rectOf(object);
        for (const double x : {0.5, 0.2, 0.8, 0.95}) {
            for (const double y : {0.5, 0.2, 0.8, 0.95}) {
                const QPointF scene = rect.topLeft() + QPointF(x * rect.width(), y * rect.height());
                const QPointF at = m_stage.camera().toView(scene);
                if (m_stage.objectAt(at) == object)
                    return at.toPoint();
            }
        }
        return {};
    }

    void moveTo(const QPoint &at, Qt::MouseButtons buttons = {}) const
    {
        QMouseEvent move(QEvent::MouseMove, at, m_stage.mapToGlobal(at), Qt::NoButton, buttons,
                         Qt::NoModifier);
        QApplication::sendEvent(&m_stage, &move);
    }

    void drag(const ObjectRef &from, const ObjectRef &to) const
    {
        drag(pointOf(from), pointOf(to));
    }

    void drag(const QPoint &start, const QPoint &end) const
    {
        beginDrag(start, end);
        endDrag(end);
    }

    /// Until it is over the other object.
    void beginDrag(const ObjectRef &from, const ObjectRef &to) const
    {
        beginDrag(pointOf(from), pointOf(to));
    }

    void beginDrag(const QPoint &start, const QPoint &end) const
    {
        QTest::mousePress(&m_stage, Qt::LeftButton, {}, start);
        moveTo((start + end) / 2, Qt::LeftButton);
        moveTo(end, Qt::LeftButton);
    }

    void endDrag(const QPoint &end) const
    {
        QTest::mouseRelease(&m_stage, Qt::LeftButton, {}, end);
    }

private:
    StageView &m_stage;
};

} // namespace podium::test
