// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/journalfile.h"

#include "document/writefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace podium {

namespace {

/// Not only to the system, which may lose it with the power.
bool toDisk([[maybe_unused]] QFile &file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(file.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

JournalFile::JournalFile(const QString &folder)
    : m_path(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix))
    , m_lock(lockPathOf(m_path))
{
    m_lock.setStaleLockTime(0);
}

QString JournalFile::lockPathOf(const QString &journal)
{
    return journal + QStringLiteral(".lock");
}

QString JournalFile::begin(const QByteArray &record)
{
    // What cannot be made or locked cannot be written either, and then it is told why. The folder
    // is nobody else's: there may be secrets in a manifest.
    const QString folder = QFileInfo(m_path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_lock.isLocked())
        m_lock.tryLock(0);
    const QString failure = writePrivateFile(m_path, record);
    m_isBegun = failure.isEmpty();
    return failure;
}

QString JournalFile::append(const QByteArray &record)
{
    QFile file(m_path);
    // A file that somebody has removed is not begun in the middle.
    const bool isWritten = m_isBegun && file.open(QIODevice::Append | QIODevice::ExistingOnly) &&
                           file.write(record) == record.size() && toDisk(file);
    m_isBegun = isWritten;
    return isWritten ? QString() : file.errorString();
}

void JournalFile::remove()
{
    QFile::remove(m_path);
    m_isBegun = false;
    m_lock.unlock();
}

} // namespace podium
