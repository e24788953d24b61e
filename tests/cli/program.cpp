// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace podium::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 60'000; // ms; only a hang takes so long

QProcessEnvironment environmentWithoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    return environment;
}

} // namespace

QJsonValue Run::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8());
    if (document.isArray())
        return document.array();
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Undefined);
}

Run runPodium(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environmentWithoutDisplay());
    process.setWorkingDirectory(qEnvironmentVariable("PODIUM_SOURCE_DIR"));
    process.start(qEnvironmentVariable("PODIUM_PROGRAM"), arguments);
    if (!process.waitForStarted())
        return {-1, {}, process.errorString()};
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(longestRun);
    if (!ended)
        process.kill();
    Run run;
    if (ended && process.exitStatus() == QProcess::NormalExit)
        run.status = process.exitCode();
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace podium::test
