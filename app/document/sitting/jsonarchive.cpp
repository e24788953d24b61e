// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/jsonarchive.h"

#include <cmath>
#include <limits>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView base64Key = "base64"_L1;

std::optional<qint64> integerOf(const QJsonValue &value)
{
    constexpr qint64 first = -1;
    constexpr qint64 second = -2;
    // What is no integer gives the default.
    const qint64 number = value.toInteger(first);
    if (!value.isDouble() || (number == first && value.toInteger(second) == second))
        return {};
    return number;
}

/// Lists and maps of texts alone.
bool holdsTexts(const QJsonArray &array)
{
    return std::all_of(array.begin(), array.end(),
                       [](const auto &item) { return item.isString(); });
}

bool holdsTexts(const QJsonObject &object)
{
    return std::all_of(object.begin(), object.end(),
                       [](const auto &member) { return member.isString(); });
}

/// A FieldValue as JSON.
struct FieldValueWriter
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }

    QJsonValue operator()(const LabelSet &labels) const
    {
        QJsonObject object;
        for (const auto &[key, value] : labels)
            object.insert(key, value);
        return object;
    }

    QJsonValue operator()(const QStringList &list) const
    {
        return QJsonArray::fromStringList(list);
    }

    template <class T>
    QJsonValue operator()(const T &value) const
    {
        return value;
    }
};

} // namespace

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(quint64 value)
{
    return QString::number(value);
}

QJsonValue toJson(double value)
{
    return value;
}

QJsonValue toJson(const QString &value)
{
    return value;
}

QJsonValue toJson(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (text.toUtf8() == value)
        return text;
    return QJsonObject{{base64Key, QString::fromLatin1(value.toBase64())}};
}

QJsonValue toJson(const FieldValue &value)
{
    return std::visit(FieldValueWriter(), value);
}

void JsonReader::read(bool &value)
{
    if (!m_value.isBool())
        return refuse(u"boolean"_s);
    value = m_value.toBool();
}

void JsonReader::read(int &value)
{
    qint64 wide = 0;
    read(wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return refuse(u"number"_s);
    value = int(wide);
}

void JsonReader::read(qint64 &value)
{
    if (const std::optional<qint64> number = integerOf(m_value))
        value = *number;
    else
        refuse(u"number"_s);
}

void JsonReader::read(quint64 &value)
{
    bool isNumber = false;
    const quint64 number = m_value.toString().toULongLong(&isNumber);
    if (!isNumber)
        return refuse(u"number"_s);
    value = number;
}

void JsonReader::read(double &value)
{
    if (!m_value.isDouble() || !std::isfinite(m_value.toDouble()))
        return refuse(u"number"_s);
    value = m_value.toDouble();
}

void JsonReader::read(QString &value)
{
    if (!m_value.isString())
        return refuse(u"text"_s);
    value = m_value.toString();
}

void JsonReader::read(QByteArray &value)
{
    const QJsonValue base64 = m_value[base64Key];
    if (m_value.isString())
        value = m_value.toString().toUtf8();
    else if (base64.isString())
        value = QByteArray::fromBase64(base64.toString().toLatin1());
    else
        refuse(u"text"_s);
}

void JsonReader::read(FieldValue &value)
{
    const QJsonArray list = m_value.toArray();
    const QJsonObject map = m_value.toObject();
    if (m_value.isNull()) {
        value = {};
    } else if (m_value.isBool()) {
        value = m_value.toBool();
    } else if (const std::optional<qint64> number = integerOf(m_value)) {
        value = *number;
    } else if (m_value.isString()) {
        value = m_value.toString();
    } else if (m_value.isArray() && holdsTexts(list)) {
        value = QVariant(list.toVariantList()).toStringList();
    } else if (m_value.isObject() && holdsTexts(map)) {
        LabelSet labels;
        for (auto member = map.begin(); member != map.end(); ++member)
            labels.insert(member.key(), member.value().toString());
        value = labels;
    } else {
        refuse(u"text"_s);
    }
}

void JsonReader::refuse(const QString &needed)
{
    if (m_fault.isNull())
        m_fault = {m_place, needed};
}

} // namespace podium
