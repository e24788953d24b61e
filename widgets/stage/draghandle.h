// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QWidget>

namespace podium {

class StageView;

/// The dots that say that an object can be dragged: on the lower edge of its card while the pointer
/// is over it. Takes no events itself: ObjectDrag does what is promised.
class DragHandle : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of the stage.
    explicit DragHandle(StageView &stage);

    /// Null for none.
    const ObjectRef &object() const { return m_object; }

    /// Goes to the object, which can be dragged; null: goes away. Not shown on what is too small.
    void showOn(const ObjectRef &object);

    /// The object may be elsewhere now.
    void follow() { showOn(m_object); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StageView &m_stage;
    ObjectRef m_object{};
};

} // namespace podium
