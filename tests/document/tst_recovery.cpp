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
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// A program that is killed has kept what it said it kept, whatever it was about.
class RecoveryTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatAKilledProgramKeptComesBack();
};

void RecoveryTest::whatAKilledProgramKeptComesBack()
{
    Killings killings(50, 60);
    for (int kill = 0; kill < killings.kills(); ++kill) {
        const QTemporaryDir folder;
        const QByteArray original = contentOf(sourcePath(u"samples/deployment.yaml"_s));
        const QString path = folder.filePath(u"mine.yaml"_s);
        QVERIFY(QFile::copy(sourcePath(u"samples/deployment.yaml"_s), path));
        const Told told = killings.next("PODIUM_JOURNAL_DRIVER", {path, folder.path()});
        QVERIFY2(!told.digests.isEmpty(), "the driver says nothing");
        QCOMPARE(contentOf(path), original);
        const QList<LeftOver> found = leftOversIn(folder.path());
        std::optional<qsizetype> recovered;
        if (!found.isEmpty()) {
            QCOMPARE(found.size(), 1);
            const Sitting &sitting = found.first().contents.sitting;
            const Result<Replayed> replayed =
                replay({}, sitting, revisionOf(readDocument(sitting.texts)));
            QVERIFY(replayed);
            recovered = told.digests.lastIndexOf(
                contentDigest(sittingToBytes(sittingOf(replayed->history, sitting.time))));
        }
        QVERIFY2(killings.take(told, recovered), QByteArray::number(kill));
    }
    QVERIFY(killings.recoveries() > killings.kills() / 4);
    killings.tell();
}

static const Registered<RecoveryTest> registered{"tst_recovery"};

#include "tst_recovery.moc"
