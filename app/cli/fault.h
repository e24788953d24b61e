// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <variant>

namespace podium {

/// A value, or in English what is wrong with the call.
template <class T>
using OrFault = std::variant<T, QString>;

/// Null if it is a value.
template <class T>
const QString *faultIn(const OrFault<T> &value)
{
    return std::get_if<QString>(&value);
}

/// Only where there is no fault.
template <class T>
const T &valueIn(const OrFault<T> &value)
{
    return std::get<T>(value);
}

} // namespace podium
