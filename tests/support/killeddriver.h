// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QProcess>

namespace podium::test {

/// What a driver says of its steps: "did STEP MILLISECONDS DIGEST", and "kept STEP".
struct Told
{
    QList<qint64> milliseconds{}; ///< when each step was done
    QList<QByteArray> digests{};  ///< of all that was done until then
    qsizetype kept{-1};           ///< the last step of which it was told that it is kept

    void hear(const QByteArray &line)
    {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.first() == "kept" && words.size() == 2) {
            kept = words[1].toLongLong();
        } else if (words.first() == "did" && words.size() == 4 && words[3].size() == 64) {
            milliseconds.append(words[2].toLongLong());
            digests.append(words[3]);
        }
    }
};

/// Lets the driver work until this many steps, then kills it.
inline Told killedAfter(const QString &program, qsizetype steps, const QStringList &arguments)
{
    QProcess driver;
    driver.start(program, arguments);
    Told told;
    while (told.digests.size() < steps && (driver.canReadLine() || driver.waitForReadyRead()))
        told.hear(driver.readLine());
    driver.kill();
    driver.waitForFinished();
    while (driver.canReadLine())
        told.hear(driver.readLine());
    return told;
}

/// A number from the environment, for figures that take longer than a test.
inline int numberIn(const char *variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

} // namespace podium::test
