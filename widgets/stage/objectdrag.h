// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QPointF>
#include <QWidget>

#include <functional>
#include <optional>

class QHelpEvent;
class QKeyEvent;
class QMouseEvent;

namespace podium {

class DragHandle;
class StageView;

/// What a dragged object would be dropped on at an object; null if it cannot be dropped there.
/// Injected, as the stage knows no cluster and no rules.
using FindDropTarget = std::function<ObjectRef(const ObjectRef &dragged, const ObjectRef &under)>;

/// Drags the selected object, or another one by its handle, to another one: a ghost follows the
/// pointer, and what it can be dropped on has brackets at its corners. Escape lets it go.
/// Elsewhere, and on what can be dropped nowhere, a drag moves the camera. Takes no events itself.
/// What dropping it would do can be said beside the pointer.
class ObjectDrag : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of the stage and keeps its size.
    ObjectDrag(StageView &stage, const FindDropTarget &findTarget);

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Below what is dragged to what, until it is over something else.
    void setHint(const QStringList &lines);

signals:
    /// It is over this now, but was not let go; a null target: over nothing, or no longer dragged.
    void aimed(const podium::ObjectRef &dragged, const podium::ObjectRef &target);
    void dropped(const podium::ObjectRef &dragged, const podium::ObjectRef &target);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    void aimAt(const ObjectRef &target);
    void begin();
    void end();
    bool tellHandle(const QHelpEvent &event) const;
    bool hover(const QPointF &position);
    bool isOnHandle(const QPointF &position) const;
    void offerHandle(const ObjectRef &hovered);
    /// Of those in sight, what the object can be dropped on.
    QList<ObjectRef> targetsOf(const ObjectRef &object) const;
    QRectF rectOf(const ObjectRef &object) const;
    void paintGhost(QPainter &painter) const;

    StageView &m_stage;
    FindDropTarget m_findTarget;
    DragHandle *m_handle;              ///< child of the stage, by Qt's ownership
    ObjectRef m_hovered{};             ///< it has the handle, if it can be dragged
    std::optional<ObjectRef> m_held{}; ///< since the button went down on it
    bool m_isCancelled{false}; ///< what the pointer still does until it lets go is not for others
    QPointF m_pressedAt{};
    QPointF m_at{};
    QList<ObjectRef> m_targets{}; ///< in sight
    ObjectRef m_target{};         ///< under the pointer
    QStringList m_hint{};
};

} // namespace podium
