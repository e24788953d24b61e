// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

namespace podium {

class StageView;

/// One object of the picture as assistive technology meets it.
class ObjectAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ObjectAccessible(StageView &stage, const ObjectRef &ref);

    const ObjectRef &ref() const { return m_ref; }

    bool isValid() const override;

    /// None: it is painted, not an object of Qt's.
    QObject *object() const override { return nullptr; }

    QAccessibleInterface *parent() const override;

    QAccessibleInterface *child(int) const override { return nullptr; }

    int childCount() const override { return 0; }

    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text text) const override;

    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override;

    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &action) override;

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<StageView> m_stage;
    ObjectRef m_ref;
};

} // namespace podium
