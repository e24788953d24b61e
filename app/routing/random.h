// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace podium {

/// A seeded source of random choices, equal on all platforms (the distributions of the standard
/// library are not). Source: splitmix64, Sebastiano Vigna, public domain.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {}

    /// One generator for each connection of a seed, so that what one connection draws does not
    /// shift the next one's choices.
    Random(quint64 seed, int connection)
        : m_state(Random(seed).next() + quint64(connection) * step)
    {
        m_state = next();
    }

    quint64 next()
    {
        m_state += step;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        return mixed ^ (mixed >> 31);
    }

    /// 0 to count - 1, all alike. `count` is at least 1.
    qsizetype below(qsizetype count)
    {
        const quint64 bound = quint64(count);
        const quint64 unfair = (0 - bound) % bound; // 2^64 modulo bound
        quint64 drawn = next();
        while (drawn < unfair)
            drawn = next();
        return qsizetype(drawn % bound);
    }

    bool operator==(const Random &) const = default;

private:
    static constexpr quint64 step = 0x9e3779b97f4a7c15U;

    quint64 m_state;
};

} // namespace podium
