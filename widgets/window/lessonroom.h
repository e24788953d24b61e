// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "lessons/lesson.h"
#include "window/actiontable.h"

#include <QMap>

class QWidget;

namespace podium {

/// The window while a lesson is open: what the lesson does not need is put away, and brought back
/// as it was.
class LessonRoom
{
public:
    /// All is borrowed and must outlive this.
    struct Parts
    {
        const QMap<Actions::Id, QAction *> &actions;
        QAction &insertMenu;
        QWidget &sending;            ///< where packets are sent from
        QList<QWidget *> unneeded{}; ///< by any lesson
    };

    explicit LessonRoom(const Parts &parts)
        : m_parts(parts)
    {}

    void enter(const QList<LessonControl> &controls);
    void leave();

private:
    void offer(const QList<LessonControl> &controls);

    Parts m_parts;
    QList<QWidget *> m_putAway{};
};

} // namespace podium
