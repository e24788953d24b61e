// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/fieldtables.h"

#include "cluster/fields/endpointfields.h"
#include "cluster/fields/nodefields.h"
#include "cluster/fields/podfields.h"
#include "cluster/fields/servicefields.h"
#include "cluster/fields/workloadfields.h"

#include <array>

namespace podium {

namespace {

FieldTable buildFields(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Namespace:
        return fields::namespaceFields();
    case ObjectKind::Node:
        return fields::nodeFields();
    case ObjectKind::Pod:
        return fields::podFields();
    case ObjectKind::Service:
        return fields::serviceFields();
    case ObjectKind::Endpoints:
        return fields::endpointsFields();
    case ObjectKind::EndpointSlice:
        return fields::endpointSliceFields();
    case ObjectKind::Unknown:
    case ObjectKind::World:
    case ObjectKind::Client:
    case ObjectKind::Router:
        return {};
    default:
        return fields::workloadFields(kind);
    }
}

constexpr size_t tableCount = size_t(ObjectKind::Router) + 1;

std::array<FieldTable, tableCount> buildAll()
{
    std::array<FieldTable, tableCount> tables;
    for (size_t kind = 0; kind < tableCount; ++kind)
        tables[kind] = buildFields(ObjectKind(kind));
    return tables;
}

} // namespace

const FieldTable &fieldsOf(ObjectKind kind)
{
    static const std::array<FieldTable, tableCount> tables = buildAll();
    return tables[size_t(kind)];
}

} // namespace podium
