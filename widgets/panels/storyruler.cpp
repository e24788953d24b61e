// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/storyruler.h"

#include <algorithm>
#include <cmath>

namespace podium {

namespace {

/// Nearer to each other than this, ticks are no longer seen as ticks.
constexpr double pixelsPerTick = 4;

bool isRare(const StoryMark &mark)
{
    return mark.kind >= StoryMark::Kind::Send;
}

} // namespace

StoryRuler::StoryRuler(const QList<StoryMark> &marks, double duration, double length)
    : m_marks(marks)
    , m_duration(duration)
    , m_length(length)
{
    const auto hops = marks.size() - std::count_if(marks.begin(), marks.end(), isRare);
    m_isDense = double(hops) * pixelsPerTick > length;
    if (m_isDense)
        m_density.fill(0, qsizetype(std::ceil(length / binWidth)) + 1);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (isRare(marks[i]))
            addToGroup(i);
        else if (m_isDense)
            count(marks[i]);
    }
}

double StoryRuler::xOf(double time) const
{
    return m_duration > 0 ? std::clamp(time / m_duration, 0.0, 1.0) * m_length : 0;
}

double StoryRuler::timeAt(double x) const
{
    return m_length > 0 ? std::clamp(x / m_length, 0.0, 1.0) * m_duration : 0;
}

void StoryRuler::addToGroup(qsizetype index)
{
    const StoryMark &mark = m_marks[index];
    const double x = xOf(mark.time);
    const auto last = std::find_if(m_groups.rbegin(), m_groups.rend(),
                                   [&](const Group &group) { return group.kind == mark.kind; });
    if (last != m_groups.rend() && x - last->x < groupWidth) {
        last->lastTime = mark.time;
        ++last->count;
        return;
    }
    m_groups.append({mark.kind, x, mark.time, mark.time, index, 1});
}

void StoryRuler::count(const StoryMark &mark)
{
    ++m_density[qsizetype(xOf(mark.time) / binWidth)];
}

const StoryMark *StoryRuler::nearest(double x, double reach) const
{
    const auto from =
        std::lower_bound(m_marks.begin(), m_marks.end(), timeAt(x - reach),
                         [](const StoryMark &mark, double time) { return mark.time < time; });
    const StoryMark *best = nullptr;
    for (auto mark = from; mark != m_marks.end() && xOf(mark->time) <= x + reach; ++mark) {
        const auto rank = [&](const StoryMark &m) {
            return std::pair(!isRare(m), std::abs(xOf(m.time) - x));
        };
        if (!best || rank(*mark) < rank(*best))
            best = &*mark;
    }
    return best;
}

} // namespace podium
