// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/crashreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

namespace podium {

using namespace Qt::StringLiterals;

QByteArray crashHeading()
{
    const QString text = u"Podium %1\nQt %2, built with %3\n%4, %5, kernel %6\n"_s.arg(
        QCoreApplication::applicationVersion(), QLatin1StringView(qVersion()),
        QLatin1StringView(QT_VERSION_STR), QSysInfo::prettyProductName(),
        QSysInfo::currentCpuArchitecture(), QSysInfo::kernelVersion());
    return text.toUtf8();
}

QList<CrashReport> crashReportsIn(const QString &folder)
{
    QList<CrashReport> reports;
    const QStringList pattern{u'*' + CrashReport::suffix};
    for (const QFileInfo &info : QDir(folder).entryInfoList(pattern, QDir::Files, QDir::Time))
        reports.append({info.filePath(), info.lastModified()});
    return reports;
}

QString textOf(const CrashReport &report)
{
    QFile file(report.path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

CrashReport told(const CrashReport &report)
{
    const QString path = report.path + u".txt"_s;
    return QFile::rename(report.path, path) ? CrashReport{path, report.when} : report;
}

} // namespace podium
