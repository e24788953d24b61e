// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace podium {

/// Labels or annotations: pairs sorted by key. A sorted list, as a cluster holds 150,000 of them
/// and a tree node for every pair would be most of its memory.
class LabelSet
{
public:
    using Pair = std::pair<QString, QString>;

    LabelSet() = default;
    /// Later pairs win over earlier ones of the same key.
    LabelSet(std::initializer_list<Pair> pairs);

    bool isEmpty() const { return m_pairs.isEmpty(); }

    qsizetype size() const { return m_pairs.size(); }

    bool contains(const QString &key) const;
    /// Null if there is no such key (a present key may have an empty value, which is not null).
    QString value(const QString &key) const;
    void insert(const QString &key, const QString &value);
    void remove(const QString &key);

    QList<Pair>::const_iterator begin() const { return m_pairs.begin(); }

    QList<Pair>::const_iterator end() const { return m_pairs.end(); }

    /// "app=web,tier=front", sorted; empty for none.
    QString text() const;

    bool operator==(const LabelSet &) const = default;

private:
    QList<Pair> m_pairs{};
};

} // namespace podium
