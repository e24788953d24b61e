// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"
#include "cluster/fields/field.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace podium {

/// The rows of a field table, sorted by the maps of a manifest that they stand in: what keys one
/// map may have, and what is behind each.
struct FieldPlan
{
    struct Entry
    {
        std::string key{};
        /// The row to fill; null for keys that only lead on.
        const Field *field{nullptr};
        /// The Group rows to go through from the object of this table to that of the row.
        std::vector<const Field *> groups{};
        /// What may stand below, if the value is a map.
        std::unique_ptr<FieldPlan> nested{};
        /// What may stand in each item, if the row is a List.
        std::unique_ptr<FieldPlan> items{};
    };

    std::vector<Entry> entries{};

    const Entry *find(std::string_view key) const;
};

/// Built once, then shared. "apiVersion" and "kind" are among the keys, without a row.
const FieldPlan &planOf(ObjectKind kind);

} // namespace podium
