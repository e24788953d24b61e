// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestwriter.h"

#include "base/enumname.h"
#include "cluster/fields/fieldtables.h"
#include "manifest/apiversions.h"
#include "manifest/valueedit.h"
#include "manifest/yamlwriter.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

void put(YamlValue &map, const QString &path, YamlValue value)
{
    applyEdit({ValueEdit::Kind::Set, stepsOf(path), std::move(value), {}}, map, nullptr);
}

YamlValue tableValue(const FieldTable &table, const void *object);

YamlValue listValue(const Field &list, const void *object)
{
    YamlValue value = YamlValue::sequence();
    for (qsizetype i = 0; i < list.count(object); ++i)
        value.children.push_back(tableValue(list.items, list.item(object, i)));
    return value;
}

YamlValue fieldValue(const Field &field, const void *object)
{
    switch (field.type) {
    case FieldType::Group:
        return tableValue(field.items, field.item(object, 0));
    case FieldType::List:
        return listValue(field, object);
    default:
        return valueOf(field.value(object), field.type);
    }
}

/// A map of what is set, in the order of the rows.
YamlValue tableValue(const FieldTable &table, const void *object)
{
    YamlValue map = YamlValue::map();
    for (const Field &field : table) {
        YamlValue value = fieldValue(field, object);
        if (value.kind == YamlKind::Null || value.isEmptyCollection())
            continue;
        // Two groups may stand in one part of the object.
        if (field.type == FieldType::Group && value.kind == YamlKind::Map) {
            for (size_t i = 0; i < value.keys.size(); ++i)
                put(map, field.path + u'.' + QString::fromStdString(value.keys[i]),
                    std::move(value.children[i]));
        } else {
            put(map, field.path, std::move(value));
        }
    }
    return map;
}

/// The reader takes the one owner that says so. The API server wants to know its apiVersion, and no
/// namespace, as that is the object's own.
void completeOwner(YamlValue &object, const ObjectRef &owner)
{
    if (owner.isNull())
        return;
    const QString path = u"metadata.ownerReferences[0]"_s;
    YamlValue reference = YamlValue::map();
    put(reference, u"apiVersion"_s, textValue(currentApiVersion(owner.kind)));
    put(reference, u"kind"_s, textValue(kindName(owner.kind)));
    put(reference, u"name"_s, textValue(owner.name));
    put(reference, u"controller"_s, valueOf(true, FieldType::Boolean));
    put(object, path, reference);
}

QString rangeText(const IpRange &range)
{
    return range.toString();
}

/// "a,b".
template <class T, class Text>
QString joined(const QList<T> &list, Text text)
{
    QStringList parts;
    for (const T &item : list)
        parts.append(text(item));
    return parts.join(u',');
}

QString forwardText(const Forward &forward)
{
    return u"%1>%2:%3"_s.arg(forward.port).arg(forward.nodeName).arg(forward.nodePort);
}

QString booleanText(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

void putData(YamlValue &map, const QString &key, const QString &text)
{
    put(map, u"data."_s + key, textValue(text));
}

} // namespace

QByteArray manifestOf(const AnyObject &object)
{
    const ObjectRef ref = refOf(object);
    AnyObject written = object;
    if (ref.namespaceName == "default"_L1)
        metaOf(written).namespaceName.clear();
    YamlValue map = YamlValue::map();
    put(map, u"apiVersion"_s, textValue(currentApiVersion(ref.kind)));
    put(map, u"kind"_s, textValue(kindName(ref.kind)));
    const YamlValue fields = tableValue(fieldsOf(ref.kind), dataOf(std::as_const(written)));
    for (size_t i = 0; i < fields.keys.size(); ++i)
        put(map, QString::fromStdString(fields.keys[i]), fields.children[i]);
    completeOwner(map, metaOf(object).controller);
    return blockLines(map, 0, {});
}

QByteArray manifestOf(const World &world)
{
    YamlValue map = YamlValue::map();
    put(map, u"apiVersion"_s, textValue(u"v1"_s));
    put(map, u"kind"_s, textValue(u"ConfigMap"_s));
    put(map, u"metadata.name"_s, textValue(u"podium-world"_s));
    putData(map, u"loadBalancerProvider"_s, keyOfEnum(world.provider));
    putData(map, u"clusterCIDR"_s,
            world.proxy.clusterCidr ? rangeText(*world.proxy.clusterCidr) : u"none"_s);
    putData(map, u"masqueradeAll"_s, booleanText(world.proxy.masqueradeAll));
    putData(map, u"localhostNodePorts"_s, booleanText(world.proxy.localhostNodePorts));
    putData(map, u"nodePortAddresses"_s, joined(world.proxy.nodePortAddresses, rangeText));
    putData(map, u"forwards"_s, joined(world.forwards, forwardText));
    return blockLines(map, 0, {});
}

} // namespace podium
