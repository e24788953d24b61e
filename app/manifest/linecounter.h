// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "manifest/documentsplitter.h"

namespace podium {

/// Turns byte offsets of one document into lines and columns of its file. Marks what it has counted
/// every few thousand bytes, so that a question costs no more than that, in whatever order they
/// come and however long a line is.
class LineCounter
{
public:
    LineCounter(std::string_view file, const DocumentRange &document);

    /// Offsets count from the start of the document.
    int lineAt(qsizetype offset) { return markAt(offset).place.line; }

    /// From `begin` to behind the byte before `end`. `name` is what the span calls the file.
    SourceSpan span(const QString &name, qsizetype begin, qsizetype end);

private:
    struct Mark
    {
        size_t position{0}; ///< in the file
        TextPlace place{};
    };

    static constexpr size_t markDistance = 4096;

    Mark markAt(qsizetype offset);
    void advance(Mark &mark, size_t position) const;

    std::string_view m_file;
    size_t m_start;              ///< of the document
    std::vector<Mark> m_marks{}; ///< sorted, markDistance apart, up to the farthest question
};

} // namespace podium
