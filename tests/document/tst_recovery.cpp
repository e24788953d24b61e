// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/documentstate.h"
#include "document/journal/leftover.h"
#include "document/sitting/replay.h"
#include "support/killeddriver.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// A program that is killed has kept what it said it kept, whatever it was about. With
/// PODIUM_JOURNAL_WAIT=1000 PODIUM_JOURNAL_STEPS=600 the wait is that of the program, and the age
/// of the oldest work that was lost is the figure.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatAKilledProgramKeptComesBack();
};

void RecoveryTest::whatAKilledProgramKeptComesBack()
{
    const int wait = numberIn("PODIUM_JOURNAL_WAIT", 20);
    const int mostSteps = numberIn("PODIUM_JOURNAL_STEPS", 60);
    constexpr int kills = 50;
    QRandomGenerator random{1};
    qint64 oldest = 0;
    int recoveries = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QTemporaryDir folder;
        const QByteArray original = contentOf(sourcePath(u"samples/deployment.yaml"_s));
        const QString path = folder.filePath(u"mine.yaml"_s);
        QVERIFY(QFile::copy(sourcePath(u"samples/deployment.yaml"_s), path));
        const Told told = killedAfter(
            qEnvironmentVariable("PODIUM_JOURNAL_DRIVER"), 1 + random.bounded(mostSteps),
            {path, folder.path(), QString::number(wait), QString::number(kill)});
        QVERIFY2(!told.digests.isEmpty(), "the driver says nothing");
        QCOMPARE(contentOf(path), original);
        const QList<LeftOver> found = leftOversIn(folder.path());
        qsizetype recovered = 0;
        if (!found.isEmpty()) {
            QCOMPARE(found.size(), 1);
            const Sitting &sitting = found.first().contents.sitting;
            const Result<Replayed> replayed =
                replay({}, sitting, revisionOf(readDocument(sitting.texts)));
            QVERIFY(replayed);
            recovered = told.digests.lastIndexOf(
                contentDigest(sittingToBytes(sittingOf(replayed->history, sitting.time))));
            ++recoveries;
        }
        QVERIFY2(recovered >= told.kept, QByteArray::number(kill));
        if (recovered + 1 < told.milliseconds.size())
            oldest = std::max(oldest, told.milliseconds.last() - told.milliseconds[recovered + 1]);
    }
    QVERIFY(recoveries > kills / 4);
    qInfo("%d kills, %d recoveries, wait %d ms: oldest work that was lost %lld ms", kills,
          recoveries, wait, static_cast<long long>(oldest));
}

static const Registered<RecoveryTest> registered{"tst_recovery"};

#include "tst_recovery.moc"
