// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/linecounter.h"

#include <algorithm>

namespace podium {

LineCounter::LineCounter(std::string_view file, const DocumentRange &document)
    : m_file(file)
    , m_start(size_t(document.offset))
{
    Mark first{size_t(document.lineStart), document.line, 1};
    advance(first, m_start);
    m_marks.push_back(first);
}

void LineCounter::advance(Mark &mark, size_t position) const
{
    for (; mark.position < position; ++mark.position) {
        const char byte = m_file[mark.position];
        if (byte == '\n') {
            ++mark.line;
            mark.column = 1;
        } else if ((byte & 0xc0) != 0x80) { // not inside a character
            ++mark.column;
        }
    }
}

LineCounter::Mark LineCounter::markAt(qsizetype offset)
{
    const size_t wanted = std::min(m_start + size_t(offset), m_file.size());
    const auto behind = std::ranges::upper_bound(m_marks, wanted, {}, &Mark::position);
    Mark mark = *(behind - 1);
    while (mark.position + markDistance <= wanted) {
        advance(mark, mark.position + markDistance);
        m_marks.push_back(mark);
    }
    advance(mark, wanted);
    return mark;
}

SourceSpan LineCounter::span(const QString &name, qsizetype begin, qsizetype end)
{
    const Mark first = markAt(begin);
    const Mark last = markAt(end);
    return {name, first.line, first.column, last.line, last.column};
}

} // namespace podium
