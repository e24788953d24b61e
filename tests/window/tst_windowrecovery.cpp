// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/journal/journalrecords.h"
#include "document/playback.h"
#include "document/sentpackets.h"
#include "document/sitting/sitting.h"
#include "window/mainwindow.h"

#include "support/killeddriver.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"
#include "window/nextstart.h"

#include <QAction>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray digestOf(ClusterDocument &document)
{
    return contentDigest(sittingToBytes(sittingOf(document.history(), document.time())));
}

} // namespace

/// The window is killed at random moments of working in it, and the next start gets the work back.
/// PODIUM_WINDOW_KILLS=50 PODIUM_JOURNAL_WAIT=1000 PODIUM_JOURNAL_STEPS=400: as the program is.
class WindowRecoveryTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatAKilledWindowKeptComesBack();
    void packetsThatWereLeavingAreTold();
};

void WindowRecoveryTest::whatAKilledWindowKeptComesBack()
{
    Killings killings(numberIn("PODIUM_WINDOW_KILLS", 6), 40);
    for (int kill = 0; kill < killings.kills(); ++kill) {
        const QTemporaryDir folder;
        const QString sample = sourcePath(u"samples/start-scene.yaml"_s);
        const QString path = folder.filePath(u"mine.yaml"_s);
        QVERIFY(QFile::copy(sample, path));
        const Told told = killings.next("PODIUM_WINDOW_DRIVER", {path, folder.path()});
        QVERIFY2(!told.digests.isEmpty(), "the driver says nothing");
        QCOMPARE(contentOf(path), contentOf(sample));

        NextStart next(folder.path());
        std::optional<qsizetype> recovered;
        const auto isOffered = [&next] { return !next.window.journal()->leftOvers().isEmpty(); };
        if (told.kept > 0 || QTest::qWaitFor(isOffered, 300)) {
            QTRY_VERIFY(isOffered());
            QVERIFY(press(next.window.messageBar(), u"Restore"_s));
            QTRY_VERIFY(!isOffered());
            recovered = told.digests.lastIndexOf(digestOf(next.window.document()));
        }
        QVERIFY2(killings.take(told, recovered), QByteArray::number(kill));
    }
    QVERIFY(killings.recoveries() > killings.kills() / 4);
    killings.tell();
}

void WindowRecoveryTest::packetsThatWereLeavingAreTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.podium"_s);
    constexpr int count = 20;
    qsizetype left = 0;
    {
        NextStart first(folder.path());
        ClusterDocument &document = first.window.document();
        Request request;
        request.from = {Sender::Kind::Client, clientRef(u"phone"_s), {}};
        request.to.kind = Target::Kind::LoadBalancer;
        request.to.object = serviceRef(u"default"_s, u"svc-3"_s);
        request.to.port = 9000;
        first.window.sentPackets().send(request, {count, SendPlan::Pace::Steady, 1});
        first.window.playback().play();
        first.clock.pass(2.5);
        left = document.history().run().packets.size();
        QVERIFY(left > 0 && left < count);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(sittingToBytes(sittingOf(document.history(), document.time())));
    }
    NextStart next(folder.path());
    next.window.openFiles({path});
    QTRY_COMPARE(next.window.sentPackets().packets().size(), left);
    QTRY_VERIFY(!next.window.messageBar().isHidden());
    QVERIFY(!next.window.sentPackets().isSending());
    QVERIFY(press(next.window.messageBar(), u"Go on sending"_s));
    QVERIFY(next.window.sentPackets().isSending());
    next.clock.pass(60);
    QCOMPARE(next.window.sentPackets().packets().size(), count);
}

static const Registered<WindowRecoveryTest> registered{"tst_windowrecovery"};

#include "tst_windowrecovery.moc"
