// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/workloadfields.h"

#include "cluster/fields/metafields.h"
#include "cluster/fields/podfields.h"
#include "cluster/workload.h"

namespace podium::fields {

using namespace Qt::StringLiterals;

namespace {

FieldTable expressionFields()
{
    return {textField(u"key"_s, &SelectorExpression::key),
            textField(u"operator"_s, &SelectorExpression::operatorName),
            listField(u"values"_s, &SelectorExpression::values)};
}

FieldTable selectorFields()
{
    return {mapField(u"matchLabels"_s, &Selector::matchLabels),
            listOf(u"matchExpressions"_s, &Selector::matchExpressions, expressionFields())};
}

// A ReplicationController's selector is a plain map.
FieldTable plainSelectorFields()
{
    return {mapField(u"selector"_s, &Selector::matchLabels)};
}

FieldTable templateFields()
{
    return {mapField(u"metadata.labels"_s, &Workload::templateLabels),
            mapField(u"metadata.annotations"_s, &Workload::templateAnnotations),
            groupField(u"spec"_s, &Workload::templateSpec, podSpecFields())};
}

Field templateField()
{
    Field field;
    field.path = u"spec.template"_s;
    field.type = FieldType::Group;
    field.items = templateFields();
    field.count = [](const void *) { return qsizetype(1); };
    field.item = [](const void *object, qsizetype) { return object; };
    field.append = [](void *object) { return object; };
    return field;
}

} // namespace

FieldTable workloadFields(ObjectKind kind)
{
    FieldTable rows{metaField<Workload>()};
    if (kind == ObjectKind::Job) {
        rows.append(integerField(u"spec.parallelism"_s, &Workload::replicas));
        rows.append(integerField(u"spec.completions"_s, &Workload::completions));
    } else if (kind != ObjectKind::DaemonSet) {
        rows.append(integerField(u"spec.replicas"_s, &Workload::replicas));
    }
    if (kind == ObjectKind::StatefulSet)
        rows.append(textField(u"spec.serviceName"_s, &Workload::serviceName));
    if (kind == ObjectKind::ReplicationController)
        rows.append(groupField(u"spec"_s, &Workload::selector, plainSelectorFields()));
    else
        rows.append(groupField(u"spec.selector"_s, &Workload::selector, selectorFields()));
    rows.append(templateField());
    return rows;
}

} // namespace podium::fields
