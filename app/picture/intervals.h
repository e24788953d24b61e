// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

#include <vector>

namespace podium {

/// Intervals of time, asked for those that hold a moment.
class Intervals
{
public:
    struct Interval
    {
        double from{0};
        double until{0}; ///< no longer in it
        int id{0};
    };

    Intervals() = default;
    explicit Intervals(std::vector<Interval> intervals);

    /// Sorted ids. Costs as much as there are, and as began since the oldest of them.
    QList<int> at(double time) const;

    /// How many intervals hold a moment, before and after it changes: sorted by time.
    struct Change
    {
        double time{0};
        int count{0}; ///< from then on
    };

    std::vector<Change> changes() const;

private:
    std::vector<Interval> m_intervals{}; ///< by beginning
    std::vector<double> m_latestUntil{}; ///< of each and all before
};

/// When there were too many: from when a count rises above a limit until it has stayed at or below
/// it for a while, so that nothing changes its look from frame to frame.
class Spells
{
public:
    Spells() = default;
    Spells(const std::vector<Intervals::Change> &changes, int limit);

    bool isOnAt(double time) const { return partAt(time, 0) > 0; }

    /// 0 to 1: grows and shrinks over `fade` seconds at the ends.
    double partAt(double time, double fade) const;

private:
    QList<double> m_toggles{}; ///< on, off, on, ...
};

} // namespace podium
