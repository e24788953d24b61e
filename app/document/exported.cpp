// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/exported.h"

#include "cluster/applied.h"
#include "document/editing/statedtext.h"
#include "manifest/manifestwriter.h"

#include <QSet>

namespace podium {

namespace {

constexpr QByteArrayView separator = "---\n";

/// An object of a List has no document of its own.
QByteArray statementOf(const Revision &revision, const ObjectRef &object)
{
    const StatedText text = textOf(revision, object);
    return text.isInList() ? manifestOf(*storedObject(revision.cluster(), object)) : text.bytes;
}

/// Ids of the documents of a text that are not in the one before.
QSet<int> changedDocuments(const ManifestText &now, const ManifestText &before)
{
    const QList<int> changed = now.changedSince(before);
    return {changed.begin(), changed.end()};
}

} // namespace

QByteArray exportedObjects(const Cluster &cluster)
{
    QByteArray manifest;
    const auto add = [&manifest](const QByteArray &object) {
        if (!manifest.isEmpty())
            manifest += separator;
        manifest += object;
    };
    if (cluster.world() != defaultWorld())
        add(manifestOf(cluster.world()));
    for (const ObjectRef &object : cluster.allObjects())
        add(manifestOf(*storedObject(cluster, object)));
    return manifest;
}

QByteArray exportedChanges(const Revision &now, const QList<ManifestText> &before)
{
    QList<QSet<int>> changed;
    for (qsizetype file = 0; file < now.texts.size(); ++file)
        changed.append(changedDocuments(now.texts[file], before.value(file)));
    ManifestText manifest;
    for (const ObjectRef &object : now.cluster().allObjects()) {
        const Origin origin = now.cluster().meta(object)->origin;
        if (origin.isKnown() && changed.value(origin.file).contains(origin.document))
            manifest = manifest.withAppended(statementOf(now, object));
    }
    return manifest.bytes();
}

} // namespace podium
