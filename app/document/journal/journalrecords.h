// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/sitting/sitting.h"

#include <optional>

namespace podium {

/// A file, and what was in it when it was last read or written.
struct KeptFile
{
    QString path{};      ///< absolute; empty: none
    QByteArray digest{}; ///< contentDigest() of its bytes

    bool operator==(const KeptFile &) const = default;
};

/// Where the work of a document is kept: a .podium file, or a file for each text.
struct KeptFiles
{
    KeptFile sitting{};
    QList<KeptFile> texts{};

    bool operator==(const KeptFiles &) const = default;
};

QByteArray contentDigest(const QByteArray &bytes);

/// A lesson that is being written.
struct KeptLesson
{
    QByteArray file{}; ///< as it would be saved
    KeptFile onDisk{}; ///< where it is kept, if it is anywhere yet
    QString name{};    ///< what its file is called, or would be; without folders

    bool operator==(const KeptLesson &) const = default;
};

/// What a journal holds: a sitting that was not saved, or a lesson.
struct JournalContents
{
    Sitting sitting{};
    KeptFiles files{};
    std::optional<KeptLesson> lesson{}; ///< then the rest is empty
};

// A journal is a file of lines, each with a checksum in front: the first holds a whole sitting, the
// others what was done since. Whatever cuts it off cuts off the end alone.

QByteArray firstRecord(const JournalContents &contents);
QByteArray lessonRecord(const KeptLesson &lesson);
QByteArray nextRecord(const QList<HistoryEntry> &entries, double time, const KeptFiles &files);

/// All up to the last record that is whole; nothing if the first one is not.
std::optional<JournalContents> readJournal(const QByteArray &bytes);

} // namespace podium
