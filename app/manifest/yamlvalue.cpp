// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/yamlvalue.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

bool isSameScalar(const YamlValue &a, const YamlValue &b)
{
    if (a.scalar.type != b.scalar.type)
        return false;
    switch (a.scalar.type) {
    case ScalarType::Null:
        return true;
    case ScalarType::Boolean:
        return a.scalar.boolean == b.scalar.boolean;
    case ScalarType::Integer:
        return a.scalar.integer == b.scalar.integer;
    case ScalarType::Decimal:
    case ScalarType::Text:
        break;
    }
    return a.text == b.text;
}

bool isSameMap(const YamlValue &a, const YamlValue &b)
{
    if (a.keys.size() != b.keys.size())
        return false;
    for (size_t i = 0; i < a.keys.size(); ++i) {
        const bool isAtSamePlace = a.keys[i] == b.keys[i];
        const qsizetype other = isAtSamePlace ? qsizetype(i) : b.indexOf(a.keys[i]);
        if (other < 0 || !(a.children[i] == b.children[size_t(other)]))
            return false;
    }
    return true;
}

YamlValue numberValue(qint64 number)
{
    return {YamlKind::Scalar, {ScalarType::Integer, false, number}, std::to_string(number), {}, {}};
}

YamlValue booleanValue(bool value)
{
    return {YamlKind::Scalar, {ScalarType::Boolean, value, 0}, value ? "true" : "false", {}, {}};
}

YamlValue quantityValue(qint64 bytes)
{
    constexpr std::array<std::pair<const char *, int>, 4> units{
        {{"Ti", 40}, {"Gi", 30}, {"Mi", 20}, {"Ki", 10}}};
    for (const auto &[unit, bits] : units) {
        const qint64 size = qint64(1) << bits;
        if (bytes != 0 && bytes % size == 0)
            return textValue(QString::number(bytes / size) + QLatin1StringView(unit));
    }
    return numberValue(bytes);
}

YamlValue listValue(const QStringList &list)
{
    YamlValue value = YamlValue::sequence();
    for (const QString &text : list)
        value.children.push_back(textValue(text));
    return value;
}

YamlValue labelsValue(const LabelSet &labels)
{
    YamlValue value = YamlValue::map();
    for (const auto &[key, text] : labels) {
        value.keys.push_back(key.toStdString());
        value.children.push_back(textValue(text));
    }
    return value;
}

YamlValue scalarValue(const YamlTree &tree, qint32 node)
{
    YamlValue value{
        YamlKind::Scalar, resolveScalar(tree, node), std::string(tree.text(node)), {}, {}};
    // "~" is written, but it is nothing all the same.
    if (value.scalar.type == ScalarType::Null)
        return {};
    return value;
}

} // namespace

qsizetype YamlValue::indexOf(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? -1 : found - keys.begin();
}

bool operator==(const YamlValue &a, const YamlValue &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case YamlKind::Scalar:
        return isSameScalar(a, b);
    case YamlKind::Map:
        return isSameMap(a, b);
    case YamlKind::Sequence:
        return a.children == b.children;
    case YamlKind::Null:
    case YamlKind::Alias:
        break;
    }
    return true;
}

YamlValue valueOf(const YamlTree &tree, qint32 node)
{
    YamlValue value;
    switch (tree.kind(node)) {
    case YamlKind::Scalar:
        return scalarValue(tree, node);
    case YamlKind::Sequence:
        value.kind = YamlKind::Sequence;
        for (const qint32 item : tree.items(node))
            value.children.push_back(valueOf(tree, item));
        break;
    case YamlKind::Map:
        value.kind = YamlKind::Map;
        for (const auto &[key, child] : tree.entries(node)) {
            value.keys.emplace_back(tree.text(key));
            value.children.push_back(valueOf(tree, child));
        }
        break;
    case YamlKind::Null:
    case YamlKind::Alias:
        break;
    }
    return value;
}

YamlValue textValue(const QString &text)
{
    return {YamlKind::Scalar, {ScalarType::Text, false, 0}, text.toStdString(), {}, {}};
}

YamlValue valueOf(const FieldValue &value, FieldType type)
{
    if (const auto *flag = std::get_if<bool>(&value))
        return booleanValue(*flag);
    if (const auto *number = std::get_if<qint64>(&value))
        return type == FieldType::Quantity ? quantityValue(*number) : numberValue(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return textValue(*text);
    if (const auto *list = std::get_if<QStringList>(&value))
        return listValue(*list);
    if (const auto *labels = std::get_if<LabelSet>(&value))
        return labelsValue(*labels);
    return {};
}

} // namespace podium
