// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QObject>

namespace podium {

/// What the user is looking at; shared by drawing, outline, inspector and manifest.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null if nothing is selected.
    const ObjectRef &current() const { return m_current; }

public slots:
    void select(const podium::ObjectRef &object);

    void clear() { select({}); }

signals:
    void selectionChanged(const podium::ObjectRef &object);

private:
    ObjectRef m_current{};
};

} // namespace podium
