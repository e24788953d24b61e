// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/metafields.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

Field kindField()
{
    Field field;
    field.path = u"kind"_s;
    field.value = [](const void *object) -> FieldValue {
        const QString name = kindName(static_cast<const ObjectRef *>(object)->kind);
        return name.isEmpty() ? FieldValue() : FieldValue(name);
    };
    field.setValue = [](void *object, const FieldValue &value) {
        const QString *name = std::get_if<QString>(&value);
        static_cast<ObjectRef *>(object)->kind = name ? kindFromName(*name) : ObjectKind::Unknown;
    };
    return field;
}

// Of all owners only the controller matters; the field is a list in manifests.
Field ownersField()
{
    Field field;
    field.path = u"ownerReferences"_s;
    field.type = FieldType::List;
    field.items = refFields();
    field.count = [](const void *object) -> qsizetype {
        return static_cast<const ObjectMeta *>(object)->controller.isNull() ? 0 : 1;
    };
    field.item = [](const void *object, qsizetype) -> const void * {
        return &static_cast<const ObjectMeta *>(object)->controller;
    };
    field.append = [](void *object) -> void * {
        return &static_cast<ObjectMeta *>(object)->controller;
    };
    return field;
}

} // namespace

FieldTable refFields()
{
    return {kindField(), textField(u"namespace"_s, &ObjectRef::namespaceName),
            textField(u"name"_s, &ObjectRef::name)};
}

FieldTable metaFields()
{
    return {textField(u"name"_s, &ObjectMeta::name),
            textField(u"generateName"_s, &ObjectMeta::generateName),
            textField(u"namespace"_s, &ObjectMeta::namespaceName),
            mapField(u"labels"_s, &ObjectMeta::labels),
            mapField(u"annotations"_s, &ObjectMeta::annotations),
            textField(u"deletionTimestamp"_s, &ObjectMeta::deletionTimestamp),
            ownersField()};
}

} // namespace podium::fields
