// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "cluster/objectmeta.h"
#include "manifest/manifestreader.h"

#include <memory>

namespace podium {

/// Where the fields of one object stand in its text. Reads the object's document once, so that
/// further look-ups cost next to nothing. Borrows the texts: they must live as long.
///
/// A document of more than largestDocument, such as a List of a whole cluster, is not read again
/// for one object: all fields of it are then where the object starts, and count as stated.
class SourceMap
{
public:
    static constexpr qsizetype largestDocument = 4 * 1024 * 1024; ///< bytes

    /// For an unknown origin, or a text that is not YAML (any more), every look-up finds nothing.
    SourceMap(const QList<ManifestText> &texts, const Origin &origin);
    ~SourceMap();
    Q_DISABLE_COPY_MOVE(SourceMap)

    /// The span of the field's value, or of the nearest ancestor that is there if the field itself
    /// is left out ("spec.type" of a Service without type gives `spec`). The key's span if the
    /// value was left empty; the whole object's for an empty field. `field` is spelled as in
    /// manifests: "spec.ports[0].nodePort", "metadata.labels[app]".
    SourceSpan locate(const QString &field) const;
    /// The span of the key of a map's entry; invalid if it is not stated or is an item of a list.
    SourceSpan locateKey(const QString &field) const;
    /// Whether the manifest states the field itself; a default is not stated, nor is null.
    bool isStated(const QString &field) const;

private:
    class Document;

    std::unique_ptr<const Document> m_document;
    SourceSpan m_start{}; ///< of an object whose document is too large
};

/// One look-up in a SourceMap: the cost follows the size of the document.
SourceSpan locateField(const QList<ManifestText> &texts, const Origin &origin,
                       const QString &field);

/// Likewise.
bool isStated(const QList<ManifestText> &texts, const Origin &origin, const QString &field);

} // namespace podium
