// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/fieldreader.h"

#include "base/ipaddress.h"
#include "base/quantity.h"
#include "manifest/unknownfields.h"

#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void *objectBehind(const FieldPlan::Entry &entry, void *object)
{
    for (const Field *group : entry.groups)
        object = group->append(object);
    return object;
}

/// Of all owners Podium keeps the one that controls the object.
bool isOtherOwner(const YamlTree &tree, const Field &field, qint32 item)
{
    if (field.path != "ownerReferences"_L1)
        return false;
    const qint32 controller = tree.value(item, "controller");
    return controller == YamlTree::none || !resolveScalar(tree, controller).boolean;
}

} // namespace

FieldReader::FieldReader(DocumentReport &report, TextPool &pool)
    : m_report(report)
    , m_pool(pool)
    , m_tree(report.tree())
{}

void FieldReader::read(qint32 map, const FieldPlan &plan, void *object)
{
    readMap(map, plan, object, nullptr);
}

void FieldReader::readMap(qint32 map, const FieldPlan &plan, void *object, const FieldPath *path)
{
    for (const YamlTree::Entry &entry : m_tree.entries(map)) {
        const std::string_view key = m_tree.text(entry.first);
        if (const FieldPlan::Entry *known = plan.find(key))
            readEntry(entry, *known, object, FieldPath{path, key});
        else
            reportUnknown(entry.first, plan, path);
    }
}

void FieldReader::readEntry(YamlTree::Entry node, const FieldPlan::Entry &entry, void *object,
                            const FieldPath &path)
{
    if (m_tree.kind(node.second) == YamlKind::Null)
        return;
    if (entry.nested) {
        if (expect(YamlKind::Map, node.second, path))
            readMap(node.second, *entry.nested, object, &path);
        return;
    }
    if (!entry.field)
        return;
    void *target = objectBehind(entry, object);
    if (entry.items)
        readList(node.second, entry, target, path);
    else if (const FieldValue read = value(node.second, *entry.field, path); read.index() != 0)
        entry.field->setValue(target, read);
}

void FieldReader::readList(qint32 node, const FieldPlan::Entry &entry, void *object,
                           const FieldPath &path)
{
    if (!expect(YamlKind::Sequence, node, path))
        return;
    qsizetype index = -1;
    for (const qint32 item : m_tree.items(node)) {
        const FieldPath itemPath{&path, {}, ++index};
        if (!expect(YamlKind::Map, item, itemPath) || isOtherOwner(m_tree, *entry.field, item))
            continue;
        readMap(item, *entry.items, entry.field->append(object), &itemPath);
    }
}

void FieldReader::reportUnknown(qint32 key, const FieldPlan &plan, const FieldPath *path)
{
    const std::string_view name = m_tree.text(key);
    const QString nearest = nearestKey(plan, name);
    if (nearest.isEmpty())
        return;
    m_report.add(Severity::Warning, ProblemCode::UnknownField, FieldPath{path, name}.text(),
                 m_report.spanOf(key), {m_tree.string(key), nearest});
}

FieldValue FieldReader::value(qint32 node, const Field &field, const FieldPath &path)
{
    switch (field.type) {
    case FieldType::Text:
        return textValue(node, path);
    case FieldType::Integer:
        return integerValue(node, path);
    case FieldType::Boolean:
        return booleanValue(node, path);
    case FieldType::Choice:
        return choiceValue(node, field, path);
    case FieldType::IntegerOrText:
        return integerOrTextValue(node, path);
    case FieldType::Address:
        return addressValue(node, path);
    case FieldType::Quantity:
        return quantityValue(node, path);
    case FieldType::TextList:
        return textListValue(node, path);
    case FieldType::TextMap:
        return textMapValue(node, path);
    case FieldType::Group:
    case FieldType::List:
        break;
    }
    return {};
}

bool FieldReader::expect(YamlKind kind, qint32 node, const FieldPath &path)
{
    if (m_tree.kind(node) == kind)
        return true;
    wrongType(kindText(kind), node, path);
    return false;
}

void FieldReader::wrongType(const QString &wanted, qint32 node, const FieldPath &path)
{
    const bool isScalar = m_tree.kind(node) == YamlKind::Scalar;
    const QString found =
        isScalar ? typeText(resolveScalar(m_tree, node).type) : kindText(m_tree.kind(node));
    m_report.error(ProblemCode::WrongType, path.text(), node, {wanted, found, m_tree.string(node)});
}

FieldValue FieldReader::textValue(qint32 node, const FieldPath &path)
{
    if (m_tree.kind(node) == YamlKind::Scalar) {
        const ScalarType type = resolveScalar(m_tree, node).type;
        if (type == ScalarType::Text)
            return m_pool.string(m_tree.text(node));
        if (type == ScalarType::Null)
            return {};
    }
    wrongType(u"text"_s, node, path);
    return {};
}

FieldValue FieldReader::integerValue(qint32 node, const FieldPath &path)
{
    using Limits = std::numeric_limits<qint32>;
    const bool isScalar = m_tree.kind(node) == YamlKind::Scalar;
    const Scalar scalar = isScalar ? resolveScalar(m_tree, node) : Scalar();
    if (scalar.type == ScalarType::Null)
        return {};
    if (scalar.type != ScalarType::Integer) {
        wrongType(u"number"_s, node, path);
        return {};
    }
    if (scalar.integer < Limits::min() || scalar.integer > Limits::max()) {
        m_report.error(ProblemCode::InvalidValue, path.text(), node,
                       {m_tree.string(node), u"number-too-large"_s});
        return {};
    }
    return scalar.integer;
}

FieldValue FieldReader::booleanValue(qint32 node, const FieldPath &path)
{
    const bool isScalar = m_tree.kind(node) == YamlKind::Scalar;
    const Scalar scalar = isScalar ? resolveScalar(m_tree, node) : Scalar();
    if (scalar.type == ScalarType::Boolean)
        return scalar.boolean;
    if (scalar.type != ScalarType::Null)
        wrongType(u"boolean"_s, node, path);
    return {};
}

FieldValue FieldReader::choiceValue(qint32 node, const Field &field, const FieldPath &path)
{
    const FieldValue text = textValue(node, path);
    const QString *choice = std::get_if<QString>(&text);
    // The API server puts the default in the place of an empty choice.
    if (!choice || choice->isEmpty())
        return {};
    if (field.choices.contains(*choice))
        return text;
    m_report.error(ProblemCode::UnsupportedValue, path.text(), node,
                   {*choice, field.choices.join(", "_L1)});
    return {};
}

FieldValue FieldReader::integerOrTextValue(qint32 node, const FieldPath &path)
{
    const bool isScalar = m_tree.kind(node) == YamlKind::Scalar;
    const ScalarType type = isScalar ? resolveScalar(m_tree, node).type : ScalarType::Boolean;
    if (type == ScalarType::Integer)
        return integerValue(node, path);
    if (type == ScalarType::Text)
        return m_pool.string(m_tree.text(node));
    if (type != ScalarType::Null)
        wrongType(u"number-or-text"_s, node, path);
    return {};
}

FieldValue FieldReader::addressValue(qint32 node, const FieldPath &path)
{
    const FieldValue text = textValue(node, path);
    const QString *address = std::get_if<QString>(&text);
    if (!address || address->isEmpty())
        return {};
    if (parseIpAddress(*address))
        return text;
    m_report.error(ProblemCode::InvalidValue, path.text(), node, {*address, u"address"_s});
    return {};
}

FieldValue FieldReader::quantityValue(qint32 node, const FieldPath &path)
{
    const bool isScalar = m_tree.kind(node) == YamlKind::Scalar;
    const ScalarType type = isScalar ? resolveScalar(m_tree, node).type : ScalarType::Boolean;
    if (type == ScalarType::Null)
        return {};
    if (type == ScalarType::Boolean) {
        wrongType(u"quantity"_s, node, path);
        return {};
    }
    if (const auto quantity = parseQuantity(m_tree.string(node)))
        return *quantity;
    m_report.error(ProblemCode::InvalidQuantity, path.text(), node, {m_tree.string(node)});
    return {};
}

FieldValue FieldReader::textListValue(qint32 node, const FieldPath &path)
{
    if (!expect(YamlKind::Sequence, node, path))
        return {};
    QStringList list;
    qsizetype index = -1;
    for (const qint32 item : m_tree.items(node)) {
        const FieldValue text = textValue(item, FieldPath{&path, {}, ++index});
        if (const QString *string = std::get_if<QString>(&text))
            list.append(*string);
    }
    return list;
}

FieldValue FieldReader::textMapValue(qint32 node, const FieldPath &path)
{
    if (!expect(YamlKind::Map, node, path))
        return {};
    LabelSet labels;
    for (const auto &[key, value] : m_tree.entries(node)) {
        const std::string_view name = m_tree.text(key);
        const bool isNull = m_tree.kind(value) == YamlKind::Null;
        const FieldValue text =
            isNull ? FieldValue(u""_s) : textValue(value, FieldPath{&path, name, -1, true});
        if (const QString *string = std::get_if<QString>(&text))
            labels.insert(m_pool.string(name), *string);
    }
    return labels;
}

} // namespace podium
