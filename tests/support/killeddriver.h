// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QProcess>
#include <QRandomGenerator>

#include <algorithm>
#include <optional>

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

/// A driver that is killed again and again at random moments, and what that costs. With
/// PODIUM_JOURNAL_WAIT=1000 PODIUM_JOURNAL_STEPS=600 the wait is that of the program.
class Killings
{
public:
    Killings(int kills, int mostSteps)
        : m_kills(kills)
        , m_mostSteps(numberIn("PODIUM_JOURNAL_STEPS", mostSteps))
    {}

    int kills() const { return m_kills; }

    int recoveries() const { return m_recoveries; }

    /// The last arguments are the wait of the journal, and the number of the kill.
    Told next(const char *driver, const QStringList &arguments)
    {
        return killedAfter(qEnvironmentVariable(driver), 1 + m_random.bounded(m_mostSteps),
                           arguments +
                               QStringList{QString::number(m_wait), QString::number(m_killed++)});
    }

    /// `recovered` is the last step that came back; nothing if no journal was there. False:
    /// something is lost of which it was told that it is kept.
    bool take(const Told &told, std::optional<qsizetype> recovered)
    {
        m_recoveries += recovered.has_value();
        const qsizetype lost = recovered.value_or(0) + 1;
        if (lost < told.milliseconds.size())
            m_oldest = std::max(m_oldest, told.milliseconds.last() - told.milliseconds[lost]);
        return recovered.value_or(0) >= told.kept;
    }

    void tell() const
    {
        qInfo("%d kills, %d recoveries, wait %d ms: oldest work that was lost %lld ms", m_killed,
              m_recoveries, m_wait, static_cast<long long>(m_oldest));
    }

private:
    int m_kills;
    int m_mostSteps;
    int m_wait{numberIn("PODIUM_JOURNAL_WAIT", 20)};
    QRandomGenerator m_random{1};
    int m_killed{0};
    int m_recoveries{0};
    qint64 m_oldest{0}; ///< milliseconds before the end
};

} // namespace podium::test
