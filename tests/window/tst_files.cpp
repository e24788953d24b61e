// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"
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

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
    }

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

    QString told()
    {
        return window.messageBar().isHidden() ? QString() : window.messageBar().text();
    }
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
    void openingAsksBeforeWorkIsLost();
    void untitledTextsAskForAName();
    void saveAsWritesAnotherFile();
    void whatCannotBeSavedStays();
    void aFileChangedByOthersIsToldAndReadAgain();
    void aFileChangedByOthersIsNotOverwrittenUnasked_data();
    void aFileChangedByOthersIsNotOverwrittenUnasked();
    void aVanishedFileIsToldAndSavedAnew();
    void aBrokenTextIsToldAboveTheStage();
    void everyManifestIsSavedAsItWas();
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
    for (QToolButton *button : f.window.messageBar().findChildren<QToolButton *>()) {
        if (button->text() == "Read it again"_L1)
            button->click();
    }
    QCOMPARE(f.text(), "# theirs\n" + onePod);
    QVERIFY(!f.window.isWindowModified());
    f.window.document().undo();
    QCOMPARE(f.text(), onePod);
    QVERIFY(f.window.isWindowModified());
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

static const Registered<FilesTest> registered{"tst_files"};

#include "tst_files.moc"
