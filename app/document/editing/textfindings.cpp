// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/editing/textfindings.h"

#include <algorithm>

namespace podium {

namespace {

/// Finds the documents that spans are in.
class DocumentFinder
{
public:
    explicit DocumentFinder(const QList<ManifestText> &texts)
    {
        for (const ManifestText &text : texts) {
            m_names.append(text.name());
            m_ranges.push_back(text.documentRanges());
            m_ids.append(text.documentIds());
        }
    }

    DocumentKey documentOf(const SourceSpan &span) const
    {
        const qsizetype file = std::max(m_names.indexOf(span.file), qsizetype(0));
        const auto &ranges = m_ranges.at(size_t(file));
        const auto behind = std::upper_bound(
            ranges.begin(), ranges.end(), span.line,
            [](int line, const DocumentRange &range) { return line < range.line; });
        if (!span.isValid() || behind == ranges.begin())
            return {int(file), -1};
        return {int(file), m_ids[file][behind - ranges.begin() - 1]};
    }

private:
    QStringList m_names{};
    std::vector<std::vector<DocumentRange>> m_ranges{};
    QList<QList<int>> m_ids{};
};

SourceSpan moved(SourceSpan span, int lines)
{
    if (span.isValid()) {
        span.line += lines;
        span.endLine += lines;
    }
    return span;
}

} // namespace

TextFindings::TextFindings(const QList<ManifestText> &texts, const Problems &problems,
                           const QList<IgnoredObject> &ignored)
{
    if (texts.isEmpty() || (problems.isEmpty() && ignored.isEmpty()))
        return;
    const DocumentFinder finder(texts);
    for (const Problem &problem : problems) {
        DocumentFindings &found = m_documents[finder.documentOf(problem.span)];
        found.problems.append(problem);
        found.isStale = found.isStale || problem.severity == Severity::Error;
    }
    for (const IgnoredObject &object : ignored)
        m_documents[finder.documentOf(object.span)].ignored.append(object);
    for (auto found = m_documents.begin(); found != m_documents.end(); ++found)
        found->line = texts[found.key().file].document(found.key().document).place.line;
}

void TextFindings::set(const DocumentKey &document, const DocumentFindings &found)
{
    if (found.isEmpty())
        m_documents.remove(document);
    else
        m_documents.insert(document, found);
}

QList<std::pair<const DocumentFindings *, int>>
TextFindings::inOrder(const QList<ManifestText> &texts) const
{
    struct Placed
    {
        int file{0};
        qsizetype offset{-1};
        const DocumentFindings *found{nullptr};
        int moved{0};
    };

    QList<Placed> placed;
    for (auto found = m_documents.begin(); found != m_documents.end(); ++found) {
        const DocumentKey &key = found.key();
        const TextDocument document =
            key.file < texts.size() ? texts[key.file].document(key.document) : TextDocument();
        placed.append({key.file, document.isValid() ? document.offset : -1, &*found,
                       document.isValid() ? document.place.line - found->line : 0});
    }
    std::ranges::sort(placed, [](const Placed &a, const Placed &b) {
        return std::pair(a.file, a.offset) < std::pair(b.file, b.offset);
    });
    QList<std::pair<const DocumentFindings *, int>> result;
    for (const Placed &one : placed)
        result.append({one.found, one.moved});
    return result;
}

Problems TextFindings::problems(const QList<ManifestText> &texts) const
{
    Problems problems;
    for (const auto &[found, lines] : inOrder(texts)) {
        for (Problem problem : found->problems) {
            problem.span = moved(problem.span, lines);
            problems.append(problem);
        }
    }
    return problems;
}

QList<IgnoredObject> TextFindings::ignored(const QList<ManifestText> &texts) const
{
    QList<IgnoredObject> ignored;
    for (const auto &[found, lines] : inOrder(texts)) {
        for (IgnoredObject object : found->ignored) {
            object.span = moved(object.span, lines);
            ignored.append(object);
        }
    }
    return ignored;
}

QList<DocumentKey> TextFindings::staleDocuments() const
{
    QList<DocumentKey> stale;
    for (auto found = m_documents.begin(); found != m_documents.end(); ++found) {
        if (found->isStale)
            stale.append(found.key());
    }
    return stale;
}

} // namespace podium
