// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "picture/intervals.h"

#include "picture/pace.h"

#include <algorithm>
#include <cmath>

namespace podium {

Intervals::Intervals(std::vector<Interval> intervals)
    : m_intervals(std::move(intervals))
{
    std::stable_sort(m_intervals.begin(), m_intervals.end(),
                     [](const Interval &a, const Interval &b) { return a.from < b.from; });
    double latest = 0;
    for (const Interval &interval : m_intervals)
        m_latestUntil.push_back(latest = std::max(latest, interval.until));
}

QList<int> Intervals::at(double time) const
{
    QList<int> ids;
    auto i = size_t(std::upper_bound(m_intervals.begin(), m_intervals.end(), time,
                                     [](double t, const Interval &each) { return t < each.from; }) -
                    m_intervals.begin());
    for (; i > 0 && m_latestUntil[i - 1] > time; --i) {
        if (time < m_intervals[i - 1].until)
            ids.append(m_intervals[i - 1].id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<Intervals::Change> Intervals::changes() const
{
    std::vector<Change> changes;
    for (const Interval &interval : m_intervals) {
        changes.push_back({interval.from, 1});
        if (std::isfinite(interval.until))
            changes.push_back({interval.until, -1});
    }
    // Those that end make room for those that begin.
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) {
        return a.time < b.time || (a.time == b.time && a.count < b.count);
    });
    int count = 0;
    for (Change &change : changes)
        change.count = count += change.count;
    return changes;
}

Spells::Spells(const std::vector<Intervals::Change> &changes, int limit)
{
    bool isOn = false;
    bool isCalm = true;
    double calmSince = 0;
    for (const Intervals::Change &change : changes) {
        if (isOn && isCalm && change.time >= calmSince + pace::afterCrowd) {
            m_toggles.append(calmSince + pace::afterCrowd);
            isOn = false;
        }
        const bool isAbove = change.count > limit;
        if (isAbove && !isOn)
            m_toggles.append(change.time);
        isOn = isOn || isAbove;
        if (!isAbove && !isCalm)
            calmSince = change.time;
        isCalm = !isAbove;
    }
    if (isOn)
        m_toggles.append(calmSince + pace::afterCrowd);
}

double Spells::partAt(double time, double fade) const
{
    const auto next = std::upper_bound(m_toggles.begin(), m_toggles.end(), time);
    const bool isOn = (next - m_toggles.begin()) % 2 == 1;
    if (next == m_toggles.begin() || fade <= 0)
        return isOn ? 1 : 0;
    const double part = std::min(1.0, (time - *(next - 1)) / fade);
    return isOn ? part : 1 - part;
}

} // namespace podium
