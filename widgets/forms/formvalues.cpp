// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formvalues.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class Map>
bool hasItem(const Map &fields, const QString &item)
{
    const auto found = fields.lowerBound(item);
    return found != fields.end() && found.key().startsWith(item);
}

} // namespace

FormValues::FormValues(const ClusterDocument &document, const ObjectRef &object,
                       const DraftValues &drafts)
    : m_document(document)
    , m_object(object)
    , m_drafts(drafts)
{
    for (const FieldRow &row : fieldRows(document.cluster(), document.texts(), object))
        m_rows.insert(row.path, row);
}

FieldValue FormValues::value(const QString &field) const
{
    return m_drafts.contains(field) ? m_drafts.value(field) : m_rows.value(field).content;
}

QString FormValues::text(const QString &field) const
{
    return m_drafts.contains(field) ? fieldText(m_drafts.value(field)) : m_rows.value(field).value;
}

bool FormValues::isStated(const QString &field) const
{
    return m_drafts.contains(field) || m_rows.value(field).stated;
}

int FormValues::count(const QString &list) const
{
    int count = 0;
    const auto item = [&] { return u"%1[%2]"_s.arg(list).arg(count); };
    while (hasItem(m_rows, item()) || hasItem(m_drafts, item()))
        ++count;
    return count;
}

} // namespace podium
