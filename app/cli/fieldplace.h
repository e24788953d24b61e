// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

namespace podium {

/// Where an object was read. For what a controller made: where its controller was. Unknown if no
/// manifest states it.
Origin originOf(const ObjectRef &object, const Cluster &cluster);

/// The first key of the object; invalid for an unknown origin.
SourceSpan startOf(const Origin &origin, const QList<ManifestText> &texts);

/// Where a field of an object stands in the texts, or else where the object starts. Invalid if no
/// manifest states the object.
SourceSpan placeOf(const ObjectRef &object, const QString &field, const Cluster &cluster,
                   const QList<ManifestText> &texts);

} // namespace podium
