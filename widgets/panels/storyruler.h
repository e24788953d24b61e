// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/storymarks.h"

namespace podium {

/// Where the marks of a story go on a line of some length, and which of them are told apart. A
/// function of what it is made from; made anew when that changes.
class StoryRuler
{
public:
    /// Marks of a kind that would overlap: drawn as one sign with their number.
    struct Group
    {
        StoryMark::Kind kind{StoryMark::Kind::Send};
        double x{0}; ///< of the first
        double firstTime{0};
        double lastTime{0};
        qsizetype first{0}; ///< index into marks()
        int count{0};

        bool operator==(const Group &) const = default;
    };

    static constexpr double groupWidth = 11; ///< logical pixels that one sign takes
    static constexpr double binWidth = 2;    ///< logical pixels of one bar of a density

    StoryRuler() = default;
    /// `marks` are sorted by time; `length` in logical pixels.
    StoryRuler(const QList<StoryMark> &marks, double duration, double length);

    const QList<StoryMark> &marks() const { return m_marks; }

    double duration() const { return m_duration; }

    double length() const { return m_length; }

    double xOf(double time) const;
    /// Between 0 and duration().
    double timeAt(double x) const;

    /// Of sends, edits and forks; sorted by place within each kind.
    const QList<Group> &groups() const { return m_groups; }

    /// Whether hops lie so close that their density is drawn and not each of them.
    bool isDense() const { return m_isDense; }

    /// How many hops and outcomes lie in each bin of binWidth; empty unless dense.
    const QList<int> &density() const { return m_density; }

    /// The mark to go to from here: the nearest send, edit or fork within `reach`, else the nearest
    /// hop. Null if there is none so near.
    const StoryMark *nearest(double x, double reach) const;

private:
    void addToGroup(qsizetype index);
    void count(const StoryMark &mark);

    QList<StoryMark> m_marks{};
    double m_duration{0};
    double m_length{0};
    QList<Group> m_groups{};
    QList<int> m_density{};
    bool m_isDense{false};
};

} // namespace podium
