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

/// Where a field of the object stands in the texts, or else where the object starts. Invalid for an
/// unknown origin.
SourceSpan placeOf(const Origin &origin, const QString &field, const QList<ManifestText> &texts);

} // namespace podium
