// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/fieldplace.h"

#include "manifest/sourcemap.h"

namespace podium {

namespace {

constexpr int longestOwnership = 4; // Pod, ReplicaSet, Deployment; more than Kubernetes has

} // namespace

Origin originOf(const ObjectRef &object, const Cluster &cluster)
{
    const ObjectMeta *meta = cluster.meta(object);
    for (int i = 0; i < longestOwnership && meta && !meta->origin.isKnown(); ++i)
        meta = cluster.meta(meta->controller);
    return meta ? meta->origin : Origin();
}

SourceSpan startOf(const Origin &origin, const QList<ManifestText> &texts)
{
    if (!origin.isKnown())
        return {};
    return {texts[origin.file].name, origin.line, 1, origin.line, 1};
}

SourceSpan placeOf(const ObjectRef &object, const QString &field, const Cluster &cluster,
                   const QList<ManifestText> &texts)
{
    const Origin origin = originOf(object, cluster);
    const SourceSpan span = locateField(texts, origin, field);
    return span.isValid() ? span : startOf(origin, texts);
}

} // namespace podium
