// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/savedsitting.h"

#include "document/secrettext.h"
#include "document/writefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace podium {

namespace {

/// Empty if it cannot be read.
QByteArray digestOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex()
                                                                 : QByteArray();
}

} // namespace

void SavedSitting::open(const QString &path, const History &history)
{
    m_path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    m_mark = markOf(history);
    m_digest = path.isEmpty() ? QByteArray() : digestOfFile(m_path);
}

void SavedSitting::resume(const KeptFile &file)
{
    m_path = file.path;
    m_mark.reset();
    m_digest = file.digest;
}

bool SavedSitting::isChangedOnDisk() const
{
    const QByteArray now = digestOfFile(m_path);
    return !now.isEmpty() && now != m_digest;
}

QString SavedSitting::save(const QString &path, const Sitting &sitting, const History &history)
{
    const QByteArray bytes = sittingToBytes(sitting);
    m_holdsSecrets = seemsToHoldSecrets(bytes);
    const QString failure = m_holdsSecrets ? writePrivateFile(path, bytes) : writeFile(path, bytes);
    if (!failure.isEmpty())
        return failure;
    m_path = QFileInfo(path).absoluteFilePath();
    m_mark = markOf(history);
    m_digest = contentDigest(bytes);
    return {};
}

} // namespace podium
