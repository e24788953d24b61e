// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/savedtexts.h"

#include "support/fulldisk.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

struct Disk
{
    QTemporaryDir folder{};

    QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
    }
};

} // namespace

class SavedTextsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatIsChangedIsModifiedUntilItIsSaved();
    void textsWithoutFileHaveNoPath();
    void aRepairedTextIsModified();
    void whatOthersDoToAFileIsSeen();
    void whatCannotBeWrittenLeavesTheFile();
    void aFullDiskLeavesTheFile_data();
    void aFullDiskLeavesTheFile();
};

void SavedTextsTest::whatIsChangedIsModifiedUntilItIsSaved()
{
    const Disk disk;
    const ManifestText text(disk.write(u"web.yaml"_s, "a: 1\r\n"), "a: 1\r\n");
    SavedTexts saved;
    saved.open({text});
    QVERIFY(saved.modified({text}).isEmpty());
    const ManifestText edited = text.withBytes("a: 2\r\nb");
    QCOMPARE(saved.modified({edited}), QList<int>{0});
    QCOMPARE(disk.read(u"web.yaml"_s), QByteArray("a: 1\r\n"));
    QCOMPARE(saved.save(edited, 0, saved.path(0)), QString());
    QVERIFY(saved.modified({edited}).isEmpty());
    QCOMPARE(disk.read(u"web.yaml"_s), QByteArray("a: 2\r\nb"));
    QCOMPARE(saved.modified({text}), QList<int>{0});
}

void SavedTextsTest::textsWithoutFileHaveNoPath()
{
    const Disk disk;
    const ManifestText text(u"pasted"_s, "a: 1\n");
    SavedTexts saved;
    saved.open({text});
    QVERIFY(saved.path(0).isEmpty());
    QVERIFY(saved.modified({text}).isEmpty());
    // One that a change has added.
    QCOMPARE(saved.modified({text, text}), QList<int>{1});
    QCOMPARE(saved.save(text, 1, disk.path(u"new.yaml"_s)), QString());
    QCOMPARE(saved.path(1), disk.path(u"new.yaml"_s));
    QCOMPARE(saved.name({text, text}, 1), u"new.yaml"_s);
    QCOMPARE(saved.name({text, text}, 0), u"pasted"_s);
}

void SavedTextsTest::aRepairedTextIsModified()
{
    const Disk disk;
    const ManifestText repaired(disk.write(u"flat.yaml"_s, "a:\nb: 1\n"), "a:\n  b: 1\n");
    SavedTexts saved;
    saved.open({repaired});
    QCOMPARE(saved.modified({repaired}), QList<int>{0});
    QCOMPARE(saved.onDisk(0), SavedTexts::OnDisk::AsSaved);
}

void SavedTextsTest::whatOthersDoToAFileIsSeen()
{
    const Disk disk;
    const ManifestText text(disk.write(u"web.yaml"_s, "a: 1\n"), "a: 1\n");
    SavedTexts saved;
    saved.open({text});
    QCOMPARE(saved.onDisk(0), SavedTexts::OnDisk::AsSaved);
    disk.write(u"web.yaml"_s, "a: 2\n");
    QCOMPARE(saved.onDisk(0), SavedTexts::OnDisk::Changed);
    QFile::remove(disk.path(u"web.yaml"_s));
    QCOMPARE(saved.onDisk(0), SavedTexts::OnDisk::Gone);
    QCOMPARE(saved.save(text, 0, saved.path(0)), QString());
    QCOMPARE(disk.read(u"web.yaml"_s), QByteArray("a: 1\n"));
    QCOMPARE(saved.onDisk(0), SavedTexts::OnDisk::AsSaved);
}

void SavedTextsTest::whatCannotBeWrittenLeavesTheFile()
{
    const Disk disk;
    const ManifestText text(disk.write(u"web.yaml"_s, "a: 1\n"), "a: 1\n");
    SavedTexts saved;
    saved.open({text});
    const ManifestText edited = text.withBytes("a: 2\n");
    QVERIFY(!saved.save(edited, 0, disk.path(u"no folder/web.yaml"_s)).isEmpty());
    QCOMPARE(saved.path(0), disk.path(u"web.yaml"_s));
    QCOMPARE(saved.modified({edited}), QList<int>{0});
    QCOMPARE(disk.read(u"web.yaml"_s), QByteArray("a: 1\n"));
}

void SavedTextsTest::aFullDiskLeavesTheFile_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("room");
    QTest::newRow("large") << 100'000 << 40'000;
    QTest::newRow("small enough to be buffered") << 100 << 40;
}

void SavedTextsTest::aFullDiskLeavesTheFile()
{
#ifdef Q_OS_UNIX
    QFETCH(const int, size);
    QFETCH(const int, room);
    const Disk disk;
    const ManifestText text(disk.write(u"web.yaml"_s, "a: 1\n"), "a: 1\n");
    SavedTexts saved;
    saved.open({text});
    const ManifestText edited = text.withBytes(QByteArray(size, '#'));
    QString failure;
    {
        const FullDisk full{rlim_t(room)};
        failure = saved.save(edited, 0, saved.path(0));
    }
    QVERIFY(!failure.isEmpty());
    QCOMPARE(saved.modified({edited}), QList<int>{0});
    QCOMPARE(disk.read(u"web.yaml"_s), QByteArray("a: 1\n"));
    QCOMPARE(QDir(disk.folder.path()).entryList(QDir::Files), QStringList{u"web.yaml"_s});
#else
    QSKIP("needs a limit for files");
#endif
}

static const Registered<SavedTextsTest> registered{"tst_savedtexts"};

#include "tst_savedtexts.moc"
