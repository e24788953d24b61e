// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/writefile.h"

#include <QSaveFile>

namespace podium {

namespace {

enum class Readers { AsBefore, UserAlone };

QString write(const QString &path, const QByteArray &bytes, Readers readers)
{
    QSaveFile target(path);
    const auto close = [&] {
        return readers == Readers::AsBefore ||
               target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    // commit() writes what is buffered, but does not tell that the disk had no room for it.
    const bool isWritten = target.open(QIODevice::WriteOnly) && close() &&
                           target.write(bytes) == bytes.size() && target.flush() && target.commit();
    return isWritten ? QString() : target.errorString();
}

} // namespace

QString writeFile(const QString &path, const QByteArray &bytes)
{
    return write(path, bytes, Readers::AsBefore);
}

QString writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return write(path, bytes, Readers::UserAlone);
}

} // namespace podium
