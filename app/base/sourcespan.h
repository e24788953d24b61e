// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace podium {

/// A place in a manifest. Lines and columns count from 1 (in characters, as editors show them);
/// 0 means unknown. The end is behind the last character.
struct SourceSpan
{
    QString file{};
    int line{0};
    int column{0};
    int endLine{0};
    int endColumn{0};

    bool isValid() const { return line > 0; }

    bool operator==(const SourceSpan &) const = default;
};

} // namespace podium
