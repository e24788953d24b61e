// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/history/storymarks.h"

#include <algorithm>

namespace podium {

namespace {

bool isEarlier(const StoryMark &a, const StoryMark &b)
{
    return a.time < b.time;
}

QList<StoryMark> marksOfEvents(const History &history)
{
    QList<StoryMark> marks;
    const QList<HistoryEvent> &events = history.run().events;
    for (qsizetype i = 0; i < events.size(); ++i)
        marks.append(
            {events[i].time, events[i].edit() ? StoryMark::Kind::Edit : StoryMark::Kind::Send, i});
    return marks;
}

QList<StoryMark> marksOfForks(const History &history)
{
    QList<StoryMark> marks;
    if (history.run().from >= 0)
        marks.append({history.run().forkTime, StoryMark::Kind::Fork, history.run().from});
    for (qsizetype i = 0; i < history.runs().size(); ++i) {
        if (history.runs()[i].from == history.currentRun())
            marks.append({history.runs()[i].forkTime, StoryMark::Kind::Fork, i});
    }
    return marks;
}

} // namespace

QList<StoryMark> storyMarks(const History &history, const QList<TimelineMark> &packetMarks)
{
    QList<StoryMark> rare = marksOfEvents(history) + marksOfForks(history);
    std::stable_sort(rare.begin(), rare.end(), isEarlier);
    QList<StoryMark> frequent;
    frequent.reserve(packetMarks.size());
    for (const TimelineMark &mark : packetMarks) {
        if (mark.kind != TimelineMark::Kind::Send)
            frequent.append({mark.time,
                             mark.kind == TimelineMark::Kind::Hop ? StoryMark::Kind::Hop
                                                                  : StoryMark::Kind::Outcome,
                             mark.packet - 1, mark.hop});
    }
    QList<StoryMark> all;
    all.reserve(rare.size() + frequent.size());
    std::merge(rare.begin(), rare.end(), frequent.begin(), frequent.end(), std::back_inserter(all),
               isEarlier);
    return all;
}

} // namespace podium
