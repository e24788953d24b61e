// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/journal/journalrecords.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace podium {

/// Work of a Podium that did not end as it should.
struct LeftOver
{
    QString path{};   ///< of its journal
    QDateTime when{}; ///< it was last written
    JournalContents contents{};
    std::shared_ptr<QLockFile> lock{}; ///< shared by copies; while it lives, it is ours

    /// How many edits, steps back and sends are in it; 0 for a lesson.
    qsizetype changeCount() const;
    /// What its files are called, without folders.
    QStringList names() const;
};

/// All in a folder that no running Podium writes, the newest first. Those in which nothing can be
/// read are left where they are.
QList<LeftOver> leftOversIn(const QString &folder);

/// Removes its journal.
void discardLeftOver(const LeftOver &leftOver);

} // namespace podium
