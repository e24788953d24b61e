// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/sourcespan.h"

#include <QString>

namespace podium {

/// Where a part of a lesson stands in its file, for messages.
struct LessonPlace
{
    QString field{}; ///< "steps[2].predict.choices[0].is"
    SourceSpan span{};

    bool operator==(const LessonPlace &) const = default;
};

} // namespace podium
