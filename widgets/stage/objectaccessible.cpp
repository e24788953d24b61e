// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "stage/objectaccessible.h"

#include "stage/stageview.h"

namespace podium {

ObjectAccessible::ObjectAccessible(StageView &stage, const ObjectRef &ref)
    : m_stage(&stage)
    , m_ref(ref)
{}

bool ObjectAccessible::isValid() const
{
    return m_stage && !m_stage->placement().rectOf(m_ref).isNull();
}

QAccessibleInterface *ObjectAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_stage.data());
}

QString ObjectAccessible::text(QAccessible::Text text) const
{
    if (!m_stage)
        return {};
    const ObjectWords words = m_stage->wordsFor(m_ref);
    switch (text) {
    case QAccessible::Name:
        return words.name;
    case QAccessible::Value:
        return words.state;
    case QAccessible::Description:
        return words.description;
    default:
        return {};
    }
}

QRect ObjectAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect shown = m_stage->shownRect(m_ref).toRect();
    return {m_stage->mapToGlobal(shown.topLeft()), shown.size()};
}

QAccessible::State ObjectAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool isSelected = m_stage->selection() == m_ref;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected;
    state.focused = isSelected && m_stage->hasFocus();
    state.invisible = !m_stage->isVisible();
    const QRect window(m_stage->mapToGlobal(QPoint()), m_stage->size());
    state.offscreen = !rect().intersects(window);
    return state;
}

void *ObjectAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                : nullptr;
}

QStringList ObjectAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ObjectAccessible::doAction(const QString &action)
{
    if (!isValid() || !actionNames().contains(action))
        return;
    if (action == setFocusAction())
        m_stage->setFocus(Qt::OtherFocusReason);
    m_stage->choose(m_ref);
    m_stage->reveal(m_ref);
}

} // namespace podium
