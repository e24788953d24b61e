// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QAccessibleWidget>
#include <QHash>

namespace podium {

class StageView;

/// The stage as assistive technology meets it: its children are the objects that are in sight, in
/// reading order, and the selected one; 150,000 would help nobody. The name says how many they are.
class StageAccessible : public QAccessibleWidget
{
public:
    static constexpr int mostChildren = 200;

    /// Makes Qt ask for one of these when it meets a StageView; may be called more than once.
    static void install();
    /// What is to be told about a child; -1 stands for the stage itself.
    using ChildEvent = std::pair<QAccessible::Event, int>;
    /// Another object is selected; if the stage has the focus, it has it.
    static QList<ChildEvent> selectionEvents(StageView &stage);
    /// Sends them, if anybody listens.
    static void tellSelection(StageView &stage);

    explicit StageAccessible(StageView &stage);
    ~StageAccessible() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text text) const override;

private:
    StageView &stage() const;
    const QList<ObjectRef> &objects() const;
    QAccessibleInterface *interfaceOf(const ObjectRef &object) const;

    // Made when somebody asks.
    mutable QList<ObjectRef> m_objects{};
    mutable quint64 m_revision{0}; ///< of the stage when m_objects was made
    mutable QHash<ObjectRef, QAccessible::Id> m_made{};
};

} // namespace podium
