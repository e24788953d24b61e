// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>

namespace podium {

/// Where the lines of a text are, so that any of them can be shown without laying out all. Shares
/// the bytes; remembers every 64th line, so it is small beside the text. Lines count from 1.
class LineIndex
{
public:
    LineIndex() = default;
    /// Linear in the size of the text.
    explicit LineIndex(const QByteArray &utf8);

    const QByteArray &bytes() const { return m_bytes; }

    /// At least 1: behind the last line break there is a line, too, be it empty.
    int count() const { return m_count; }

    /// In bytes; the end of the text for lines that are not there.
    qsizetype offsetOf(int line) const;
    /// So many lines from this one on, without the line break behind the last.
    QString text(int first, int count) const;

private:
    static constexpr int distance = 64;

    QByteArray m_bytes{};
    QList<qsizetype> m_marks{0}; ///< of lines 1, 65, 129, ...
    int m_count{1};
};

} // namespace podium
