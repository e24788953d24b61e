// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <Qt>

namespace podium {

/// Roles that our item models share.
enum Role {
    ObjectRole = Qt::UserRole, ///< the ObjectRef that a row is about
    SpanRole,                  ///< the SourceSpan that a row points at
    FieldRole,                 ///< the field path that a row points at
};

} // namespace podium
