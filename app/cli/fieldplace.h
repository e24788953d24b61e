// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/cluster.h"
#include "manifest/manifestreader.h"

namespace podium {

/// Where a field of an object stands in the texts. For what a controller made: where its controller
/// stands. Invalid if no manifest states the object.
SourceSpan placeOf(const ObjectRef &object, const QString &field, const Cluster &cluster,
                   const QList<ManifestText> &texts);

} // namespace podium
