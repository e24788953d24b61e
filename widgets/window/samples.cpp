// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/podium/samples";

/// The titles in the files, for their translations; a test compares them.
[[maybe_unused]] constexpr std::array titles{
    QT_TRANSLATE_NOOP("samples", "A ClusterIP Service alone"),
    QT_TRANSLATE_NOOP("samples", "A Deployment of three behind a NodePort Service"),
    QT_TRANSLATE_NOOP("samples", "A LoadBalancer Service alone"),
    QT_TRANSLATE_NOOP("samples", "A NodePort Service alone"),
    QT_TRANSLATE_NOOP("samples", "A pod alone"),
    QT_TRANSLATE_NOOP("samples", "An empty cluster"),
    QT_TRANSLATE_NOOP("samples", "ClusterIP: a dashboard for those inside"),
    QT_TRANSLATE_NOOP("samples", "Fault: a Local policy and a node without a pod"),
    QT_TRANSLATE_NOOP("samples", "Fault: a load balancer that stays pending"),
    QT_TRANSLATE_NOOP("samples", "Fault: the selector matches nothing"),
    QT_TRANSLATE_NOOP("samples", "Fault: the wrong targetPort"),
    QT_TRANSLATE_NOOP("samples", "Labels: one Service for web developers, one for production"),
    QT_TRANSLATE_NOOP("samples", "NodePort: a short demo through the office's router"),
    QT_TRANSLATE_NOOP("samples", "One Service and two pods"),
    QT_TRANSLATE_NOOP("samples", "Three Services, two pods, three nodes"),
    QT_TRANSLATE_NOOP("samples", "Two containers in one pod: one address, each its own port"),
    QT_TRANSLATE_NOOP("samples", "Two namespaces with one Service name"),
    QT_TRANSLATE_NOOP("samples", "Which node: one pod put there by hand, one by the scheduler"),
};

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
    if (!first.startsWith(marker))
        return QDir(path).dirName();
    const QByteArray title = first.mid(marker.size()).trimmed().toUtf8();
    return QCoreApplication::translate("samples", title.constData());
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
