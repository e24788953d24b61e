// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/lessonroom.h"

#include "lessons/lessonpermit.h"

#include <QAction>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace podium {

namespace {

/// Which commands belong to what a lesson lets its learner do.
struct ControlledAction
{
    Actions::Id action{};
    QList<LessonControl> controls{}; ///< any of them; none: no lesson needs it
};

const QList<ControlledAction> &controlledActions()
{
    using Control = LessonControl;
    static const QList<ControlledAction> table{
        {Actions::Send, {Control::Send}},
        {Actions::DeleteObject, {Control::DeletePod, Control::EditPod}},
        {Actions::DuplicateObject, {Control::AddPod}},
        {Actions::RenameObject, {Control::EditPod}},
        {Actions::PasteObjects, {Control::AddPod}},
        {Actions::EvictPod, {Control::DeletePod}},
        {Actions::RestartContainer, {Control::EditPod}},
        {Actions::MovePod, {Control::EditPod}},
        {Actions::ConnectPod, {Control::EditLabels, Control::EditPod}},
        {Actions::ScaleWorkload, {Control::Scale}},
        {Actions::ToggleReady, {Control::EditPod}},
        {Actions::CopyKubectl, {}},
        {Actions::ClearPackets, {}}, // what was sent in a challenge counts
    };
    return table;
}

} // namespace

void LessonRoom::enter(const QList<LessonControl> &controls)
{
    leave();
    offer(controls);
    m_parts.sending.setVisible(hasControl(controls, LessonControl::Send));
    for (QWidget *widget : std::as_const(m_parts.unneeded)) {
        if (widget->isHidden())
            continue;
        m_putAway.append(widget);
        widget->hide();
    }
}

void LessonRoom::offer(const QList<LessonControl> &controls)
{
    m_parts.insertMenu.setVisible(hasControl(controls, LessonControl::AddPod));
    for (const ControlledAction &row : controlledActions()) {
        const bool isNeeded = std::ranges::any_of(
            row.controls, [&](LessonControl control) { return hasControl(controls, control); });
        m_parts.actions.value(row.action)->setVisible(isNeeded);
    }
}

void LessonRoom::leave()
{
    for (const ControlledAction &row : controlledActions())
        m_parts.actions.value(row.action)->setVisible(true);
    m_parts.insertMenu.setVisible(true);
    m_parts.sending.show();
    for (QWidget *widget : std::exchange(m_putAway, {}))
        widget->show();
}

} // namespace podium
