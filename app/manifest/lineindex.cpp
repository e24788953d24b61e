// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "manifest/lineindex.h"

#include <QString>

namespace podium {

LineIndex::LineIndex(const QByteArray &utf8)
    : m_bytes(utf8)
{
    for (qsizetype at = m_bytes.indexOf('\n'); at >= 0; at = m_bytes.indexOf('\n', at + 1)) {
        if (m_count % distance == 0)
            m_marks.append(at + 1);
        ++m_count;
    }
}

qsizetype LineIndex::offsetOf(int line) const
{
    if (line > m_count)
        return m_bytes.size();
    qsizetype at = m_marks[(line - 1) / distance];
    for (int rest = (line - 1) % distance; rest > 0; --rest)
        at = m_bytes.indexOf('\n', at) + 1;
    return at;
}

QString LineIndex::text(int first, int count) const
{
    const qsizetype begin = offsetOf(first);
    const bool hasBreak = first + count <= m_count;
    const qsizetype end = offsetOf(first + count) - (hasBreak ? 1 : 0);
    return QString::fromUtf8(m_bytes.constData() + begin, end - begin);
}

} // namespace podium
