// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster/fields/field.h"

#include <algorithm>

namespace podium {

const Field *findField(const FieldTable &table, const QString &path)
{
    const auto it = std::find_if(table.begin(), table.end(),
                                 [&](const Field &field) { return field.path == path; });
    return it != table.end() ? &*it : nullptr;
}

} // namespace podium
