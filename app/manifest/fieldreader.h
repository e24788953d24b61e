// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/documentreport.h"
#include "manifest/fieldpath.h"
#include "manifest/fieldplan.h"
#include "manifest/scalar.h"
#include "manifest/textpool.h"

namespace podium {

/// Fills one object from a map of a document, row by row of the kind's field table, and reports
/// values that the API server would refuse to decode. Values in error stay unset.
class FieldReader
{
public:
    FieldReader(DocumentReport &report, TextPool &pool);

    /// `object` is what dataOf() gives for an object of the plan's kind.
    void read(qint32 map, const FieldPlan &plan, void *object);

private:
    void readMap(qint32 map, const FieldPlan &plan, void *object, const FieldPath *path);
    void readEntry(YamlTree::Entry node, const FieldPlan::Entry &entry, void *object,
                   const FieldPath &path);
    void readList(qint32 node, const FieldPlan::Entry &entry, void *object, const FieldPath &path);
    void reportUnknown(qint32 key, const FieldPlan &plan, const FieldPath *path);

    FieldValue value(qint32 node, const Field &field, const FieldPath &path);
    FieldValue textValue(qint32 node, const FieldPath &path);
    FieldValue integerValue(qint32 node, const FieldPath &path);
    FieldValue booleanValue(qint32 node, const FieldPath &path);
    FieldValue choiceValue(qint32 node, const Field &field, const FieldPath &path);
    FieldValue integerOrTextValue(qint32 node, const FieldPath &path);
    FieldValue addressValue(qint32 node, const FieldPath &path);
    FieldValue quantityValue(qint32 node, const FieldPath &path);
    FieldValue textListValue(qint32 node, const FieldPath &path);
    FieldValue textMapValue(qint32 node, const FieldPath &path);

    bool expect(YamlKind kind, qint32 node, const FieldPath &path);
    void wrongType(const QString &wanted, qint32 node, const FieldPath &path);

    DocumentReport &m_report;
    TextPool &m_pool;
    const YamlTree &m_tree;
};

} // namespace podium
