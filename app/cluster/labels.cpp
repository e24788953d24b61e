// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/labels.h"

#include <QStringList>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class Pairs>
auto lowerBound(Pairs &pairs, const QString &key)
{
    return std::lower_bound(
        pairs.begin(), pairs.end(), key,
        [](const LabelSet::Pair &pair, const QString &k) { return pair.first < k; });
}

} // namespace

LabelSet::LabelSet(std::initializer_list<Pair> pairs)
{
    for (const Pair &pair : pairs)
        insert(pair.first, pair.second);
}

bool LabelSet::contains(const QString &key) const
{
    const auto it = lowerBound(m_pairs, key);
    return it != m_pairs.end() && it->first == key;
}

QString LabelSet::value(const QString &key) const
{
    const auto it = lowerBound(m_pairs, key);
    return it != m_pairs.end() && it->first == key ? it->second : QString();
}

void LabelSet::insert(const QString &key, const QString &value)
{
    // A null value would read as "no such key".
    const QString present = value.isNull() ? u""_s : value;
    const auto it = lowerBound(m_pairs, key);
    if (it != m_pairs.end() && it->first == key)
        it->second = present;
    else
        m_pairs.insert(it, Pair{key, present});
}

void LabelSet::remove(const QString &key)
{
    const auto it = lowerBound(m_pairs, key);
    if (it != m_pairs.end() && it->first == key)
        m_pairs.erase(it);
}

QString LabelSet::text() const
{
    QStringList parts;
    for (const auto &[key, value] : m_pairs)
        parts.append(key + u'=' + value);
    return parts.join(u',');
}

} // namespace podium
