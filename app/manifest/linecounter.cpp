// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/linecounter.h"

#include <algorithm>

namespace podium {

LineCounter::LineCounter(std::string_view file, const DocumentRange &document)
    : m_file(file)
    , m_document(document)
    , m_line(document.line)
    , m_lineStart(document.lineStart)
{}

int LineCounter::lineAt(qsizetype offset)
{
    const qsizetype wanted = std::min(m_document.offset + offset, qsizetype(m_file.size()));
    if (wanted < m_lineStart) {
        m_line = m_document.line;
        m_lineStart = m_document.lineStart;
    }
    for (;;) {
        const size_t newline = m_file.find('\n', size_t(m_lineStart));
        if (newline == std::string_view::npos || qsizetype(newline) >= wanted)
            return m_line;
        m_lineStart = qsizetype(newline) + 1;
        ++m_line;
    }
}

int LineCounter::columnAt(qsizetype offset)
{
    lineAt(offset);
    const qsizetype wanted = std::min(m_document.offset + offset, qsizetype(m_file.size()));
    const auto isCharacterStart = [](char byte) { return (byte & 0xc0) != 0x80; };
    const std::string_view before =
        m_file.substr(size_t(m_lineStart), size_t(std::max<qsizetype>(wanted - m_lineStart, 0)));
    return 1 + int(std::ranges::count_if(before, isCharacterStart));
}

SourceSpan LineCounter::span(const QString &name, qsizetype begin, qsizetype end)
{
    SourceSpan span{name, lineAt(begin), columnAt(begin), 0, 0};
    span.endLine = lineAt(end);
    span.endColumn = columnAt(end);
    return span;
}

} // namespace podium
