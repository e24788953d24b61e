// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/fields/field.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <array>
#include <variant>

namespace podium {

// JSON in both directions from one description: `describe(archive, value)` names the members of a
// struct, and JsonWriter or JsonReader goes through them. What is missing in what is read stays as
// it is by default; what is there and wrong is a fault, with its place.

/// The names of an enum's values or of a variant's alternatives, in their order; specialised for
/// each in sittingjson.cpp.
template <class T>
struct JsonNames;

template <class T>
concept Named = requires
{
    JsonNames<T>::names;
};

/// The first thing that is wrong in what is read.
struct JsonFault
{
    QString place{};  ///< "history[3].changes[0].object"
    QString needed{}; ///< as ProblemCode::SittingValue has it

    bool isNull() const { return needed.isEmpty(); }
};

class JsonWriter;

QJsonValue toJson(bool value);
QJsonValue toJson(int value);
QJsonValue toJson(qint64 value);
QJsonValue toJson(quint64 value); ///< as text: JSON knows no such numbers
QJsonValue toJson(double value);
QJsonValue toJson(const QString &value);
QJsonValue toJson(const QByteArray &value); ///< as text if it is UTF-8
QJsonValue toJson(const FieldValue &value);

template <Named T>

requires std::is_enum_v<T> QJsonValue toJson(T value)
{
    return QString::fromLatin1(JsonNames<T>::names[size_t(value)]);
}

template <class T>
QJsonValue toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(toJson(item));
    return array;
}

template <class T>
requires std::is_class_v<T> QJsonValue toJson(const T &value);

/// Takes the members of a struct.
class JsonWriter
{
public:
    template <class T>
    void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1StringView(key), toJson(value));
    }

    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object{};
};

template <class T>

requires std::is_class_v<T> QJsonValue toJson(const T &value)
{
    JsonWriter writer;
    if constexpr (Named<T>) {
        writer("do", QString::fromLatin1(JsonNames<T>::names[value.index()]));
        std::visit(
            [&writer](const auto &alternative) {
                // The writer changes nothing; the reader goes through the same description.
                describe(writer, const_cast<std::decay_t<decltype(alternative)> &>(alternative));
            },
            value);
    } else {
        describe(writer, const_cast<T &>(value));
    }
    return writer.object();
}

/// Sets the members of a struct.
class JsonReader
{
public:
    /// A value at a place; the fault is borrowed, and set once.
    JsonReader(const QJsonValue &value, const QString &place, JsonFault &fault)
        : m_value(value)
        , m_place(place)
        , m_fault(fault)
    {}

    template <class T>
    void operator()(const char *key, T &value)
    {
        const QJsonValue member = m_value[QLatin1StringView(key)];
        if (!m_fault.isNull() || member.isUndefined())
            return;
        const QString name = QString::fromLatin1(key);
        JsonReader(member, m_place.isEmpty() ? name : m_place + u'.' + name, m_fault).read(value);
    }

    void read(bool &value);
    void read(int &value);
    void read(qint64 &value);
    void read(quint64 &value);
    void read(double &value);
    void read(QString &value);
    void read(QByteArray &value);
    void read(FieldValue &value);

    template <Named T>
    requires std::is_enum_v<T>

    void read(T &value)
    {
        if (const int index = indexIn(JsonNames<T>::names, m_value.toString()); index >= 0)
            value = T(index);
        else
            refuse(choiceOf(JsonNames<T>::names));
    }

    template <class T>
    void read(QList<T> &list)
    {
        if (!m_value.isArray())
            return refuse(QStringLiteral("list"));
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size() && m_fault.isNull(); ++i) {
            const QString place = m_place + u'[' + QString::number(i) + u']';
            JsonReader(array[i], place, m_fault).read(list.emplaceBack());
        }
    }

    template <class T>

    requires(std::is_class_v<T> && !Named<T>) void read(T &value)
    {
        if (!m_value.isObject())
            return refuse(QStringLiteral("map"));
        describe(*this, value);
    }

    /// The alternative of a variant is named by the member "do".
    template <Named T>
    requires std::is_class_v<T>

    void read(T &value)
    {
        const int index = indexIn(JsonNames<T>::names, m_value[QLatin1StringView("do")].toString());
        if (index < 0)
            return refuse(choiceOf(JsonNames<T>::names));
        readAlternative(value, size_t(index), std::make_index_sequence<std::variant_size_v<T>>());
    }

    void refuse(const QString &needed);

    const QJsonValue &value() const { return m_value; }

private:
    template <class T, size_t... Indexes>
    void readAlternative(T &value, size_t index, std::index_sequence<Indexes...>)
    {
        const auto readIf = [&](auto &alternative, bool isIt) {
            if (!isIt)
                return;
            describe(*this, alternative);
            value = alternative;
        };
        (
            [&] {
                std::variant_alternative_t<Indexes, T> alternative;
                readIf(alternative, Indexes == index);
            }(),
            ...);
    }

    template <size_t Size>
    static int indexIn(const std::array<const char *, Size> &names, const QString &name)
    {
        for (size_t i = 0; i < Size; ++i) {
            if (name == QLatin1StringView(names[i]))
                return int(i);
        }
        return -1;
    }

    template <size_t Size>
    static QString choiceOf(const std::array<const char *, Size> &names)
    {
        QStringList all;
        for (const char *name : names)
            all.append(QString::fromLatin1(name));
        return all.join(QStringLiteral(" | "));
    }

    QJsonValue m_value;
    QString m_place;
    JsonFault &m_fault;
};

} // namespace podium
