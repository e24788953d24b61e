// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMetaEnum>
#include <QString>

#include <optional>

namespace podium {

/// The value of a Q_ENUM with this very spelling.
template <class Enum>
std::optional<Enum> enumFromText(const QString &text)
{
    const QMetaEnum meta = QMetaEnum::fromType<Enum>();
    bool isKnown = false;
    const int value = meta.keyToValue(text.toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(Enum(value)) : std::nullopt;
}

} // namespace podium
