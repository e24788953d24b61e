// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"
#include "lessons/lessonaction.h"
#include "lessons/lessonstate.h"

namespace podium {

/// What somebody did, as a lesson can do it.
struct LessonRecording
{
    QList<LessonAction> actions{}; ///< in the order they were done
    /// What a lesson has no action for, as the history calls it: nothing of it is in the actions.
    QStringList leftOut{};

    bool operator==(const LessonRecording &) const = default;
};

/// What was done until then in this history, which began with that moment of a lesson; what was
/// taken back is left out. The actions are those
/// that say it best; for an edit that none of them says, the objects are applied as they are now.
LessonRecording recordingOf(const LessonState &start, const History &history, double until);

} // namespace podium
