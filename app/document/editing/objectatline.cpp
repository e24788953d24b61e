// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/objectatline.h"

namespace podium {

namespace {

/// The id of the document that the line is in; -1 for none.
int documentAt(const ManifestText &text, int line)
{
    const QList<int> ids = text.documentIds();
    const std::vector<DocumentRange> ranges = text.documentRanges();
    int found = -1;
    for (size_t i = 0; i < ranges.size() && ranges[i].line <= line; ++i)
        found = ids[qsizetype(i)];
    return found;
}

} // namespace

ObjectRef objectAtLine(const Revision &revision, int file, int line)
{
    const ManifestText &text = revision.texts[file];
    const int document = documentAt(text, line);
    if (document < 0)
        return {};
    const int lineInDocument = line - text.document(document).place.line;
    const Cluster &cluster = revision.cluster();
    ObjectRef nearest;
    int nearestLine = -1;
    for (const ObjectRef &object : cluster.allObjects()) {
        const ObjectMeta *meta = cluster.meta(object);
        if (!meta || meta->origin.file != file || meta->origin.document != document)
            continue;
        // Of the items of a List, the last one that begins above.
        const bool isItem = meta->origin.item >= 0;
        if (isItem && meta->origin.line > lineInDocument)
            continue;
        if (meta->origin.line >= nearestLine) {
            nearest = object;
            nearestLine = meta->origin.line;
        }
    }
    return nearest;
}

} // namespace podium
