// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"
#include "manifest/scalar.h"

#include <string>
#include <vector>

namespace podium {

/// What a node of a document means, however it is written: aliases followed, merges done. A map
/// keeps its order, but two maps that differ in nothing else are equal.
struct YamlValue
{
    YamlKind kind{YamlKind::Null};     ///< never Alias
    Scalar scalar{};                   ///< of a Scalar
    std::string text{};                ///< of a Scalar, UTF-8: what to write, or to compare if Text
    std::vector<std::string> keys{};   ///< of a Map
    std::vector<YamlValue> children{}; ///< of a Map, as many as keys; of a Sequence

    static YamlValue map() { return {YamlKind::Map, {}, {}, {}, {}}; }

    static YamlValue sequence() { return {YamlKind::Sequence, {}, {}, {}, {}}; }

    bool isCollection() const { return kind == YamlKind::Map || kind == YamlKind::Sequence; }

    bool isEmptyCollection() const { return isCollection() && children.empty(); }

    /// The place of a key; -1 if the map has none.
    qsizetype indexOf(std::string_view key) const;
};

bool operator==(const YamlValue &a, const YamlValue &b);

/// A node with all below it.
YamlValue valueOf(const YamlTree &tree, qint32 node);

/// What to write for a field's value; monostate is Null. A quantity gets the largest unit of which
/// it is a whole number: "512Mi".
YamlValue valueOf(const FieldValue &value, FieldType type);

YamlValue textValue(const QString &text);

} // namespace podium
