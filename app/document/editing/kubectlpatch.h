// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifesteditor.h"

namespace podium {

/// What `kubectl patch --type=... -p ...` takes.
struct KubectlPatch
{
    QString type{}; ///< "merge" or "json"
    QString json{}; ///< empty: no patch can say it without knowing what is there

    bool operator==(const KubectlPatch &) const = default;
};

/// Settings as a patch; monostate takes the field out. A merge patch where it can be one, as it is
/// easier to read; items of lists need a JSON patch. Source: RFC 7386, RFC 6902.
KubectlPatch patchOf(const QList<FieldSetting> &settings);

} // namespace podium
