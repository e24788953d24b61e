// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/linecounter.h"

#include <algorithm>

namespace podium {

LineCounter::LineCounter(std::string_view file, const DocumentRange &document)
    : m_file(file)
    , m_start(size_t(document.offset))
{
    m_marks.push_back({m_start, {document.line, document.column}});
}

void LineCounter::advance(Mark &mark, size_t position) const
{
    mark.place = placeBehind(mark.place, m_file.substr(mark.position, position - mark.position));
    mark.position = position;
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
    const TextPlace first = markAt(begin).place;
    const TextPlace last = markAt(end).place;
    return {name, first.line, first.column, last.line, last.column};
}

} // namespace podium
