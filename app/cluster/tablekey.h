// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

#include <compare>

namespace podium {

/// What a table of one kind is sorted by. Views: a key lives no longer than what it was made from.
struct TableKey
{
    QStringView namespaceName{};
    QStringView name{};

    friend bool operator==(const TableKey &a, const TableKey &b)
    {
        return a.name == b.name && a.namespaceName == b.namespaceName;
    }

    friend bool operator<(const TableKey &a, const TableKey &b)
    {
        const int order = a.namespaceName.compare(b.namespaceName);
        return order != 0 ? order < 0 : a.name.compare(b.name) < 0;
    }
};

/// The key of anything with `meta`.
template <class T>
TableKey keyOf(const T &object)
{
    return {object.meta.namespaceName, object.meta.name};
}

} // namespace podium
