// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/clusterview.h"

namespace podium {

/// Finds the Services of a pod without looking at all of them. Depends on selectors alone, so that
/// a pod's edit leaves it as it is.
class ServiceIndex
{
public:
    explicit ServiceIndex(const Cluster &cluster);

    /// By Service name. `cluster` has the Services that this was made for.
    QList<Membership> membershipsOf(const Cluster &cluster, const Pod &pod) const;

private:
    struct Key
    {
        QString namespaceName{};
        QString key{};
        QString value{};

        bool operator==(const Key &) const = default;

        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.namespaceName, key.key, key.value);
        }
    };

    QHash<Key, QList<ObjectRef>> m_byLabel{};    ///< under one pair of each selector
    QHash<QString, QList<ObjectRef>> m_others{}; ///< without a selector, by namespace
};

} // namespace podium
