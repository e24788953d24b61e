// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/editing/recordedchange.h"
#include "picture/flighttimes.h"
#include "routing/journey.h"

#include <QList>

#include <memory>
#include <variant>

namespace podium {

/// How many packets one press of Send makes, and when they leave.
struct SendPlan
{
    enum class Pace {
        AtOnce,   ///< all at one moment
        OneByOne, ///< the next one when the outcome of the one before is there
        Steady,   ///< so many a second
    };

    static constexpr int mostPackets = 10000;

    int count{1}; ///< 1 to mostPackets; 0: until stopped, Steady only
    Pace pace{Pace::AtOnce};
    double perSecond{1}; ///< Steady only

    bool isSingle() const { return count == 1; }

    bool operator==(const SendPlan &) const = default;
};

/// Somebody pressed Send.
struct Send
{
    Request request{};
    SendPlan plan{};

    bool operator==(const Send &) const = default;
};

/// The document between two edits. Shared, as the runs have most of their versions in common.
using Version = std::shared_ptr<const Revision>;

/// Somebody changed the cluster, or took a change back.
struct Edit
{
    enum class Kind { Apply, Undo, Redo };

    Kind kind{Kind::Apply};
    QString description{}; ///< of the change that is made, undone or made again
    qsizetype of{-1};      ///< the event that is undone or made again
    Version after{};
    /// What was done one after the other to come to `after`; empty for Undo and Redo.
    QList<RecordedChange> changes{};

    /// Whether the same came of it.
    bool operator==(const Edit &other) const;
};

/// Something that was done, at a moment of story time.
struct HistoryEvent
{
    double time{0};
    std::variant<Send, Edit> what{};

    /// Null if it is the other kind.
    const Send *send() const { return std::get_if<Send>(&what); }

    const Edit *edit() const { return std::get_if<Edit>(&what); }

    bool operator==(const HistoryEvent &) const = default;
};

/// A packet that was sent, and the whole way it takes.
struct SentPacket
{
    int number{0}; ///< counts from 1
    double startTime{0};
    Route route{};
    FlightTimes times{}; ///< fixed when it is sent
    qsizetype event{0};  ///< of its run: the Send that made it
    Traffic after{};     ///< what it leaves to the next packet

    bool operator==(const SentPacket &) const = default;
};

/// One course of events from the opened cluster on.
struct Run
{
    qsizetype from{-1};           ///< the run that it leaves; -1 for the first
    double forkTime{0};           ///< when it leaves that
    qsizetype forkEvents{0};      ///< how many of its events are that run's
    qsizetype forkPackets{0};     ///< likewise
    QList<HistoryEvent> events{}; ///< sorted by time
    QList<SentPacket> packets{};  ///< sorted by start time, numbered from 1

    bool operator==(const Run &) const = default;
};

/// What can be taken back and made again at a moment: events of the run, the next one last.
struct UndoTrail
{
    QList<qsizetype> done{};
    QList<qsizetype> undone{};

    bool operator==(const UndoTrail &) const = default;
};

/// Everything that was done since a cluster was opened: sends and edits on one list in story time.
/// A value: the same cluster, seed and events give the same history, to the last choice of a pod.
///
/// What a beginner would expect, decided:
/// - Whatever is done, is done at the playhead. What is later there than the playhead is not lost:
///   a new run begins, which shares all that came before, and the old run is kept.
/// - At one moment an edit comes after what is there already. So that a moment before it can be
///   gone back to, it is put a beat later if something is at this very moment, or if it would be at
///   the start of the story, where the cluster is always as it was opened.
/// - Taking back and making again are edits like others; they have their moment, and going back to
///   before it shows the edit that was taken back.
/// - A packet meets the cluster as it is when the packet leaves; an edit while it is under way does
///   not reach it.
class History
{
public:
    /// How much later an edit is put than what is at its moment already; a blink.
    static constexpr double beat = 0.1;

    /// `start`: what connections before this story leave to its first packet.
    explicit History(const Revision &opened = {}, const Traffic &start = {});

    const Cluster &opened() const { return m_opened->cluster(); }

    const Revision &openedRevision() const { return *m_opened; }

    quint64 seed() const { return m_start.seed; }

    const Traffic &start() const { return m_start; }

    /// In the order in which they began; never empty.
    const QList<Run> &runs() const { return m_runs; }

    /// Index of the run that is followed now.
    qsizetype currentRun() const { return m_current; }

    const Run &run() const { return m_runs[m_current]; }

    /// The cluster as it is at this time of the run, edits of this very moment included. Never
    /// null; the same pointer until the next edit. Costs the same for every time.
    Version versionAt(double time) const;

    const Cluster &clusterAt(double time) const { return versionAt(time)->cluster(); }

    /// What the packets sent until then leave to the next one.
    Traffic trafficAt(double time) const;
    UndoTrail undoTrailAt(double time) const;
    /// Whether something was done after this time.
    bool hasLater(double time) const;
    /// When the last thing was done; 0 if nothing was.
    double lastTime() const;

    /// All of the following do something at this time, and begin a run if something comes later.
    /// Adds a change to this revision, and returns when it takes place.
    double edit(double time, const QString &description, const Revision &after,
                const QList<RecordedChange> &changes = {});
    /// Puts another revision in the place of what the last event, an edit, made, as more was done.
    void amendEdit(const Revision &after, const QList<RecordedChange> &changes = {});
    /// Takes the last change back; nothing to take back: does nothing and returns the same time.
    double undo(double time);
    double redo(double time);
    /// Adds a send without packets, and returns its index.
    qsizetype send(double time, const Send &send);

    /// Adds a send of another run at its time there, or after all that is done; adds nothing if
    /// the runs share it. Returns its index.
    qsizetype repeatSend(qsizetype run, qsizetype event);
    /// Adds a packet; it is numbered here. It is not earlier than the ones before.
    void addPacket(SentPacket packet);

    // What follows is for those who put back a history that was kept.

    /// Adds what was done at its very time, which is not earlier than the events before.
    void append(const HistoryEvent &event);
    /// Taking back the edit at this index; making it again.
    Edit undoOf(qsizetype event) const;
    Edit redoOf(qsizetype event) const;
    /// Begins a run with the first events and packets of another one, and follows it.
    void beginRun(const Run &fork);

    /// Follows another run. The index is one of runs().
    void followRun(qsizetype index) { m_current = index; }

    /// The same cluster at this time and the same edits to take back, but nothing was sent, and
    /// there is one run.
    History withoutPackets(double time) const;

    bool operator==(const History &other) const;

private:
    Run &current() { return m_runs[m_current]; }

    void beginRunAt(double time);
    double addEdit(double time, Edit edit);
    /// The version that the edit at this index found.
    Version before(qsizetype event) const;

    Version m_opened;
    Traffic m_start;
    QList<Run> m_runs{Run{}};
    qsizetype m_current{0};
};

} // namespace podium
