// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/fieldplace.h"

#include "manifest/sourcemap.h"

namespace podium {

using namespace Qt::StringLiterals;

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
    const ManifestText &text = texts[origin.file];
    const int line = text.document(origin.document).place.line + origin.line;
    return {text.name(), line, 1, line, 1};
}

SourceSpan placeOf(const Origin &origin, const QString &field, const QList<ManifestText> &texts)
{
    const SourceMap map(texts, origin);
    // The API server speaks of clusterIPs[0] where most manifests state clusterIP.
    const bool isClusterIp = field.startsWith("spec.clusterIPs"_L1) && !map.isStated(field) &&
                             map.isStated(u"spec.clusterIP"_s);
    const SourceSpan span = map.locate(isClusterIp ? u"spec.clusterIP"_s : field);
    return span.isValid() ? span : startOf(origin, texts);
}

} // namespace podium
