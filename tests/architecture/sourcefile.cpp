// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "architecture/sourcefile.h"

#include "support/testregistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace podium::test {

QString SourceFile::layer() const
{
    const QStringList parts = path.split(u'/');
    const bool isOurs =
        parts.size() > 2 && (parts.first() == "app"_L1 || parts.first() == "widgets"_L1);
    return isOurs ? parts.at(1) : QString();
}

bool SourceFile::isUnder(const QString &folder) const
{
    return path.startsWith(folder + u'/');
}

QStringList SourceFile::linesOfCode() const
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        if (line.trimmed().startsWith("//"_L1))
            line.clear();
    }
    return lines;
}

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &wildcards)
{
    const QDir top(sourcePath(u"."_s));
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator entries(top.filePath(folder), wildcards, QDir::Files,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString faultAt(const SourceFile &file, qsizetype line, const QString &message)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(message);
}

} // namespace podium::test
