// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/objecttable.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <utility>
#include <vector>

namespace podium {

/// Changes to a table, collected and then made at once: one by one where they are few, so that the
/// table keeps sharing its chunks with earlier versions, else by building it anew.
template <class T>
class TableUpdate
{
public:
    using Pointer = typename ObjectTable<T>::Pointer;

    void put(T object) { put(std::make_shared<const T>(std::move(object))); }

    /// Shared, as a cluster shares its objects, so that very many need not be copied.
    void put(Pointer object) { m_objects.push_back(std::move(object)); }

    void remove(const T &object)
    {
        const TableKey key = keyOf(object);
        m_removed.insert({key.namespaceName.toString(), key.name.toString()});
    }

    bool isEmpty() const { return m_objects.empty() && m_removed.isEmpty(); }

    /// The table with all that was removed taken out, then all that was put put in.
    ObjectTable<T> appliedTo(ObjectTable<T> table) &&
    {
        const qsizetype changes = qsizetype(m_objects.size()) + m_removed.size();
        return changes * rebuildShare > table.size() ? rebuilt(table) : changed(std::move(table));
    }

private:
    // A single change copies a chunk, which costs as much as building a few dozen objects.
    static constexpr qsizetype rebuildShare = 16;

    ObjectTable<T> changed(ObjectTable<T> table)
    {
        for (const auto &[namespaceName, name] : std::as_const(m_removed))
            table.remove({namespaceName, name});
        for (Pointer &object : m_objects)
            table.insert(std::move(object));
        return table;
    }

    bool isRemoved(const TableKey &key) const
    {
        return !m_removed.isEmpty() &&
               m_removed.contains({key.namespaceName.toString(), key.name.toString()});
    }

    ObjectTable<T> rebuilt(const ObjectTable<T> &table)
    {
        const auto before = [](const Pointer &a, const Pointer &b) {
            return keyOf(*a) < keyOf(*b);
        };
        if (!std::is_sorted(m_objects.begin(), m_objects.end(), before))
            std::stable_sort(m_objects.begin(), m_objects.end(), before);
        std::vector<Pointer> all;
        all.reserve(size_t(table.size()) + m_objects.size());
        auto next = m_objects.begin();
        for (auto object = table.begin(); object != table.end(); ++object) {
            const TableKey key = keyOf(*object);
            while (next != m_objects.end() && keyOf(**next) < key)
                all.push_back(std::move(*next++));
            const bool replaced = next != m_objects.end() && keyOf(**next) == key;
            if (!replaced && !isRemoved(key))
                all.push_back(object.pointer());
        }
        std::move(next, m_objects.end(), std::back_inserter(all));
        return ObjectTable<T>::fromPointers(std::move(all));
    }

    std::vector<Pointer> m_objects{};
    QSet<std::pair<QString, QString>> m_removed{};
};

} // namespace podium
