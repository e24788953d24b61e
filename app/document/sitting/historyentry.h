// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/history.h"

namespace podium {

// A history as it came about, one entry after the other: what a .podium file and the journal hold,
// and what is replayed from them. Clusters and routes are not in it, as they follow.

/// A run leaves another one, with this much of what was done there, and is followed from now on.
struct BeginRun
{
    qsizetype from{0};
    double time{0};
    qsizetype events{0};
    qsizetype packets{0};
};

struct FollowRun
{
    qsizetype run{0};
};

struct MakeEdit
{
    double time{0};
    QString description{};
    QList<RecordedChange> changes{};
};

/// More changes of the same burst.
struct ContinueEdit
{
    QList<RecordedChange> changes{};
};

/// Of what would be taken back now.
struct UndoEdit
{
    double time{0};
};

struct RedoEdit
{
    double time{0};
};

struct MakeSend
{
    double time{0};
    Send send{};
};

/// A packet of a send, which is an event of the run. When it is where depends on the picture it was
/// sent in, so that is kept.
struct MakePacket
{
    qsizetype event{0};
    FlightTimes times{};
};

using HistoryEntry = std::variant<BeginRun, FollowRun, MakeEdit, ContinueEdit, UndoEdit, RedoEdit,
                                  MakeSend, MakePacket>;

/// How far a history has come: two of the same document are equal if nothing was done in between.
struct HistoryMark
{
    struct RunMark
    {
        qsizetype events{0};
        qsizetype packets{0};
        qsizetype changes{0}; ///< of the last event

        bool operator==(const RunMark &) const = default;
    };

    QList<RunMark> runs{RunMark{}};
    qsizetype current{0};

    bool operator==(const HistoryMark &) const = default;
};

HistoryMark markOf(const History &history);

/// What was done since the mark, which is one of the same history; by default all of it.
QList<HistoryEntry> entriesSince(const History &history, const HistoryMark &mark = {});

} // namespace podium
