// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/leftover.h"

#include "document/journal/journalfile.h"
#include "manifest/manifestfile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Null if somebody has it.
std::shared_ptr<QLockFile> lockOf(const QString &journal)
{
    auto lock = std::make_shared<QLockFile>(JournalFile::lockPathOf(journal));
    lock->setStaleLockTime(0);
    return lock->tryLock(0) ? lock : nullptr;
}

/// What was killed while it wrote a journal anew leaves a second file beside it.
void removeUnfinished(const QString &folder)
{
    const QStringList pattern{u'*' + JournalFile::suffix + u".??????"_s};
    for (const QFileInfo &info : QDir(folder).entryInfoList(pattern, QDir::Files)) {
        if (lockOf(info.path() + u'/' + info.completeBaseName()))
            QFile::remove(info.filePath());
    }
}

/// Nothing if it is not left over, or cannot be read.
std::optional<LeftOver> leftOverAt(const QFileInfo &info)
{
    const std::shared_ptr<QLockFile> lock = lockOf(info.filePath());
    QFile file(info.filePath());
    constexpr qint64 mebibyte = 1024 * 1024;
    if (!lock || info.size() > 2 * largestFileMebibytes * mebibyte ||
        !file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<JournalContents> contents = readJournal(file.readAll());
    if (!contents)
        return {};
    return LeftOver{info.filePath(), info.lastModified(), *contents, lock};
}

} // namespace

qsizetype LeftOver::changeCount() const
{
    const QList<HistoryEntry> &entries = contents.sitting.history;
    return std::count_if(entries.begin(), entries.end(), [](const HistoryEntry &entry) {
        return std::holds_alternative<MakeEdit>(entry) || std::holds_alternative<UndoEdit>(entry) ||
               std::holds_alternative<RedoEdit>(entry) || std::holds_alternative<MakeSend>(entry);
    });
}

QStringList LeftOver::names() const
{
    if (contents.lesson)
        return {contents.lesson->name};
    if (!contents.files.sitting.path.isEmpty())
        return {QFileInfo(contents.files.sitting.path).fileName()};
    QStringList names;
    for (const ManifestText &text : contents.sitting.texts)
        names.append(QFileInfo(text.name()).fileName());
    return names;
}

QList<LeftOver> leftOversIn(const QString &folder)
{
    removeUnfinished(folder);
    QList<LeftOver> found;
    const QStringList pattern{u'*' + JournalFile::suffix};
    for (const QFileInfo &info : QDir(folder).entryInfoList(pattern, QDir::Files, QDir::Time)) {
        if (std::optional<LeftOver> leftOver = leftOverAt(info))
            found.append(*std::move(leftOver));
    }
    return found;
}

void discardLeftOver(const LeftOver &leftOver)
{
    QFile::remove(leftOver.path);
    if (leftOver.lock)
        leftOver.lock->unlock();
}

} // namespace podium
