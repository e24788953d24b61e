// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/crowdcount.h"

namespace podium {

/// One event of two runs side by side.
struct ComparedEvent
{
    enum class Difference {
        None,
        Outcome,    ///< both send the same, and it ends in another way
        OnlyFirst,  ///< done in the first run alone
        OnlySecond, ///< done in the second run alone
    };

    double time{0};
    qsizetype first{-1}; ///< index of the event in its run; -1 if it is not there
    qsizetype second{-1};
    Difference difference{Difference::None};
    /// When all of it can be known in the second run: outcomes are not told before they are there.
    double knownTime{0};

    bool operator==(const ComparedEvent &) const = default;
};

/// All events of both runs, sorted by time. Events are the same if they have the same time and do
/// the same: send the same request in the same way, or make a change of the same name. A single
/// packet ends in another way if its verdict, reason or pod is another; a crowd if its counts are.
QList<ComparedEvent> compareRuns(const Run &first, const Run &second);

} // namespace podium
