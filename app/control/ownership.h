// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"

namespace podium {

/// The controller that the object names, which is in its own namespace; null if there is none.
inline ObjectRef ownerOf(const ObjectMeta &meta)
{
    ObjectRef owner = meta.controller;
    if (!owner.isNull())
        owner.namespaceName = meta.namespaceName;
    return owner;
}

} // namespace podium
