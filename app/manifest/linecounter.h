// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"
#include "manifest/documentsplitter.h"

namespace podium {

/// Turns byte offsets of one document into lines and columns of its file. Fast if it is asked in
/// the order of the text.
class LineCounter
{
public:
    LineCounter(std::string_view file, const DocumentRange &document);

    /// Offsets count from the start of the document.
    int lineAt(qsizetype offset);
    /// From `begin` to behind the byte before `end`. `name` is what the span calls the file.
    SourceSpan span(const QString &name, qsizetype begin, qsizetype end);

private:
    int columnAt(qsizetype offset);

    std::string_view m_file;
    DocumentRange m_document;
    int m_line;
    qsizetype m_lineStart; ///< of m_line, in the file
};

} // namespace podium
