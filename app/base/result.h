// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/problem.h"

#include <utility>
#include <variant>

namespace podium {

/// A value, or the problem that prevented it. Nothing in app/ throws across a target boundary.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::move(value))
    {}

    Result(Problem problem)
        : m_state(std::move(problem))
    {}

    bool hasValue() const { return std::holds_alternative<T>(m_state); }

    explicit operator bool() const { return hasValue(); }

    /// Only where hasValue().
    const T &value() const & { return std::get<T>(m_state); }

    T &&value() && { return std::get<T>(std::move(m_state)); }

    const T &operator*() const & { return value(); }

    T &&operator*() && { return std::move(*this).value(); }

    const T *operator->() const { return &value(); }

    /// Only where not hasValue().
    const Problem &problem() const { return std::get<Problem>(m_state); }

private:
    std::variant<T, Problem> m_state;
};

} // namespace podium
