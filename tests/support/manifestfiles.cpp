// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "support/manifestfiles.h"

#include "support/testregistry.h"

#include <QDirIterator>
#include <QFile>

namespace podium::test {

using namespace Qt::StringLiterals;

QStringList manifestFiles()
{
    QStringList paths;
    for (const QString &folder : {u"tests/corpus"_s, u"tests/manifest/data"_s, u"samples"_s}) {
        QDirIterator it(sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths.append(it.next());
    }
    paths.sort();
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace podium::test
