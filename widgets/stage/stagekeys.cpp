// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/stagekeys.h"

#include "stage/neighbour.h"
#include "stage/stageview.h"

#include <QKeyEvent>

namespace podium {

StageKeys::StageKeys(StageView &stage)
    : QObject(&stage)
    , m_stage(stage)
{}

bool StageKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const auto commands = press->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (!commands && (moveCamera(press->key()) || moveSelection(press->key())))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool StageKeys::moveCamera(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift on many keyboards
        m_stage.zoomIn();
        return true;
    case Qt::Key_Minus:
        m_stage.zoomOut();
        return true;
    case Qt::Key_0:
        m_stage.fit();
        return true;
    default:
        return false;
    }
}

bool StageKeys::moveSelection(int key)
{
    const Placement &placement = m_stage.placement();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        select(neighbour(placement, m_stage.selection(), Qt::Key(key)));
        return true;
    case Qt::Key_Home:
        select(placement.objectsIn(placement.bounds, 1).value(0));
        return true;
    case Qt::Key_End: {
        const QList<ObjectRef> objects = placement.objects();
        select(objects.isEmpty() ? ObjectRef() : objects.last());
        return true;
    }
    case Qt::Key_Escape:
        m_stage.chooseNothing();
        return true;
    default:
        return false;
    }
}

void StageKeys::select(const ObjectRef &object)
{
    m_stage.choose(object);
    m_stage.reveal(object);
}

} // namespace podium
