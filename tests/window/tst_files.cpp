// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/playback.h"
#include "document/selection.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"
#include "stage/stageview.h"
#include "window/filesbinding.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/stalemessage.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray onePod = "apiVersion: v1\r\nkind: Pod\r\nmetadata: {name: lonely}\r\n"
                          "spec: {containers: [{name: app, image: example.com/app}]}\r\n";
const QByteArray typedPod = "# x\r\n" + onePod;

/// A window with one file open, and keys typed into it.
struct Fixture : WindowFixture
{
    QString path{folder.filePath(u"pod.yaml"_s)};

    Fixture()
    {
        window.loader().setPatience(-1);
        write(onePod);
        window.openFiles({path});
        window.show();
    }

    void write(const QByteArray &bytes) const { writeBytes(path, bytes); }

    QByteArray onDisk() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("gone");
    }

    YamlEditor &editor() { return *window.manifestPanel().page(0)->editor(); }

    QByteArray text() { return window.document().texts().first().bytes(); }

    /// "# x" and a line break at the start.
    void type()
    {
        editor().moveCursor(QTextCursor::Start);
        QTest::keyClicks(&editor(), u"# x"_s);
        QTest::keyClick(&editor(), Qt::Key_Return);
    }

    void save() { window.action(Actions::Save)->trigger(); }
};

/// Presses a button of the box that is about to open.
void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        QTest::keyClick(box->button(button), Qt::Key_Space);
    });
}

/// Names a file in the dialog that is about to open.
void nameFile(const QString &path)
{
    QTimer::singleShot(0, qApp, [path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
    });
}

} // namespace

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
    void aSittingWithSecretsIsTheUsersAlone_data();
    void aSittingWithSecretsIsTheUsersAlone();
    void whatCannotBeSavedStays();
    void aFileChangedByOthersIsToldAndReadAgain();
    void eachFileChangedByOthersIsAskedAbout();
    void aLargeFileChangedByOthersIsTold();
    void aFileChangedByOthersIsNotOverwrittenUnasked_data();
    void aFileChangedByOthersIsNotOverwrittenUnasked();
    void aVanishedFileIsToldAndSavedAnew();
    void aBrokenTextIsToldAboveTheStage();
    void everyManifestIsSavedAsItWas();
    void aSittingIsSavedAndOpenedAgain();
    void aSittingIsAskedForBeforeItIsLost();
    void aManifestOfASittingIsWrittenAsACopy();
    void aSittingChangedByOthersIsNotOverwrittenUnasked();
    void aDamagedSittingLeavesWhatIsOpen();
    void typingWithoutAPauseChangesTheDocument();
};

void FilesTest::whatIsTypedIsSavedByteForByte()
{
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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
    Fixture f;
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

void FilesTest::aSittingWithSecretsIsTheUsersAlone_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("none") << QByteArray("# kind of a Secret\n") << false;
    QTest::newRow("YAML") << QByteArray("---\napiVersion: v1\nkind: Secret\n"
                                        "metadata: {name: s}\nstringData: {password: x}\n")
                          << true;
    QTest::newRow("flow") << QByteArray("---\n{\"apiVersion\": \"v1\", \"kind\": \"Secret\", "
                                        "\"metadata\": {\"name\": \"s\"}}\n")
                          << true;
}

void FilesTest::aSittingWithSecretsIsTheUsersAlone()
{
    QFETCH(const QByteArray, more);
    QFETCH(const bool, isPrivate);
    Fixture f;
    f.write(onePod + more);
    f.window.openFiles({f.path});
    const QString sitting = f.folder.filePath(u"mine.podium"_s);
    nameFile(sitting);
    f.window.action(Actions::SaveAs)->trigger();
    const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::exists(sitting));
    QCOMPARE(!(QFileInfo(sitting).permissions() & others), isPrivate);
    QCOMPARE(f.told().contains(u"Secrets"_s), isPrivate);
    QCOMPARE(f.onDisk(), onePod + more); // the user's own file is not touched
}

void FilesTest::whatCannotBeSavedStays()
{
    Fixture f;
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

void FilesTest::aFileChangedByOthersIsToldAndReadAgain()
{
    Fixture f;
    f.write("# theirs\n" + onePod);
    f.window.files().checkDisk();
    QVERIFY2(f.told().contains(u"another program"_s), qPrintable(f.told()));
    QCOMPARE(f.text(), onePod);
    QVERIFY(press(f.window.messageBar(), u"Read it again"_s));
    QCOMPARE(f.text(), "# theirs\n" + onePod);
    QVERIFY(!f.window.isWindowModified());
    f.window.document().undo();
    QCOMPARE(f.text(), onePod);
    QVERIFY(f.window.isWindowModified());
}

void FilesTest::eachFileChangedByOthersIsAskedAbout()
{
    Fixture f;
    const QString other = f.folder.filePath(u"other.yaml"_s);
    const QByteArray otherPod = QByteArray(onePod).replace("lonely", "second");
    writeBytes(other, otherPod);
    f.window.openFiles({f.path, other});
    f.write("# theirs\n" + onePod);
    writeBytes(other, "# theirs\n" + otherPod);
    f.window.files().checkDisk();
    QVERIFY(press(f.window.messageBar(), u"Read it again"_s));
    QVERIFY2(f.told().contains(u"another program"_s), qPrintable(f.told()));
    QVERIFY(press(f.window.messageBar(), u"Read it again"_s));
    QCOMPARE(f.told(), QString());
    for (const ManifestText &text : f.window.document().texts())
        QVERIFY2(text.bytes().startsWith("# theirs"), text.bytes().constData());
}

void FilesTest::aLargeFileChangedByOthersIsTold()
{
    Fixture f;
    const QByteArray large = onePod + "# " + QByteArray(3'000'000, 'x') + "\r\n";
    f.write(large);
    f.window.openFiles({f.path});
    f.window.files().checkDisk();
    QByteArray theirs = large;
    theirs.replace("xxxx", "yyyy");
    f.write(theirs);
    f.window.files().checkDisk();
    QTRY_VERIFY2(f.told().contains(u"another program"_s), qPrintable(f.told()));
}

void FilesTest::aFileChangedByOthersIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<bool>("overwrites");
    QTest::newRow("cancel") << false;
    QTest::newRow("overwrite") << true;
}

void FilesTest::aFileChangedByOthersIsNotOverwrittenUnasked()
{
    QFETCH(const bool, overwrites);
    Fixture f;
    f.type();
    f.window.manifestPanel().flush();
    f.write("# theirs\n");
    QTimer::singleShot(0, qApp, [overwrites] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton *button : box->buttons()) {
            if ((box->standardButton(button) == QMessageBox::NoButton) == overwrites)
                button->click();
        }
    });
    f.save();
    QCOMPARE(f.onDisk(), overwrites ? typedPod : QByteArray("# theirs\n"));
    QCOMPARE(f.window.isWindowModified(), !overwrites);
}

void FilesTest::aVanishedFileIsToldAndSavedAnew()
{
    Fixture f;
    f.type();
    f.window.manifestPanel().flush();
    QVERIFY(QFile::remove(f.path));
    f.window.files().checkDisk();
    QVERIFY2(f.told().contains(u"gone"_s), qPrintable(f.told()));
    f.save();
    QCOMPARE(f.onDisk(), typedPod);
    QCOMPARE(f.told(), QString());
}

void FilesTest::aBrokenTextIsToldAboveTheStage()
{
    Fixture f;
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
    Fixture f;
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

void FilesTest::aSittingIsSavedAndOpenedAgain()
{
    Fixture f;
    const QString path = f.folder.filePath(u"mine.podium"_s);
    f.type();
    f.window.manifestPanel().flush();
    const ObjectRef pod = podRef(u"default"_s, u"lonely"_s);
    f.window.selection().select(pod);
    f.window.stage().zoomIn();
    const QPointF centre =
        f.window.stage().camera().toScene(QRectF(f.window.stage().rect()).center());
    const double scale = f.window.stage().camera().scale();
    nameFile(path);
    f.window.action(Actions::SaveAs)->trigger();
    QVERIFY(QFile::exists(path));
    QVERIFY(!f.window.isWindowModified());
    QVERIFY(f.window.windowTitle().startsWith(u"mine.podium"_s));
    QCOMPARE(f.onDisk(), onePod);
    const History history = f.window.document().history();

    Fixture again;
    again.window.resize(f.window.size());
    again.window.openFiles({path});
    QVERIFY(again.window.document().history() == history);
    QCOMPARE(again.text(), typedPod);
    QCOMPARE(again.window.selection().current(), pod);
    QVERIFY(!again.window.stage().isFitting());
    QCOMPARE(again.window.stage().camera().scale(), scale);
    const QPointF centreAgain =
        again.window.stage().camera().toScene(QRectF(again.window.stage().rect()).center());
    QVERIFY((centreAgain - centre).manhattanLength() < 1e-6);
    QVERIFY(!again.window.isWindowModified());
    QCOMPARE(again.window.files().names(), QStringList{u"mine.podium"_s});
    again.window.document().undo();
    QCOMPARE(again.text(), onePod);
    QVERIFY(again.window.isWindowModified());
    again.save();
    QVERIFY(!again.window.isWindowModified());
}

void FilesTest::aSittingIsAskedForBeforeItIsLost()
{
    Fixture f;
    const QString path = f.folder.filePath(u"mine.podium"_s);
    nameFile(path);
    f.window.action(Actions::SaveAs)->trigger();
    QVERIFY(f.window.files().mayDiscard());
    f.window.document().edit(u"evict"_s, SetReady{podRef(u"default"_s, u"lonely"_s), false});
    QVERIFY(f.window.isWindowModified());
    answer(QMessageBox::Cancel);
    QVERIFY(!f.window.close());
}

void FilesTest::aManifestOfASittingIsWrittenAsACopy()
{
    Fixture f;
    nameFile(f.folder.filePath(u"mine.podium"_s));
    f.window.action(Actions::SaveAs)->trigger();
    f.type();
    f.window.manifestPanel().flush();
    const QString copy = f.folder.filePath(u"copy.yaml"_s);
    nameFile(copy);
    f.window.action(Actions::SaveAs)->trigger();
    QVERIFY(QFile::exists(copy));
    QVERIFY(f.window.isWindowModified());
    QCOMPARE(f.window.files().names(), QStringList{u"mine.podium"_s});
}

void FilesTest::aSittingChangedByOthersIsNotOverwrittenUnasked()
{
    Fixture f;
    f.path = f.folder.filePath(u"mine.podium"_s);
    nameFile(f.path);
    f.window.action(Actions::SaveAs)->trigger();
    f.window.document().edit(u"evict"_s, SetReady{podRef(u"default"_s, u"lonely"_s), false});
    f.write("theirs");
    answer(QMessageBox::Cancel);
    f.save();
    QCOMPARE(f.onDisk(), QByteArray("theirs"));
    QVERIFY(f.window.isWindowModified());
}

void FilesTest::aDamagedSittingLeavesWhatIsOpen()
{
    Fixture f;
    f.path = f.folder.filePath(u"broken.podium"_s);
    f.write("{\"format\": 1, \"history\": [{\"do\": \"undo\"}]}");
    f.window.openFiles({f.path});
    QVERIFY2(f.told().startsWith(u"broken.podium: history[0]: "_s), qPrintable(f.told()));
    QCOMPARE(f.text(), onePod);
}

void FilesTest::typingWithoutAPauseChangesTheDocument()
{
    Fixture f;
    QElapsedTimer typing;
    typing.start();
    f.editor().moveCursor(QTextCursor::Start);
    while (!typing.hasExpired(2 * ManifestPage::longestTyping) && f.text() == onePod)
        QTest::keyClick(&f.editor(), Qt::Key_NumberSign);
    QVERIFY(f.text() != onePod);
}

static const Registered<FilesTest> registered{"tst_files"};

#include "tst_files.moc"
