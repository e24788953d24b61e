// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/writefile.h"

#include <QSaveFile>

namespace podium {

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile target(path);
    // commit() writes what is buffered, but does not tell that the disk had no room for it.
    const bool isWritten = target.open(QIODevice::WriteOnly) &&
                           target.write(bytes) == bytes.size() && target.flush() && target.commit();
    return isWritten ? QString() : target.errorString();
}

} // namespace podium
