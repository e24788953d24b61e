// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/lessonyaml.h"

namespace podium {

LessonYaml &LessonYaml::add(const QString &key, const YamlValue &value)
{
    m_map.keys.push_back(key.toStdString());
    m_map.children.push_back(value);
    return *this;
}

LessonYaml &LessonYaml::add(const QString &key, const QString &text)
{
    return text.isEmpty() ? *this : add(key, textValue(text));
}

LessonYaml &LessonYaml::add(const QString &key, const LocalText &text)
{
    return text.isEmpty() ? *this : add(key, localTextYaml(text));
}

LessonYaml &LessonYaml::add(const QString &key, const LabelSet &labels)
{
    return labels.isEmpty() ? *this : add(key, valueOf(FieldValue(labels), FieldType::TextMap));
}

LessonYaml &LessonYaml::add(const QString &key, const QStringList &texts)
{
    return texts.isEmpty() ? *this : add(key, listYaml(texts));
}

LessonYaml &LessonYaml::add(const QString &key, const LessonManifest &manifest)
{
    return add(key, QString::fromUtf8(manifest.bytes));
}

LessonYaml &LessonYaml::add(const QString &key, const IpAddress &address)
{
    return address.isNull() ? *this : add(key, address.toString());
}

LessonYaml &LessonYaml::add(const QString &key, const QList<IpAddress> &addresses)
{
    QStringList texts;
    for (const IpAddress &address : addresses)
        texts.append(address.toString());
    return add(key, texts);
}

LessonYaml &LessonYaml::addNumber(const QString &key, qint64 number, qint64 unstated)
{
    return number == unstated ? *this : add(key, numberValue(number));
}

LessonYaml &LessonYaml::addFlag(const QString &key, bool flag)
{
    return flag ? add(key, valueOf(FieldValue(true), FieldType::Boolean)) : *this;
}

YamlValue numberValue(qint64 number)
{
    return valueOf(FieldValue(number), FieldType::Integer);
}

YamlValue decimalValue(double number)
{
    const std::string text = QString::number(number, 'g', 15).toStdString();
    return {YamlKind::Scalar, {ScalarType::Decimal, false, 0}, text, {}, {}};
}

YamlValue stateYaml(const StateValue &value)
{
    if (const bool *flag = std::get_if<bool>(&value))
        return valueOf(FieldValue(*flag), FieldType::Boolean);
    if (const qint64 *number = std::get_if<qint64>(&value))
        return numberValue(*number);
    const QString *text = std::get_if<QString>(&value);
    return text ? textValue(*text) : YamlValue();
}

YamlValue localTextYaml(const LocalText &text)
{
    LessonYaml map;
    for (auto entry = text.byLanguage.begin(); entry != text.byLanguage.end(); ++entry)
        map.add(entry.key(), textValue(entry.value()));
    return map.value();
}

YamlValue listYaml(const QStringList &texts)
{
    return valueOf(FieldValue(texts), FieldType::TextList);
}

} // namespace podium
