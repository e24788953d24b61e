// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/labels.h"
#include "cluster/origin.h"

namespace podium {

/// The part of `metadata` that Podium knows.
struct ObjectMeta
{
    QString name{};
    QString generateName{};
    QString namespaceName{}; ///< empty for kinds without namespaces
    LabelSet labels{};
    LabelSet annotations{};
    QString deletionTimestamp{}; ///< empty unless it is being deleted
    ObjectRef controller{};      ///< the owner with `controller: true`
    Origin origin{};

    bool isTerminating() const { return !deletionTimestamp.isEmpty(); }

    bool operator==(const ObjectMeta &) const = default;
};

} // namespace podium
