// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QStringList>

#include <map>
#include <string>

namespace podium {

/// Which keys stand under which: what an IndentationRepair goes by. Made from the field tables, and
/// from a few rows for what Podium does not read but learners write.
struct ManifestShape
{
    enum class Type {
        Scalar,
        Map,     ///< `children` are its keys
        FreeMap, ///< keys are the learner's own: labels
        List,    ///< `children` are the keys of each item
        TextList,
    };

    Type type{Type::Scalar};
    std::map<std::string, ManifestShape, std::less<>> children{};
    QStringList choices{}; ///< the only values of a scalar; empty if it may have others

    const ManifestShape *child(std::string_view key) const;
    /// Whether the key stands anywhere below.
    bool hasBelow(std::string_view key) const;
};

/// Built once, then shared.
const ManifestShape &shapeOf(ObjectKind kind);

} // namespace podium
