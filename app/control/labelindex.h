// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

#include <QHash>

#include <vector>

namespace podium {

/// Pods by the labels that somebody selects by, so that finding the pods of 10,000 Services does
/// not look at every pod for each. Points into what it was given, which must outlive it.
class LabelIndex
{
public:
    using Pods = std::vector<const Pod *>;

    /// Somebody will select by these labels. Before any add().
    void want(const QString &namespaceName, const LabelSet &selector);
    void add(const Pod &pod);

    /// The pods of the namespace that carry all of these labels, in the order of their names.
    /// They must have been wanted. Empty for an empty selector, as that selects nothing in a
    /// Service.
    Pods select(const QString &namespaceName, const LabelSet &selector) const;

private:
    struct Key
    {
        QStringView namespaceName{};
        QStringView label{};
        QStringView value{};

        bool operator==(const Key &) const = default;

        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.namespaceName, key.label, key.value);
        }
    };

    QHash<Key, Pods> m_pods{};
};

} // namespace podium
