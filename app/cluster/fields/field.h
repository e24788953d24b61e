// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/labels.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace podium {

/// What a field holds, and so how it is read, checked and edited.
enum class FieldType {
    Text,
    Integer,
    Boolean,
    Choice,        ///< one of `choices`
    IntegerOrText, ///< a port number or name; the value is qint64 or QString
    Address,       ///< an IP address; the value is QString
    Quantity,      ///< bytes, "512Mi"; the value is qint64
    TextList,
    TextMap,
    Group, ///< one nested structure, described by `items`
    List,  ///< a list of nested structures, each described by `items`
};

/// What one field holds right now; monostate: not set.
using FieldValue = std::variant<std::monostate, bool, qint64, QString, QStringList, LabelSet>;

struct Field;
using FieldTable = QList<Field>;

/// One row of the table of a kind. Reader, forms, tooltips, messages, search and the round-trip
/// test walk the same rows: a new field is a member and a row. Objects are passed as void pointers
/// to the type that the table is for; the builders in fieldbuilders.h keep that in one place.
struct Field
{
    /// Dotted keys, relative to the table: "spec.clusterIP", in an item table "nodePort".
    QString path{};
    FieldType type{FieldType::Text};
    QStringList choices{};
    /// Where the field is described: "ServiceSpec.clusterIP".
    QString source{};

    // Values: all types but Group and List.
    std::function<FieldValue(const void *object)> value{};
    std::function<void(void *object, const FieldValue &value)> setValue{};

    // Group and List.
    FieldTable items{};
    std::function<qsizetype(const void *object)> count{}; ///< a Group counts 1
    std::function<const void *(const void *object, qsizetype index)> item{};
    /// A List grows by one and gives the new item; a Group gives its one item.
    std::function<void *(void *object)> append{};
};

/// The row with this path; null if there is none. The path is relative to the table.
const Field *findField(const FieldTable &table, const QString &path);

} // namespace podium
