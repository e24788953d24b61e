// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/lessons/progressfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace podium {

using namespace Qt::StringLiterals;

ProgressFile ProgressFile::ofThisUser()
{
    return ProgressFile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                        u"/progress.json"_s);
}

LessonProgress ProgressFile::load(QString *setAside) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (const auto progress = progressFromJson(file.readAll()))
        return *progress;
    file.close();
    const QString aside = m_path + u".unreadable"_s;
    QFile::remove(aside);
    if (file.rename(aside) && setAside)
        *setAside = aside;
    return {};
}

QString ProgressFile::save(const LessonProgress &progress) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(toJson(progress)) >= 0 && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace podium
