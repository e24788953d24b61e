// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "lessons/statevalue.h"

#include "cluster/applied.h"
#include "lessons/lessonstate.h"
#include "manifest/fieldplan.h"
#include "manifest/valueedit.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Follows the steps through the rows of the field table.
FieldValue fieldValue(const FieldPlan *plan, const void *object, const FieldSteps &steps)
{
    for (qsizetype i = 0; plan && i < steps.size(); ++i) {
        const FieldPlan::Entry *entry = plan->find(steps[i].key());
        if (!entry)
            return {};
        if (!entry->field) {
            plan = entry->nested.get();
            continue;
        }
        for (const Field *group : entry->groups)
            object = group->item(object, 0);
        if (!entry->items) {
            const FieldValue value = entry->field->value(object);
            const auto *labels = std::get_if<LabelSet>(&value);
            if (!labels || i + 1 == steps.size())
                return value;
            const QString label = labels->value(steps[i + 1].text);
            return label.isNull() ? FieldValue() : FieldValue(label);
        }
        const std::optional<qsizetype> index =
            i + 1 < steps.size() ? steps[++i].index() : std::nullopt;
        if (!index || *index >= entry->field->count(object))
            return {};
        object = entry->field->item(object, *index);
        plan = entry->items.get();
    }
    return {};
}

StateValue stateValueOf(const FieldValue &value)
{
    if (const bool *boolean = std::get_if<bool>(&value))
        return *boolean;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return *number;
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const QStringList *list = std::get_if<QStringList>(&value))
        return list->join(u',');
    if (const LabelSet *labels = std::get_if<LabelSet>(&value))
        return labels->text();
    return {};
}

StateValue podWord(const Pod &pod, const QString &word)
{
    if (word == "ready"_L1)
        return pod.isReady();
    if (word == "containers"_L1)
        return qint64(pod.spec.containers.size());
    // No address is ever given twice, so it tells one pod from the next.
    const QString text = word == "node"_L1 ? pod.spec.nodeName : pod.podIp.toString();
    return text.isEmpty() ? StateValue() : StateValue(text);
}

StateValue objectValue(const Cluster &cluster, const ObjectRef &ref, const QString &field)
{
    const std::optional<AnyObject> object = storedObject(cluster, ref);
    if (!object)
        return {};
    if (const Pod *pod = cluster.pod(ref); pod && stateWords(ref.kind).contains(field))
        return podWord(*pod, field);
    if (const Service *service = cluster.service(ref); service && field == "status.external"_L1)
        return !service->ingress.isEmpty();
    const FieldPlan &plan = planOf(ref.kind);
    return stateValueOf(fieldValue(&plan, dataOf(*object), stepsOf(field, &plan)));
}

/// The object as it was read, wherever that was.
std::optional<AnyObject> withoutOrigin(std::optional<AnyObject> object)
{
    if (object)
        metaOf(*object).origin = {};
    return object;
}

QList<ObjectRef> objectsAt(const Cluster &cluster, const StatePath &path)
{
    if (!path.isOfAll())
        return {lessonObject(path.kind, path.name)};
    QList<ObjectRef> objects = cluster.allObjects();
    objects.removeIf([&](const ObjectRef &ref) { return ref.kind != path.kind; });
    return objects;
}

} // namespace

StateValue stateValue(const Cluster &cluster, const StatePath &path)
{
    if (path.kind == ObjectKind::Router)
        return qint64(cluster.world().forwards.size());
    if (path.isOfAll() || path.field == u'*')
        return {};
    return objectValue(cluster, lessonObject(path.kind, path.name), path.field);
}

bool isSameState(const Cluster &before, const Cluster &after, const StatePath &path)
{
    if (path.kind == ObjectKind::Router)
        return before.world().forwards == after.world().forwards;
    const QList<ObjectRef> objects = objectsAt(before, path);
    if (objects != objectsAt(after, path))
        return false;
    return std::ranges::all_of(objects, [&](const ObjectRef &ref) {
        return path.field == u'*'
                   ? withoutOrigin(storedObject(before, ref)) ==
                         withoutOrigin(storedObject(after, ref))
                   : objectValue(before, ref, path.field) == objectValue(after, ref, path.field);
    });
}

} // namespace podium
