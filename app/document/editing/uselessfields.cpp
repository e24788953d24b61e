// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/uselessfields.h"

#include "cluster/applied.h"
#include "cluster/edits.h"
#include "cluster/fields/fieldtables.h"
#include "manifest/sourcemap.h"

#include <QMetaEnum>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

bool isSet(const Field &field, const void *object)
{
    return field.type == FieldType::List
               ? field.count(object) > 0
               : !std::holds_alternative<std::monostate>(field.value(object));
}

/// Fields of this table that are set in one object and not in the other.
void collectDropped(const FieldTable &table, const void *before, const void *after,
                    const QString &parent, QStringList &dropped)
{
    for (const Field &field : table) {
        const QString path = parent + field.path;
        if (field.type == FieldType::Group)
            continue;
        if (isSet(field, before) && !isSet(field, after)) {
            dropped.append(path);
            continue;
        }
        const bool isList = field.type == FieldType::List;
        for (qsizetype i = 0; isList && i < std::min(field.count(before), field.count(after)); ++i)
            collectDropped(field.items, field.item(before, i), field.item(after, i),
                           path + u"[%1]."_s.arg(i), dropped);
    }
}

std::optional<ServiceType> typeIn(const QList<FieldSetting> &settings)
{
    for (const FieldSetting &setting : settings) {
        if (setting.field != "spec.type"_L1)
            continue;
        const QString *name = std::get_if<QString>(&setting.value);
        bool isType = false;
        const int type = QMetaEnum::fromType<ServiceType>().keyToValue(
            (name ? *name : u"ClusterIP"_s).toUtf8().constData(), &isType);
        return isType ? std::optional(ServiceType(type)) : std::nullopt;
    }
    return {};
}

bool isSetBy(const QList<FieldSetting> &settings, const QString &field)
{
    return std::ranges::any_of(settings,
                               [&](const FieldSetting &setting) { return setting.field == field; });
}

} // namespace

QList<FieldSetting> uselessBy(const Revision &revision, const ObjectRef &object,
                              const QList<FieldSetting> &settings)
{
    const std::optional<ServiceType> type = typeIn(settings);
    const Service *stored = revision.cluster().service(object);
    if (!type || !stored)
        return {};
    const Result<Cluster> changed = withServiceType(revision.cluster(), object, *type);
    QStringList dropped;
    collectDropped(fieldsOf(ObjectKind::Service), stored, changed->service(object), {}, dropped);
    const SourceMap map(revision.texts, stored->meta.origin);
    QList<FieldSetting> useless;
    for (const QString &field : std::as_const(dropped)) {
        if (map.isStated(field) && !isSetBy(settings, field))
            useless.append({field, {}});
    }
    return useless;
}

} // namespace podium
