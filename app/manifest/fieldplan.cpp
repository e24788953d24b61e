// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/fieldplan.h"

#include "cluster/fields/fieldtables.h"

#include <array>

namespace podium {

namespace {

using Groups = std::vector<const Field *>;

FieldPlan::Entry &entryFor(FieldPlan &plan, const std::string &key)
{
    for (FieldPlan::Entry &entry : plan.entries) {
        if (entry.key == key)
            return entry;
    }
    plan.entries.emplace_back();
    plan.entries.back().key = key;
    return plan.entries.back();
}

FieldPlan &nestedPlan(FieldPlan::Entry &entry)
{
    if (!entry.nested)
        entry.nested = std::make_unique<FieldPlan>();
    return *entry.nested;
}

void addTable(FieldPlan &plan, const FieldTable &table, const Groups &groups);

void addField(FieldPlan &plan, const Field &field, const Groups &groups)
{
    QStringList keys = field.path.split(u'.');
    const std::string last = keys.takeLast().toStdString();
    FieldPlan *parent = &plan;
    for (const QString &key : std::as_const(keys))
        parent = &nestedPlan(entryFor(*parent, key.toStdString()));
    FieldPlan::Entry &entry = entryFor(*parent, last);
    if (field.type == FieldType::Group) {
        Groups below = groups;
        below.push_back(&field);
        addTable(nestedPlan(entry), field.items, below);
        return;
    }
    entry.field = &field;
    entry.groups = groups;
    if (field.type == FieldType::List) {
        entry.items = std::make_unique<FieldPlan>();
        addTable(*entry.items, field.items, {});
    }
}

void addTable(FieldPlan &plan, const FieldTable &table, const Groups &groups)
{
    for (const Field &field : table)
        addField(plan, field, groups);
}

constexpr size_t planCount = size_t(ObjectKind::Router) + 1;

std::array<FieldPlan, planCount> buildPlans()
{
    std::array<FieldPlan, planCount> plans;
    for (size_t kind = 0; kind < planCount; ++kind) {
        entryFor(plans[kind], "apiVersion");
        entryFor(plans[kind], "kind");
        addTable(plans[kind], fieldsOf(ObjectKind(kind)), {});
    }
    return plans;
}

} // namespace

const FieldPlan::Entry *FieldPlan::find(std::string_view key) const
{
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

const FieldPlan &planOf(ObjectKind kind)
{
    static const std::array<FieldPlan, planCount> plans = buildPlans();
    return plans[size_t(kind)];
}

} // namespace podium
