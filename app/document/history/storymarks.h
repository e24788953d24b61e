// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"
#include "picture/timeline.h"

namespace podium {

/// A moment of the run that is worth going to.
struct StoryMark
{
    enum class Kind {
        Hop,     ///< index: of the packet; hop: where
        Outcome, ///< likewise
        Send,    ///< index: of the event; a crowd is one send
        Edit,    ///< likewise
        Fork,    ///< index: of the other run, which leaves this one or which this one left
    };

    double time{0};
    Kind kind{Kind::Hop};
    qsizetype index{0};
    int hop{0};

    bool operator==(const StoryMark &) const = default;
};

/// The marks of the run that is followed, sorted by time. `packetMarks` are those of its timeline.
QList<StoryMark> storyMarks(const History &history, const QList<TimelineMark> &packetMarks);

} // namespace podium
