// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <iterator>

namespace podium::test {

/// Decisions that are taken from the end of an input, byte by byte, so that what stands in front of
/// them is a text as a file is. Where nothing is left, the first possibility is chosen.
class Choices
{
public:
    explicit Choices(const QByteArray &input)
        : m_rest(input)
    {}

    int byte()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto last = uchar(m_rest.back());
        m_rest.chop(1);
        return last;
    }

    /// 0 to count - 1; a printable character can choose among up to 95.
    qsizetype below(qsizetype count) { return (byte() + 256 - ' ') % 256 % count; }

    template <class List>
    const auto &of(const List &list)
    {
        return *(std::begin(list) + below(qsizetype(std::size(list))));
    }

    /// What no decision was taken from.
    const QByteArray &rest() const { return m_rest; }

private:
    QByteArray m_rest;
};

} // namespace podium::test
