// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/playback.h"
#include "window/filesbinding.h"
#include "window/stalemessage.h"

#include "support/testregistry.h"
#include "window/openfile.h"

#include <QDirIterator>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// What is typed, in its file.
class FilesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void whatIsTypedIsSavedByteForByte();
    void undoneWorkIsNotModified();
    void closingAsksBeforeWorkIsLost_data();
    void closingAsksBeforeWorkIsLost();
    void closingAsksBeforeLaterWorkIsLost_data();
    void closingAsksBeforeLaterWorkIsLost();
    void closingDoesNotAskForAnEarlierMoment();
    void openingAsksBeforeWorkIsLost();
    void untitledTextsAskForAName();
    void saveAsWritesAnotherFile();
    void whatCannotBeSavedStays();
    void aBrokenTextIsToldAboveTheStage();
    void everyManifestIsSavedAsItWas();
    void typingWithoutAPauseChangesTheDocument();
};

void FilesTest::whatIsTypedIsSavedByteForByte()
{
    OpenFile f;
    QVERIFY(!f.window.isWindowModified());
    QVERIFY(!f.window.action(Actions::Save)->isEnabled());
    f.type();
    f.window.manifestPanel().flush();
    QVERIFY(f.window.isWindowModified());
    QTest::keyClick(&f.editor(), Qt::Key_S, Qt::ControlModifier);
    f.save();
    QCOMPARE(f.onDisk(), typedPod);
    QVERIFY(!f.window.isWindowModified());
    QCOMPARE(f.told(), QString());
}

void FilesTest::undoneWorkIsNotModified()
{
    OpenFile f;
    f.type();
    QTest::keySequence(&f.editor(), QKeySequence::Undo);
    QCOMPARE(f.text(), onePod);
    QVERIFY(!f.window.isWindowModified());
    QVERIFY(f.window.files().mayDiscard());
}

void FilesTest::closingAsksBeforeWorkIsLost_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<QByteArray>("onDisk");
    QTest::newRow("save") << QMessageBox::Save << true << typedPod;
    QTest::newRow("discard") << QMessageBox::Discard << true << onePod;
    QTest::newRow("cancel") << QMessageBox::Cancel << false << onePod;
}

void FilesTest::closingAsksBeforeWorkIsLost()
{
    QFETCH(const QMessageBox::StandardButton, button);
    QFETCH(const bool, closes);
    QFETCH(const QByteArray, onDisk);
    OpenFile f;
    f.type();
    answer(button);
    QCOMPARE(f.window.close(), closes);
    QCOMPARE(f.onDisk(), onDisk);
}

void FilesTest::closingAsksBeforeLaterWorkIsLost_data()
{
    closingAsksBeforeWorkIsLost_data();
}

void FilesTest::closingAsksBeforeLaterWorkIsLost()
{
    QFETCH(const QMessageBox::StandardButton, button);
    QFETCH(const bool, closes);
    QFETCH(const QByteArray, onDisk);
    OpenFile f;
    f.type();
    f.window.manifestPanel().flush();
    f.window.playback().seek(0);
    QCOMPARE(f.text(), onePod);
    QVERIFY(f.window.isWindowModified());
    answer(button);
    QCOMPARE(f.window.close(), closes);
    QCOMPARE(f.onDisk(), onDisk);
    QCOMPARE(f.text(), closes ? typedPod : onePod);
}

void FilesTest::closingDoesNotAskForAnEarlierMoment()
{
    OpenFile f;
    f.type();
    f.window.manifestPanel().flush();
    f.save();
    f.window.playback().seek(0);
    QCOMPARE(f.text(), onePod);
    QVERIFY(f.window.close());
    QCOMPARE(f.onDisk(), typedPod);
}

void FilesTest::openingAsksBeforeWorkIsLost()
{
    OpenFile f;
    f.type();
    answer(QMessageBox::Cancel);
    f.window.openStartScene();
    QCOMPARE(f.text(), typedPod);
    answer(QMessageBox::Discard);
    f.window.openStartScene();
    QVERIFY(f.text() != typedPod);
    QCOMPARE(f.onDisk(), onePod);
}

void FilesTest::untitledTextsAskForAName()
{
    OpenFile f;
    f.window.openText(u"pasted"_s, onePod);
    f.type();
    f.window.manifestPanel().flush();
    const QString named = f.folder.filePath(u"named.yaml"_s);
    nameFile(named);
    f.save();
    QFile file(named);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), typedPod);
    QVERIFY(f.window.windowTitle().startsWith(u"named.yaml"_s));
    QVERIFY(!f.window.isWindowModified());
}

void FilesTest::saveAsWritesAnotherFile()
{
    OpenFile f;
    const QString copy = f.folder.filePath(u"copy.yaml"_s);
    nameFile(copy);
    f.window.action(Actions::SaveAs)->trigger();
    QVERIFY(QFile::exists(copy));
    f.type();
    f.window.manifestPanel().flush();
    f.window.action(Actions::SaveAll)->trigger();
    QCOMPARE(f.onDisk(), onePod);
    QCOMPARE(f.window.files().names(), QStringList{u"copy.yaml"_s});
}

void FilesTest::whatCannotBeSavedStays()
{
    OpenFile f;
    const QString gone = f.folder.filePath(u"gone"_s);
    QVERIFY(QDir().mkdir(gone));
    f.path = gone + u"/pod.yaml"_s;
    f.write(onePod);
    f.window.openFiles({f.path});
    f.type();
    f.window.manifestPanel().flush();
    QVERIFY(QDir(gone).removeRecursively());
    f.save();
    QVERIFY2(f.told().contains(u"Your work is still here"_s), qPrintable(f.told()));
    QCOMPARE(f.text(), typedPod);
    QVERIFY(f.window.isWindowModified());
}

void FilesTest::aBrokenTextIsToldAboveTheStage()
{
    OpenFile f;
    f.editor().moveCursor(QTextCursor::Start);
    QTest::keyClicks(&f.editor(), u"a: {: "_s);
    f.window.manifestPanel().flush();
    QCOMPARE(f.told(), QString());
    f.window.findChild<StaleMessage *>()->tell();
    QVERIFY2(f.told().contains(u"last good state. Line 1 of pod.yaml"_s), qPrintable(f.told()));
    QTest::keySequence(&f.editor(), QKeySequence::Undo);
    QCOMPARE(f.told(), QString());
}

void FilesTest::everyManifestIsSavedAsItWas()
{
    OpenFile f;
    int count = 0;
    for (const QString &folder : {u"samples"_s, u"tests/corpus"_s}) {
        QDirIterator it(sourcePath(folder), {u"*.yaml"_s, u"*.yml"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile original(it.next());
            QVERIFY(original.open(QIODevice::ReadOnly));
            const QByteArray bytes = original.readAll();
            f.write(bytes);
            f.window.openFiles({f.path});
            if (f.text() != bytes)
                continue; // it has no object that Podium knows
            nameFile(f.folder.filePath(u"copy.yaml"_s));
            f.window.files().saveAs();
            QFile copy(f.folder.filePath(u"copy.yaml"_s));
            QVERIFY(copy.open(QIODevice::ReadOnly));
            QCOMPARE(copy.readAll(), bytes);
            QVERIFY(copy.remove());
            ++count;
        }
    }
    QVERIFY2(count > 20, qPrintable(QString::number(count)));
}

void FilesTest::typingWithoutAPauseChangesTheDocument()
{
    OpenFile f;
    QElapsedTimer typing;
    typing.start();
    f.editor().moveCursor(QTextCursor::Start);
    while (!typing.hasExpired(2 * ManifestPage::longestTyping) && f.text() == onePod)
        QTest::keyClick(&f.editor(), Qt::Key_NumberSign);
    QVERIFY(f.text() != onePod);
}

static const Registered<FilesTest> registered{"tst_files"};

#include "tst_files.moc"
