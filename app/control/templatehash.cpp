// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "control/templatehash.h"

#include "cluster/fields/fieldtables.h"
#include "control/generatednames.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

QString valueText(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(u',');
    if (const auto *map = std::get_if<LabelSet>(&value))
        return map->text();
    return {};
}

// Walks the field table, so that a field that is added there counts without a word here.
void write(const FieldTable &table, const void *object, QString &text)
{
    for (const Field &field : table) {
        const bool nested = field.type == FieldType::Group || field.type == FieldType::List;
        if (nested) {
            for (qsizetype i = 0; i < field.count(object); ++i) {
                text += field.path + u'{';
                write(field.items, field.item(object, i), text);
                text += u'}';
            }
        } else if (const QString value = valueText(field.value(object)); !value.isEmpty()) {
            text += field.path + u'=' + value + u';';
        }
    }
}

// FNV-1a: short, and the same everywhere, unlike qHash.
quint32 hashOf(const QByteArray &bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619U;
    return hash;
}

LabelSet withoutHash(LabelSet labels)
{
    labels.remove(templateHashLabel());
    return labels;
}

} // namespace

QString templateHashLabel()
{
    return u"pod-template-hash"_s;
}

QString templateHash(const Workload &workload, int salt)
{
    const Field *field = findField(fieldsOf(workload.kind), u"spec.template"_s);
    QString text = salt == 0 ? QString() : QString::number(salt);
    write(field->items, &workload, text);
    return safeText(hashOf(text.toUtf8()));
}

bool sameTemplate(const Workload &a, const Workload &b)
{
    return a.templateSpec == b.templateSpec && a.templateAnnotations == b.templateAnnotations &&
           withoutHash(a.templateLabels) == withoutHash(b.templateLabels);
}

} // namespace podium
