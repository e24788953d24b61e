// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

namespace podium {

/// What a real cluster makes of an edit of this field, if that is not what one expects: a pod that
/// is replaced, a field that cannot change. Empty for most fields.
QString formNote(ObjectKind kind, const QString &field);

} // namespace podium
