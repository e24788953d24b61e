// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/clustermap.h"

namespace podium {

/// The order of a map: by namespace, then name, as people count.
bool metaBefore(const ObjectMeta &a, const ObjectMeta &b);
bool podBefore(const MapPod &pod, const ObjectMeta &meta);
bool serviceBefore(const MapService &service, const ObjectMeta &meta);

inline bool isSameName(const ObjectMeta &a, const ObjectMeta &b)
{
    return a.name == b.name && a.namespaceName == b.namespaceName;
}

} // namespace podium
