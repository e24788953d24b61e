// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "manifest/manifestreader.h"

#include <QMap>

#include <compare>

namespace podium {

/// Names one document of one text.
struct DocumentKey
{
    int file{0};
    int document{-1}; ///< its id; -1: the text as a whole

    std::strong_ordering operator<=>(const DocumentKey &) const = default;
};

/// What was found wrong in one document, or left out of it, when it was last read.
struct DocumentFindings
{
    int line{1}; ///< of the document at that time; places of the problems count with it
    Problems problems{};
    QList<IgnoredObject> ignored{};
    /// It cannot be read as it stands, or the API server would refuse an object of it: the cluster
    /// has what was there before.
    bool isStale{false};
    /// Of a stale one, the text that the cluster still follows; empty if it never could.
    ManifestText lastGood{};

    bool isEmpty() const { return problems.isEmpty() && ignored.isEmpty() && !isStale; }
};

/// What readers and checks of single objects found in the texts, by documents, so that an edit of
/// one leaves the rest alone.
class TextFindings
{
public:
    TextFindings() = default;
    /// Of texts that were read as a whole.
    TextFindings(const QList<ManifestText> &texts, const Problems &problems,
                 const QList<IgnoredObject> &ignored);

    /// Nothing is kept for empty findings.
    void set(const DocumentKey &document, const DocumentFindings &found);

    /// Empty if nothing was found.
    DocumentFindings at(const DocumentKey &document) const { return m_documents.value(document); }

    /// In the order of the texts, with places as they are in these texts now.
    Problems problems(const QList<ManifestText> &texts) const;
    QList<IgnoredObject> ignored(const QList<ManifestText> &texts) const;
    /// Documents that the cluster does not follow.
    QList<DocumentKey> staleDocuments() const;

private:
    /// The documents in the order of the texts, and by how many lines each has moved.
    QList<std::pair<const DocumentFindings *, int>> inOrder(const QList<ManifestText> &texts) const;

    QMap<DocumentKey, DocumentFindings> m_documents{};
};

} // namespace podium
