// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/fieldplace.h"

#include "manifest/sourcemap.h"

namespace podium {

namespace {

constexpr int longestOwnership = 4; // Pod, ReplicaSet, Deployment; more than Kubernetes has

} // namespace

SourceSpan placeOf(const ObjectRef &object, const QString &field, const Cluster &cluster,
                   const QList<ManifestText> &texts)
{
    const ObjectMeta *meta = cluster.meta(object);
    for (int i = 0; i < longestOwnership && meta && !meta->origin.isKnown(); ++i)
        meta = cluster.meta(meta->controller);
    if (!meta || !meta->origin.isKnown())
        return {};
    const SourceSpan span = locateField(texts, meta->origin, field);
    if (span.isValid())
        return span;
    const QString file = texts[meta->origin.file].name;
    return {file, meta->origin.line, 1, meta->origin.line, 1};
}

} // namespace podium
