// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "forms/formvalues.h"

#include "routing/fieldpaths.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

template <class Map>
bool hasItem(const Map &fields, const QString &list, int index)
{
    const QString item = u"%1[%2]"_s.arg(list).arg(index);
    const auto found = fields.lowerBound(item);
    return found != fields.end() && found.key().startsWith(item);
}

bool isAroundTheCluster(ObjectKind kind)
{
    return kind == ObjectKind::World || kind == ObjectKind::Router;
}

} // namespace

FormValues::FormValues(const ClusterDocument &document, const ObjectRef &object,
                       const DraftValues &drafts)
    : m_document(document)
    , m_object(object)
    , m_drafts(drafts)
{
    if (isAroundTheCluster(object.kind)) {
        readWorld();
        return;
    }
    for (const FieldRow &row : fieldRows(document.cluster(), document.texts(), object))
        m_rows.insert(row.path, row);
}

void FormValues::readWorld()
{
    QStringList forwards;
    bool hasForwards = false;
    for (const ObjectKind kind : {ObjectKind::World, ObjectKind::Router}) {
        m_object.kind = kind;
        for (FieldRow row : fieldRows(cluster(), m_document.texts(), m_object)) {
            if (row.path.startsWith("forwards"_L1)) {
                forwards.append(row.value);
                hasForwards = hasForwards || row.stated;
            }
            row.path = u"data[%1]"_s.arg(row.path);
            m_rows.insert(row.path, row);
        }
    }
    const QString rules = forwards.join(u", "_s);
    m_rows.insert(u"data[forwards]"_s, {u"data[forwards]"_s, rules, hasForwards, rules});
    m_object = worldRef();
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
    int count = storedCount(list);
    while (hasItem(m_drafts, list, count))
        ++count;
    return count;
}

int FormValues::storedCount(const QString &list) const
{
    int count = 0;
    while (hasItem(m_rows, list, count))
        ++count;
    return count;
}

} // namespace podium
