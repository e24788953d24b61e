// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/history/history.h"

#include <algorithm>

namespace podium {

namespace {

/// Behind the last event that is not later.
auto eventsUntil(const Run &run, double time)
{
    return std::upper_bound(run.events.begin(), run.events.end(), time,
                            [](double t, const HistoryEvent &event) { return t < event.time; });
}

auto packetsUntil(const Run &run, double time)
{
    return std::upper_bound(
        run.packets.begin(), run.packets.end(), time,
        [](double t, const SentPacket &packet) { return t < packet.startTime; });
}

} // namespace

bool Edit::operator==(const Edit &other) const
{
    return kind == other.kind && description == other.description && of == other.of &&
           (after == other.after ||
            (after->cluster() == other.after->cluster() && after->texts == other.after->texts));
}

History::History(const Revision &opened, const Traffic &start)
    : m_opened(std::make_shared<const Revision>(opened))
    , m_start(start)
{}

Version History::versionAt(double time) const
{
    return before(eventsUntil(run(), time) - run().events.begin());
}

Version History::before(qsizetype event) const
{
    while (event-- > 0) {
        if (const Edit *edit = run().events[event].edit())
            return edit->after;
    }
    return m_opened;
}

Traffic History::trafficAt(double time) const
{
    const auto next = packetsUntil(run(), time);
    return next == run().packets.begin() ? m_start : std::prev(next)->after;
}

UndoTrail History::undoTrailAt(double time) const
{
    UndoTrail trail;
    const qsizetype until = eventsUntil(run(), time) - run().events.begin();
    for (qsizetype i = 0; i < until; ++i) {
        const Edit *edit = run().events[i].edit();
        if (!edit)
            continue;
        if (edit->kind == Edit::Kind::Undo) {
            trail.undone.append(trail.done.takeLast());
        } else if (edit->kind == Edit::Kind::Redo) {
            trail.done.append(trail.undone.takeLast());
        } else {
            trail.done.append(i);
            trail.undone.clear();
        }
    }
    return trail;
}

bool History::hasLater(double time) const
{
    return lastTime() > time;
}

double History::lastTime() const
{
    const double event = run().events.isEmpty() ? 0 : run().events.last().time;
    const double packet = run().packets.isEmpty() ? 0 : run().packets.last().startTime;
    return std::max(event, packet);
}

void History::beginRunAt(double time)
{
    if (!hasLater(time))
        return;
    Run fork;
    fork.from = m_current;
    fork.forkTime = time;
    fork.forkEvents = eventsUntil(run(), time) - run().events.begin();
    fork.forkPackets = packetsUntil(run(), time) - run().packets.begin();
    beginRun(fork);
}

void History::beginRun(const Run &fork)
{
    Run begun = fork;
    begun.events = m_runs[fork.from].events.first(fork.forkEvents);
    begun.packets = m_runs[fork.from].packets.first(fork.forkPackets);
    m_runs.append(begun);
    m_current = m_runs.size() - 1;
}

void History::append(const HistoryEvent &event)
{
    current().events.append(event);
}

double History::addEdit(double time, Edit edit)
{
    beginRunAt(time);
    const bool taken = time <= lastTime();
    const double moment = taken ? time + beat : time;
    current().events.append({moment, std::move(edit)});
    return moment;
}

double History::edit(double time, const QString &description, const Revision &after,
                     const QList<RecordedChange> &changes)
{
    return addEdit(time, {Edit::Kind::Apply, description, -1,
                          std::make_shared<const Revision>(after), changes});
}

void History::amendEdit(const Revision &after, const QList<RecordedChange> &changes)
{
    auto &last = std::get<Edit>(current().events.last().what);
    last.after = std::make_shared<const Revision>(after);
    last.changes += changes;
}

Edit History::undoOf(qsizetype event) const
{
    return {Edit::Kind::Undo, run().events[event].edit()->description, event, before(event), {}};
}

Edit History::redoOf(qsizetype event) const
{
    const Edit *again = run().events[event].edit();
    return {Edit::Kind::Redo, again->description, event, again->after, {}};
}

double History::undo(double time)
{
    const UndoTrail trail = undoTrailAt(time);
    return trail.done.isEmpty() ? time : addEdit(time, undoOf(trail.done.last()));
}

double History::redo(double time)
{
    const UndoTrail trail = undoTrailAt(time);
    return trail.undone.isEmpty() ? time : addEdit(time, redoOf(trail.undone.last()));
}

qsizetype History::send(double time, const Send &send)
{
    beginRunAt(time);
    current().events.append({time, send});
    return run().events.size() - 1;
}

qsizetype History::repeatSend(qsizetype otherRun, qsizetype event)
{
    const HistoryEvent repeated = m_runs.at(otherRun).events.at(event);
    if (event < run().events.size() && run().events.at(event) == repeated)
        return event;
    const double last = run().events.isEmpty() ? 0 : run().events.last().time;
    current().events.append({std::max(repeated.time, last), repeated.what});
    return run().events.size() - 1;
}

void History::addPacket(SentPacket packet)
{
    Q_ASSERT_X(run().packets.isEmpty() || packet.startTime >= run().packets.last().startTime,
               "History::addPacket", "packets are added in the order of their times");
    packet.number = int(run().packets.size()) + 1;
    current().packets.append(std::move(packet));
}

History History::withoutPackets(double time) const
{
    History history(*m_opened, m_start);
    Run edits;
    QList<qsizetype> newIndex(run().events.size(), -1);
    const qsizetype until = eventsUntil(run(), time) - run().events.begin();
    for (qsizetype i = 0; i < until; ++i) {
        const Edit *edit = run().events[i].edit();
        if (!edit)
            continue;
        newIndex[i] = edits.events.size();
        Edit kept = *edit;
        kept.of = kept.of < 0 ? kept.of : newIndex[kept.of];
        edits.events.append({double(edits.events.size() + 1) * beat, kept});
    }
    history.m_runs = {edits};
    return history;
}

bool History::operator==(const History &other) const
{
    return opened() == other.opened() && m_start == other.m_start && m_runs == other.m_runs &&
           m_current == other.m_current;
}

} // namespace podium
