// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "cluster/objectmeta.h"
#include "manifest/manifestreader.h"

namespace podium {

/// Where a field of an object stands: the span of its value, or of the nearest ancestor that is
/// there if the field itself is left out ("spec.type" of a Service without type gives `spec`).
/// `field` is spelled as in manifests: "spec.ports[0].nodePort", "metadata.labels[app]". Invalid if
/// the origin is unknown. Reads the document again, so the cost follows its size.
SourceSpan locateField(const QList<ManifestText> &texts, const Origin &origin,
                       const QString &field);

/// Whether the manifest states the field itself; a default is not stated.
bool isStated(const QList<ManifestText> &texts, const Origin &origin, const QString &field);

} // namespace podium
