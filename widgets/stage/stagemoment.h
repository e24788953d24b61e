// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "picture/timeline.h"

#include <optional>

namespace podium {

/// The moment of a story that is shown. What is where then is made out once, however often it is
/// painted or looked for under the pointer.
class StageMoment
{
public:
    const Timeline &timeline() const { return m_timeline; }

    double time() const { return m_time; }

    /// The packet whose way alone is lit; 0 for none.
    int focus() const { return m_focus; }

    void setTimeline(const Timeline &timeline);
    void setTime(double seconds);
    void setFocus(int number);
    /// What all else is dimmed for while no packet is in the spotlight; empty: nothing.
    void setSpotlight(const QList<ObjectRef> &objects);

    const QList<ObjectRef> &spotlight() const { return m_spotlight; }

    /// Stays as it is until something else is set.
    const TimelineFrame &frame() const;

private:
    Timeline m_timeline{};
    double m_time{0};
    int m_focus{0};
    QList<ObjectRef> m_spotlight{};
    mutable std::optional<TimelineFrame> m_frame{};
};

} // namespace podium
