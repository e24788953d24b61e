// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QList>

namespace podium {

class Cluster;

/// What differs between two clusters. Each list is sorted by ObjectRef. A Service is `changed` also
/// if only its derived endpoints differ.
struct ClusterDiff
{
    QList<ObjectRef> added{};
    QList<ObjectRef> removed{};
    QList<ObjectRef> changed{};
    bool worldChanged{false};
    bool isAnother{false}; ///< the clusters have nothing to do with one another; nothing is listed

    bool isEmpty() const
    {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty() && !worldChanged &&
               !isAnother;
    }

    bool operator==(const ClusterDiff &) const = default;
};

/// The cost follows the number of differences, not of objects, if one was made from the other.
ClusterDiff difference(const Cluster &before, const Cluster &after);

} // namespace podium
