// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/journal/journal.h"

#include "document/clusterdocument.h"
#include "document/journal/journalfile.h"
#include "document/journal/leftover.h"
#include "document/sitting/replay.h"
#include "document/startscene.h"
#include "support/fulldisk.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A document with a journal that waits for nobody.
struct Kept
{
    QTemporaryDir folder{};
    QString journals{folder.filePath(u"not/there/yet"_s)};
    StartScene scene{};
    Journal journal{scene.document, journals};
    QSignalSpy kept{&journal, &Journal::kept};
    QSignalSpy failed{&journal, &Journal::failed};

    Kept() { journal.setWait(0); }

    void label(const QString &value)
    {
        const ObjectRef pod = podRef(u"default"_s, u"pod-1"_s);
        scene.document.edit(u"Label"_s, SetFields{pod, {{u"metadata.labels[a]"_s, value}}});
    }

    QStringList files() const { return QDir(journals).entryList({u"*.journal"_s}, QDir::Files); }

    QByteArray bytes() const
    {
        QFile file(QDir(journals).filePath(files().value(0)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What would be got back now.
    History recovered() const
    {
        const std::optional<JournalContents> contents = readJournal(bytes());
        if (!contents)
            return History();
        const Sitting &sitting = contents->sitting;
        const Result<Replayed> replayed =
            replay({}, sitting, revisionOf(readDocument(sitting.texts)));
        return replayed ? replayed->history : History();
    }
};

/// A journal as one that was killed leaves it.
QString leftOver(const Kept &kept, const QString &folder)
{
    const QString path = QDir(folder).filePath(u"left.journal"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(kept.bytes());
    return path;
}

} // namespace

/// What is not saved is on the disk before long, and comes back from there.
class JournalTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void nothingDoneIsNothingWritten();
    void whatIsDoneComesBack();
    void nobodyElseReadsIt();
    void aBurstComesBack();
    void clearedPacketsStayCleared();
    void onlyWhatIsNewIsWritten();
    void whatIsSavedIsNotKept();
    void whatWasRecoveredIsKept();
    void filesAreRemembered();
    void aCutTailCostsTheTailAlone();
    void aDamagedByteCostsWhatComesBehind();
    void aRunningJournalIsNotLeftOver();
    void whatIsLeftOverIsFoundAndDiscarded();
    void troubleIsToldOnceAndOverWithTheTrouble();
    void aFullDiskIsToldOnceAndOverWithRoom();
};

void JournalTest::nothingDoneIsNothingWritten()
{
    Kept k;
    k.journal.note();
    QCoreApplication::processEvents();
    QVERIFY(k.files().isEmpty());
}

void JournalTest::whatIsDoneComesBack()
{
    Kept k;
    for (int i = 0; i < 3; ++i) {
        k.label(QString::number(i));
        QVERIFY(k.kept.wait());
        QVERIFY(k.recovered() == k.scene.document.history());
    }
    k.scene.document.undo();
    k.scene.sendAt(7);
    QTRY_VERIFY(k.recovered() == k.scene.document.history());
    QCOMPARE(k.files().size(), 1);
    QVERIFY(k.failed.isEmpty());
}

void JournalTest::nobodyElseReadsIt()
{
    Kept k;
    k.label(u"x"_s);
    QVERIFY(k.kept.wait());
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(k.journals).permissions() & others));
    // Nor if the folder was there before, and is open to all.
    const QFileInfo file(QDir(k.journals).filePath(k.files().value(0)));
    QVERIFY(file.exists());
    QVERIFY(!(file.permissions() & others));
}

void JournalTest::aBurstComesBack()
{
    Kept k;
    QByteArray bytes = k.scene.document.texts().first().bytes();
    for (int i = 0; i < 5; ++i) {
        bytes.prepend("# typed\n");
        k.scene.document.edit(u"Type"_s, ReplaceText{0, bytes}, u"typing"_s);
        QVERIFY(k.kept.wait());
    }
    QCOMPARE(k.scene.document.history().run().events.size(), 1);
    QVERIFY(k.recovered() == k.scene.document.history());
}

void JournalTest::clearedPacketsStayCleared()
{
    Kept k;
    k.label(u"x"_s);
    k.scene.sendAt(3);
    QVERIFY(k.kept.wait());
    k.scene.document.clearPackets();
    k.label(u"y"_s);
    QTRY_VERIFY(k.recovered() == k.scene.document.history());
}

void JournalTest::onlyWhatIsNewIsWritten()
{
    Kept k;
    const QByteArray large = "# " + QByteArray(300'000, 'x') + "\n";
    const QByteArray text = k.scene.document.texts().first().bytes();
    k.scene.document.open(readDocument({{u"large.yaml"_s, large + text}}));
    k.label(u"first"_s);
    QVERIFY(k.kept.wait());
    const qsizetype before = k.bytes().size();
    QVERIFY(before > large.size());
    k.label(u"second"_s);
    QVERIFY(k.kept.wait());
    QVERIFY(k.bytes().size() < before + 2'000);
    QVERIFY(k.recovered() == k.scene.document.history());
}

void JournalTest::whatIsSavedIsNotKept()
{
    Kept k;
    k.label(u"x"_s);
    QVERIFY(k.kept.wait());
    k.journal.setSaved();
    QTRY_VERIFY(k.files().isEmpty());
    k.label(u"y"_s);
    QVERIFY(k.kept.wait());
    // With all that was done before: undo goes back there.
    QVERIFY(k.recovered() == k.scene.document.history());
    k.scene.document.open(readDocument(k.scene.document.texts()));
    QTRY_VERIFY(k.files().isEmpty());
}

void JournalTest::whatWasRecoveredIsKept()
{
    Kept k;
    k.label(u"x"_s);
    const History history = k.scene.document.history();
    k.scene.document.open(readDocument(history.openedRevision().texts), history, 0.1);
    k.journal.setUnsaved();
    QVERIFY(k.kept.wait());
    QVERIFY(k.recovered() == history);
}

void JournalTest::filesAreRemembered()
{
    Kept k;
    const KeptFiles files{{u"/tmp/a.podium"_s, "12"}, {{u"/tmp/ä.yaml"_s, "34"}, {}}};
    k.journal.setFiles([files] { return files; });
    k.label(u"x"_s);
    QVERIFY(k.kept.wait());
    QCOMPARE(readJournal(k.bytes())->files, files);
    k.journal.setFiles([] { return KeptFiles(); });
    QTRY_COMPARE(readJournal(k.bytes())->files, KeptFiles());
}

void JournalTest::aCutTailCostsTheTailAlone()
{
    Kept k;
    for (int i = 0; i < 4; ++i) {
        k.label(QString::number(i));
        QVERIFY(k.kept.wait());
    }
    const QByteArray bytes = k.bytes();
    for (qsizetype size = 0; size <= bytes.size(); size += size < bytes.size() - 300 ? 97 : 1) {
        const std::optional<JournalContents> contents = readJournal(bytes.first(size));
        const qsizetype lines = bytes.first(size).count('\n');
        QCOMPARE(contents.has_value(), lines > 0);
        if (contents)
            QCOMPARE(contents->sitting.history.size(), lines);
    }
}

void JournalTest::aDamagedByteCostsWhatComesBehind()
{
    Kept k;
    for (int i = 0; i < 6; ++i) {
        k.label(QString::number(i));
        QVERIFY(k.kept.wait());
    }
    const QByteArray bytes = k.bytes();
    QRandomGenerator random{3};
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = bytes;
        const qsizetype at = random.bounded(int(bytes.size()));
        damaged[at] = char(damaged[at] ^ (1 << random.bounded(8)));
        const qsizetype whole = bytes.first(at).count('\n');
        const std::optional<JournalContents> contents = readJournal(damaged);
        QCOMPARE(contents ? contents->sitting.history.size() : 0, whole);
    }
}

void JournalTest::aRunningJournalIsNotLeftOver()
{
    Kept k;
    k.label(u"x"_s);
    QVERIFY(k.kept.wait());
    QVERIFY(leftOversIn(k.journals).isEmpty());
}

void JournalTest::whatIsLeftOverIsFoundAndDiscarded()
{
    Kept k;
    k.label(u"x"_s);
    k.scene.document.undo();
    k.scene.sendAt(4);
    QVERIFY(k.kept.wait());
    const QTemporaryDir folder;
    const QString path = leftOver(k, folder.path());
    QFile unreadable(folder.filePath(u"broken.journal"_s));
    QVERIFY(unreadable.open(QIODevice::WriteOnly));
    unreadable.close();
    QFile unfinished(folder.filePath(u"left.journal.AbCdEf"_s));
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    unfinished.close();

    const QList<LeftOver> found = leftOversIn(folder.path());
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().changeCount(), 3);
    QCOMPARE(found.first().names(), QStringList{u"start-scene.yaml"_s});
    // It is ours until we are through with it.
    QVERIFY(leftOversIn(folder.path()).isEmpty());
    discardLeftOver(found.first());
    QVERIFY(!QFile::exists(path));
    QVERIFY(unreadable.exists());
    QVERIFY(!unfinished.exists());
}

void JournalTest::troubleIsToldOnceAndOverWithTheTrouble()
{
    Kept k;
    const QString inTheWay = k.folder.filePath(u"not"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    for (int i = 0; i < 3; ++i) {
        k.label(QString::number(i));
        QTRY_COMPARE(k.failed.size(), 1);
        QCoreApplication::processEvents();
    }
    QCOMPARE(k.scene.document.history().run().events.size(), 3);
    QVERIFY(!k.failed.first().first().toString().isEmpty());
    QVERIFY(QFile::remove(inTheWay));
    k.label(u"there"_s);
    QTRY_VERIFY(k.recovered() == k.scene.document.history());
    QCOMPARE(k.failed.size(), 1);
}

void JournalTest::aFullDiskIsToldOnceAndOverWithRoom()
{
#ifdef Q_OS_UNIX
    Kept k;
    k.label(u"x"_s);
    QVERIFY(k.kept.wait());
    {
        const FullDisk full(rlim_t(k.bytes().size()) + 10);
        for (int i = 0; i < 12; ++i) {
            k.label(QString::number(i));
            QTest::qWait(1); // lets the thread write it
        }
        QTRY_COMPARE(k.failed.size(), 1);
        // What was there before the disk was full is there still.
        QVERIFY(readJournal(k.bytes()).has_value());
    }
    k.label(u"room"_s);
    QTRY_VERIFY(k.recovered() == k.scene.document.history());
    QCOMPARE(k.failed.size(), 1);
#else
    QSKIP("needs a limit for files");
#endif
}

static const Registered<JournalTest> registered{"tst_journal"};

#include "tst_journal.moc"
