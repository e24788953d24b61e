// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/manifestshape.h"

#include "manifest/fieldplan.h"

#include <algorithm>
#include <array>

namespace podium {

namespace {

using Type = ManifestShape::Type;

/// A key that the tables lack, in every map that has the key `beside`.
struct ExtraKey
{
    std::string_view beside;
    std::string_view key;
    Type type;
    std::array<std::string_view, 4> children; ///< scalars all
};

constexpr std::array extraKeys{
    ExtraKey{"image", "imagePullPolicy", Type::Scalar, {}},
    ExtraKey{"image", "command", Type::TextList, {}},
    ExtraKey{"image", "args", Type::TextList, {}},
    ExtraKey{"image", "env", Type::List, {"name", "value"}},
    ExtraKey{"image", "volumeMounts", Type::List, {"name", "mountPath", "readOnly", "subPath"}},
    ExtraKey{"memory", "cpu", Type::Scalar, {}},
    ExtraKey{"containers", "serviceAccountName", Type::Scalar, {}},
    ExtraKey{"containers", "terminationGracePeriodSeconds", Type::Scalar, {}},
    ExtraKey{"annotations", "name", Type::Scalar, {}},
    ExtraKey{"template", "minReadySeconds", Type::Scalar, {}},
    ExtraKey{"template", "revisionHistoryLimit", Type::Scalar, {}},
    ExtraKey{"template", "strategy", Type::Map, {"type"}},
};

ManifestShape extraShape(const ExtraKey &extra)
{
    ManifestShape shape;
    shape.type = extra.type;
    for (const std::string_view key : extra.children) {
        if (!key.empty())
            shape.children[std::string(key)];
    }
    return shape;
}

void addExtras(ManifestShape &shape)
{
    for (const ExtraKey &extra : extraKeys) {
        if (shape.child(extra.beside) && !shape.child(extra.key))
            shape.children.emplace(extra.key, extraShape(extra));
    }
}

void addChildren(ManifestShape &shape, const FieldPlan &plan);

ManifestShape shapeOfEntry(const FieldPlan::Entry &entry)
{
    ManifestShape shape;
    if (entry.nested || entry.items) {
        shape.type = entry.nested ? Type::Map : Type::List;
        addChildren(shape, entry.nested ? *entry.nested : *entry.items);
    } else if (entry.field && entry.field->type == FieldType::TextMap) {
        shape.type = Type::FreeMap;
    } else if (entry.field && entry.field->type == FieldType::TextList) {
        shape.type = Type::TextList;
    } else if (entry.field) {
        shape.choices = entry.field->choices;
    }
    return shape;
}

void addChildren(ManifestShape &shape, const FieldPlan &plan)
{
    for (const FieldPlan::Entry &entry : plan.entries)
        shape.children.emplace(entry.key, shapeOfEntry(entry));
    addExtras(shape);
}

constexpr size_t shapeCount = size_t(ObjectKind::Router) + 1;

std::array<ManifestShape, shapeCount> buildShapes()
{
    std::array<ManifestShape, shapeCount> shapes;
    for (size_t kind = 0; kind < shapeCount; ++kind) {
        shapes[kind].type = Type::Map;
        addChildren(shapes[kind], planOf(ObjectKind(kind)));
    }
    return shapes;
}

} // namespace

const ManifestShape *ManifestShape::child(std::string_view key) const
{
    const auto found = children.find(key);
    return found != children.end() ? &found->second : nullptr;
}

bool ManifestShape::hasBelow(std::string_view key) const
{
    return std::ranges::any_of(children, [key](const auto &child) {
        return child.second.child(key) != nullptr || child.second.hasBelow(key);
    });
}

const ManifestShape &shapeOf(ObjectKind kind)
{
    static const std::array<ManifestShape, shapeCount> shapes = buildShapes();
    return shapes[size_t(kind)];
}

} // namespace podium
