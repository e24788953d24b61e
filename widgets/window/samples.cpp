// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/samples.h"

#include <QDir>
#include <QFile>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/podium/samples";

QByteArray contents(const QString &path)
{
    QFile file(path);
    // Resources are always there; an empty text would show up as "no object in it".
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString titleOf(const QString &path)
{
    const QString first = QString::fromUtf8(contents(path)).section(u'\n', 0, 0).trimmed();
    const QString marker = u"# Title:"_s;
    return first.startsWith(marker) ? first.mid(marker.size()).trimmed() : QDir(path).dirName();
}

} // namespace

QList<Sample> samples()
{
    const QDir directory(QString::fromLatin1(folder));
    QList<Sample> result;
    for (const QString &name : directory.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name)) {
        const QString path = directory.filePath(name);
        result.append({titleOf(path), path});
    }
    return result;
}

ManifestText startScene()
{
    const QString path = QString::fromLatin1(folder) + u"/start-scene.yaml"_s;
    return {path, contents(path)};
}

} // namespace podium
