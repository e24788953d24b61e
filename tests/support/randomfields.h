// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/anyobject.h"
#include "cluster/fields/field.h"

#include <QRandomGenerator>

namespace podium::test {

/// A field of an object: its row, what the row is of, and its path.
struct FieldTarget
{
    const Field *field{nullptr};
    void *owner{nullptr};
    QString path{};
};

/// Every field that the object's table has, set or not, with items of lists that are there. Points
/// into the object.
QList<FieldTarget> targetsOf(AnyObject &object);

/// Whether the field tells which object it is.
bool namesObject(const QString &path);

/// What the field could hold, often hard to write and seldom right; one time in six nothing.
FieldValue randomValue(QRandomGenerator &random, const Field &field, const FieldValue &now);

} // namespace podium::test
