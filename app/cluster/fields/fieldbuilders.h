// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/enumname.h"
#include "base/ipaddress.h"
#include "cluster/fields/field.h"

#include <QMetaEnum>

#include <concepts>
#include <limits>
#include <optional>

/// Makes rows of a field table from member pointers: `textField(u"spec.clusterIP"_s,
/// &Service::clusterIp)`. The only place that casts the void pointers of Field.
namespace podium::fields {

template <class T, class M>
const M &member(const void *object, M T::*pointer)
{
    return static_cast<const T *>(object)->*pointer;
}

template <class T, class M>
M &member(void *object, M T::*pointer)
{
    return static_cast<T *>(object)->*pointer;
}

/// A row whose member M and FieldValue alternative V convert into each other; the member's default
/// counts as "not set".
template <class V, class T, class M>
Field valueField(const QString &path, FieldType type, M T::*pointer)
{
    Field field;
    field.path = path;
    field.type = type;
    field.value = [pointer](const void *object) -> FieldValue {
        const M &value = member(object, pointer);
        return value == M() ? FieldValue() : FieldValue(V(value));
    };
    field.setValue = [pointer](void *object, const FieldValue &value) {
        const V *given = std::get_if<V>(&value);
        if constexpr (std::is_integral_v<M>)
            member(object, pointer) = given ? static_cast<M>(*given) : M();
        else
            member(object, pointer) = given ? M(*given) : M();
    };
    return field;
}

/// The same for an optional member, where a default value is told apart from "not set".
template <class V, class T, class M>
Field optionalField(const QString &path, FieldType type, std::optional<M> T::*pointer)
{
    Field field;
    field.path = path;
    field.type = type;
    field.value = [pointer](const void *object) -> FieldValue {
        const std::optional<M> &value = member(object, pointer);
        return value ? FieldValue(V(*value)) : FieldValue();
    };
    field.setValue = [pointer](void *object, const FieldValue &value) {
        const V *given = std::get_if<V>(&value);
        member(object, pointer) = given ? std::optional<M>(static_cast<M>(*given)) : std::nullopt;
    };
    return field;
}

template <class T>
Field textField(const QString &path, QString T::*pointer)
{
    return valueField<QString>(path, FieldType::Text, pointer);
}

template <class T>
Field integerField(const QString &path, int T::*pointer)
{
    return valueField<qint64>(path, FieldType::Integer, pointer);
}

template <class T>
Field integerField(const QString &path, std::optional<int> T::*pointer)
{
    return optionalField<qint64>(path, FieldType::Integer, pointer);
}

template <class T>
Field booleanField(const QString &path, bool T::*pointer)
{
    return valueField<bool>(path, FieldType::Boolean, pointer);
}

template <class T>
Field booleanField(const QString &path, std::optional<bool> T::*pointer)
{
    return optionalField<bool>(path, FieldType::Boolean, pointer);
}

template <class T>
Field quantityField(const QString &path, std::optional<qint64> T::*pointer)
{
    return optionalField<qint64>(path, FieldType::Quantity, pointer);
}

template <class T>
Field listField(const QString &path, QStringList T::*pointer)
{
    return valueField<QStringList>(path, FieldType::TextList, pointer);
}

template <class T>
Field mapField(const QString &path, LabelSet T::*pointer)
{
    return valueField<LabelSet>(path, FieldType::TextMap, pointer);
}

/// An address that cannot be read counts as not set; the reader complains before it comes to that.
template <class T>
Field addressField(const QString &path, IpAddress T::*pointer)
{
    Field field;
    field.path = path;
    field.type = FieldType::Address;
    field.value = [pointer](const void *object) -> FieldValue {
        const IpAddress &address = member(object, pointer);
        return address.isNull() ? FieldValue() : FieldValue(address.toString());
    };
    field.setValue = [pointer](void *object, const FieldValue &value) {
        const QString *text = std::get_if<QString>(&value);
        member(object, pointer) = text ? parseIpAddress(*text).value_or(IpAddress()) : IpAddress();
    };
    return field;
}

template <class Enum>
QStringList choicesOf()
{
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    QStringList result;
    for (int i = 0; i < meta.keyCount(); ++i)
        result.append(QString::fromLatin1(meta.key(i)));
    return result;
}

/// Nothing for a text that is no choice; the reader complains before it comes to that.
template <class Enum>
std::optional<Enum> enumFromValue(const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    bool known = false;
    const int number =
        text ? QMetaEnum::fromType<Enum>().keyToValue(text->toLatin1().constData(), &known) : 0;
    return known ? std::optional(Enum(number)) : std::nullopt;
}

template <class T, class Enum>
Field choiceField(const QString &path, std::optional<Enum> T::*pointer)
{
    Field field;
    field.path = path;
    field.type = FieldType::Choice;
    field.choices = choicesOf<Enum>();
    field.value = [pointer](const void *object) -> FieldValue {
        const std::optional<Enum> &value = member(object, pointer);
        return value ? FieldValue(keyOfEnum(*value)) : FieldValue();
    };
    field.setValue = [pointer](void *object, const FieldValue &value) {
        member(object, pointer) = enumFromValue<Enum>(value);
    };
    return field;
}

/// For an enum whose first value is the default.
template <class T, class Enum>

requires std::is_enum_v<Enum> Field choiceField(const QString &path, Enum T::*pointer)
{
    Field field;
    field.path = path;
    field.type = FieldType::Choice;
    field.choices = choicesOf<Enum>();
    field.value = [pointer](const void *object) -> FieldValue {
        return keyOfEnum(member(object, pointer));
    };
    field.setValue = [pointer](void *object, const FieldValue &value) {
        member(object, pointer) = enumFromValue<Enum>(value).value_or(Enum{});
    };
    return field;
}

/// One nested structure whose fields stand under `path`.
template <class T, class M>
Field groupField(const QString &path, M T::*pointer, FieldTable items)
{
    Field field;
    field.path = path;
    field.type = FieldType::Group;
    field.items = std::move(items);
    field.count = [](const void *) { return qsizetype(1); };
    field.item = [pointer](const void *object, qsizetype) -> const void * {
        return &member(object, pointer);
    };
    field.append = [pointer](void *object) -> void * { return &member(object, pointer); };
    return field;
}

/// A list of nested structures.
template <class T, class M>
Field listOf(const QString &path, QList<M> T::*pointer, FieldTable items)
{
    Field field;
    field.path = path;
    field.type = FieldType::List;
    field.items = std::move(items);
    field.count = [pointer](const void *object) { return member(object, pointer).size(); };
    field.item = [pointer](const void *object, qsizetype index) -> const void * {
        return &member(object, pointer).at(index);
    };
    field.append = [pointer](void *object) -> void * {
        QList<M> &list = member(object, pointer);
        list.append(M());
        return &list.last();
    };
    return field;
}

} // namespace podium::fields
