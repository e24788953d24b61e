// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/sitting/historyentry.h"

namespace podium {

namespace {

qsizetype changesOf(const HistoryEvent &event)
{
    const Edit *edit = event.edit();
    return edit ? edit->changes.size() : 0;
}

HistoryMark::RunMark markOf(const Run &run)
{
    return {run.events.size(), run.packets.size(),
            run.events.isEmpty() ? 0 : changesOf(run.events.last())};
}

HistoryEntry entryOf(const HistoryEvent &event)
{
    if (const Send *send = event.send())
        return MakeSend{event.time, *send};
    const Edit &edit = *event.edit();
    switch (edit.kind) {
    case Edit::Kind::Undo:
        return UndoEdit{event.time};
    case Edit::Kind::Redo:
        return RedoEdit{event.time};
    case Edit::Kind::Apply:
        break;
    }
    return MakeEdit{event.time, edit.description, edit.changes};
}

/// Lists what one run after the other has more than the mark says.
class EntryLister
{
public:
    EntryLister(const History &history, const HistoryMark &mark)
        : m_history(history)
        , m_mark(mark)
        , m_current(mark.current)
    {}

    QList<HistoryEntry> list()
    {
        for (qsizetype run = 0; run < m_history.runs().size(); ++run)
            listRun(run);
        follow(m_history.currentRun());
        return m_entries;
    }

private:
    void listRun(qsizetype index)
    {
        const Run &run = m_history.runs()[index];
        HistoryMark::RunMark known;
        if (index < m_mark.runs.size()) {
            known = m_mark.runs[index];
            if (known == markOf(run))
                return;
            follow(index);
            listContinued(run, known);
        } else {
            m_entries.append(BeginRun{run.from, run.forkTime, run.forkEvents, run.forkPackets});
            m_current = index;
            known = {run.forkEvents, run.forkPackets, 0};
        }
        listNew(run, known);
    }

    void listContinued(const Run &run, const HistoryMark::RunMark &known)
    {
        const Edit *last = known.events > 0 ? run.events[known.events - 1].edit() : nullptr;
        if (last && last->changes.size() > known.changes)
            m_entries.append(ContinueEdit{last->changes.mid(known.changes)});
    }

    void listNew(const Run &run, const HistoryMark::RunMark &known)
    {
        for (const HistoryEvent &event : run.events.mid(known.events))
            m_entries.append(entryOf(event));
        for (const SentPacket &packet : run.packets.mid(known.packets))
            m_entries.append(MakePacket{packet.event, packet.times});
    }

    void follow(qsizetype run)
    {
        if (m_current != run)
            m_entries.append(FollowRun{run});
        m_current = run;
    }

    const History &m_history;
    const HistoryMark &m_mark;
    qsizetype m_current;
    QList<HistoryEntry> m_entries{};
};

} // namespace

HistoryMark markOf(const History &history)
{
    HistoryMark mark;
    mark.runs.clear();
    for (const Run &run : history.runs())
        mark.runs.append(markOf(run));
    mark.current = history.currentRun();
    return mark;
}

QList<HistoryEntry> entriesSince(const History &history, const HistoryMark &mark)
{
    return EntryLister(history, mark).list();
}

} // namespace podium
