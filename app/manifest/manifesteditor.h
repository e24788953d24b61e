// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "cluster/fields/field.h"

#include <QByteArray>

namespace podium {

/// Changes of a learner's manifest that leave alone what they are not about: comments, order,
/// quoting, indentation, line ends, block or flow style and JSON survive, and only lines of the
/// field differ.
///
/// All functions take the bytes of one document, as splitDocuments() cuts it, and give the bytes of
/// the changed one. `item` says which item of a List the object is, from 0; -1 for the document
/// itself. Fields are spelled as in manifests: "spec.type", "metadata.labels[app]",
/// "spec.ports[0].nodePort", "spec.template.spec.containers[0].image", "data[forwards]".
///
/// Every result was read again before it is given: it says what the text said before with the
/// change made, and nothing else differs, in this object or another. Where the text does not allow
/// that, there is a Problem and nothing is changed. Its place counts lines from the start of the
/// document, and names no file. Problems: those of reading (NotYaml, DuplicateKey, ...); WrongType
/// for a field below something that is no map or list; FieldNotThere; SharedByAnchor;
/// DocumentTooLarge; EditNotPossible.
///
/// Linear in the size of the document; of a large List in block style or JSON only the item is
/// parsed.

/// One field, and what it shall hold. monostate takes it out, and with it the maps and lists that
/// this leaves empty, as kubectl leaves them out; an empty list or map does the same. Labels can be
/// set one by one ("metadata.labels[app]") or all at once ("metadata.labels"): those that stay as
/// they are keep their lines. A field that holds the value already keeps its spelling.
struct FieldSetting
{
    QString field{};
    FieldValue value{};

    bool operator==(const FieldSetting &) const = default;
};

/// The document with this field set. Parents that are missing are made, in the order of the field
/// tables.
Result<QByteArray> withField(const QByteArray &document, int item, const FieldSetting &setting);

/// The same for many fields, one after the other; all of them or none.
Result<QByteArray> withFields(const QByteArray &document, int item,
                              const QList<FieldSetting> &settings);

/// The document with a new item in a list of structures, such as "spec.ports". It gets this index;
/// items from there on move down. The list is made if it is missing. The fields are relative to the
/// item: "port".
struct NewItem
{
    QString list{};
    qsizetype index{-1}; ///< -1: behind the last
    QList<FieldSetting> fields{};

    bool operator==(const NewItem &) const = default;
};

Result<QByteArray> withItem(const QByteArray &document, int item, const NewItem &newItem);

/// The document without an item of a list, such as "spec.ports[1]", or any other field; with the
/// last item goes the list.
Result<QByteArray> withoutItem(const QByteArray &document, int item, const QString &itemPath);

/// The document with another key for an entry, such as "metadata.labels[app]", in its place and
/// with its value. Problem: DuplicateKey.
Result<QByteArray> withKeyRenamed(const QByteArray &document, int item, const QString &field,
                                  const QString &key);

/// The document without one item of the List that it is.
Result<QByteArray> withoutObject(const QByteArray &document, int item);

/// The document with a copy of one item of the List that it is, right behind it and with these
/// fields set. For item -1 only the fields are set: the text of a second document.
Result<QByteArray> withObjectDuplicated(const QByteArray &document, int item,
                                        const QList<FieldSetting> &settings);

} // namespace podium
