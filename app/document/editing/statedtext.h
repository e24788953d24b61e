// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "document/editing/revision.h"

namespace podium {

/// The text that states an object; for one that nothing states, the text that would.
struct StatedText
{
    int file{-1};
    int document{-1};
    int item{-1};
    QByteArray bytes{}; ///< of the document
    SourceSpan start{}; ///< of the document's first line; invalid if nothing states the object

    bool isStated() const { return file >= 0; }

    bool isInList() const { return item >= 0; }

    /// A problem with its place in the document, with its place in the file.
    Problem located(Problem problem) const;
};

/// Empty for an object that is not there.
StatedText textOf(const Revision &revision, const ObjectRef &object);

/// The texts with another text for that document.
QList<ManifestText> withStatedText(QList<ManifestText> texts, const StatedText &text,
                                   const QByteArray &bytes);

/// The texts with more at the end of a file; -1: of the last. A new one, called
/// untitledManifest, if there is none.
QList<ManifestText> withManifestAdded(QList<ManifestText> texts, const QByteArray &manifest,
                                      int file);
inline const QString untitledManifest = QStringLiteral("untitled.yaml");

/// What a user can state, although Podium makes it if nobody does: nodes and the world.
bool isStatable(ObjectKind kind);
/// The texts with a statement of such an object, and of what would not be made any more as soon as
/// it is stated: the other nodes.
QList<ManifestText> withNewStatements(const Revision &revision, const ObjectRef &object,
                                      const QByteArray &manifest);

/// The texts with a statement of every node that none of them states, but for one.
QList<ManifestText> withLentNodes(const Revision &revision, const ObjectRef &exception = {});

/// The field of the Ready condition's status, if a manifest states it; else empty.
QString statedReadiness(const Revision &revision, const ObjectRef &object);

/// The cluster with the object changed into what this text says. Problems: those of reading it.
Result<Cluster> withObjectRead(const Cluster &cluster, const ObjectRef &object,
                               const QByteArray &manifest);

} // namespace podium
