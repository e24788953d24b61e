// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QAbstractTableModel>

namespace podium {

/// A table of what kubectl prints, each row about an object, for the moment of the document.
class WatchedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What one types to get it.
    virtual QString command() const = 0;

    /// A table that nobody looks at is not listed anew. It is watched at first.
    virtual void setWatched(bool isWatched) = 0;

    /// -1 if no row is about it, or none yet.
    virtual int rowOf(const ObjectRef &object) const = 0;
};

} // namespace podium
