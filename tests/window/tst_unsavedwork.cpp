// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/journal/journal.h"
#include "window/filesbinding.h"
#include "window/journalbinding.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/recoverydialog.h"

#include "support/fulldisk.h"
#include "support/manifestfiles.h"
#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray onePod = "# mine\napiVersion: v1\nkind: Pod\nmetadata: {name: lonely}\n"
                          "spec: {containers: [{name: app, image: example.com/app}]}\n";
const QByteArray labelledPod = "# mine\napiVersion: v1\nkind: Pod\n"
                               "metadata: {name: lonely, labels: {a: x}}\n"
                               "spec: {containers: [{name: app, image: example.com/app}]}\n";

/// A window whose journals are in a folder.
struct JournalWindow : WindowFixture
{
    explicit JournalWindow(const QString &journals)
    {
        window.loader().setPatience(-1);
        window.openText(u"pasted"_s, onePod);
        window.show();
        window.keepJournalIn(journals);
        window.journal()->journal().setWait(0);
    }

    void label()
    {
        window.document().edit(u"Label"_s, SetFields{podRef(u"default"_s, u"lonely"_s),
                                                     {{u"metadata.labels[a]"_s, u"x"_s}}});
    }

    QByteArray text() { return window.document().texts().first().bytes(); }

    void press(const QString &answer)
    {
        for (QToolButton *button : window.messageBar().findChildren<QToolButton *>()) {
            if (button->text() == answer && button->isVisible()) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        QFAIL("no such button");
    }
};

/// A manifest that was worked on in a window that was killed: its journal was left in a folder.
struct Accident
{
    QTemporaryDir folder{};
    QString path{folder.filePath(u"mine.yaml"_s)};
    QString left{folder.filePath(u"left"_s)};

    explicit Accident(int times = 1)
    {
        writeBytes(path, onePod);
        QDir().mkpath(left);
        for (int i = 0; i < times; ++i)
            happen(i);
    }

    QStringList journals() const { return QDir(left).entryList({u"*.journal"_s}, QDir::Files); }

private:
    void happen(int number)
    {
        const QString journals = folder.filePath(u"running"_s);
        JournalWindow w(journals);
        w.window.openFiles({path});
        QSignalSpy kept(&w.window.journal()->journal(), &Journal::kept);
        w.label();
        QVERIFY(kept.wait());
        const QStringList files = QDir(journals).entryList({u"*.journal"_s}, QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(QFile::copy(QDir(journals).filePath(files.first()),
                            left + u"/%1.journal"_s.arg(number)));
    }
};

} // namespace

/// What was not saved when the program ended is offered, and nothing of it is lost on the way.
class UnsavedWorkTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void leftOverWorkIsRestored();
    void aFileChangedSinceIsNotOverwrittenUnasked();
    void leftOverWorkIsDiscarded();
    void leftOverWorkIsOfferedAgain();
    void leftOverWorkIsKeptForLater();
    void theOfferOutlastsOtherMessages();
    void whatIsToldBeforeTheOfferIsNotLost();
    void severalAreListed();
    void anotherFileIsOpenedBeforeItIsOffered();
    void anOrderlyEndLeavesNothing_data();
    void anOrderlyEndLeavesNothing();
    void savingEndsTheJournal();
    void aFullDiskIsToldAndNothingIsLost();
    void aReadOnlyFolderIsToldAndNothingIsLost();
    void objectsAreExported();
};

void UnsavedWorkTest::leftOverWorkIsRestored()
{
    const Accident accident;
    JournalWindow w(accident.left);
    QTRY_VERIFY2(w.told().contains(u"mine.yaml was not saved: 1 change"_s), qPrintable(w.told()));
    QVERIFY(w.window.action(Actions::RecoverWork)->isEnabled());
    const QStringList before = accident.journals();
    w.press(u"Restore"_s);
    QCOMPARE(w.text(), labelledPod);
    QVERIFY(w.window.isWindowModified());
    QCOMPARE(w.window.files().names(), QStringList{u"mine.yaml"_s});
    QCOMPARE(contentOf(accident.path), onePod);
    // It is in this window's journal now, and in no other.
    QTRY_VERIFY(accident.journals().size() == 1 && accident.journals() != before);
    QVERIFY(!w.window.action(Actions::RecoverWork)->isEnabled());
    w.window.action(Actions::Save)->trigger();
    QCOMPARE(contentOf(accident.path), labelledPod);
    w.window.document().undo();
    QCOMPARE(w.text(), onePod);
}

void UnsavedWorkTest::aFileChangedSinceIsNotOverwrittenUnasked()
{
    const Accident accident;
    writeBytes(accident.path, "# theirs\n");
    JournalWindow w(accident.left);
    QTRY_VERIFY(!w.told().isEmpty());
    w.press(u"Restore"_s);
    QVERIFY2(w.told().contains(u"another program"_s), qPrintable(w.told()));
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
    });
    w.window.action(Actions::Save)->trigger();
    QCOMPARE(contentOf(accident.path), QByteArray("# theirs\n"));
    QCOMPARE(w.text(), labelledPod);
}

void UnsavedWorkTest::leftOverWorkIsDiscarded()
{
    const Accident accident;
    JournalWindow w(accident.left);
    QTRY_VERIFY(!w.told().isEmpty());
    w.press(u"Discard"_s);
    QVERIFY(accident.journals().isEmpty());
    QVERIFY(!w.window.action(Actions::RecoverWork)->isEnabled());
    QCOMPARE(w.text(), onePod);
}

void UnsavedWorkTest::leftOverWorkIsOfferedAgain()
{
    const Accident accident;
    JournalWindow w(accident.left);
    // What waits behind the offer does not take its place.
    w.window.openFiles({accident.folder.filePath(u"missing.yaml"_s)});
    QTRY_VERIFY2(w.told().contains(u"not saved"_s), qPrintable(w.told()));
    const QString offer = w.told();
    w.label();
    QTimer::singleShot(0, qApp, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        box->button(QMessageBox::Cancel)->click();
    });
    // The Space key would play what is open.
    QVERIFY(press(w.window.messageBar(), u"Restore"_s));
    QCOMPARE(w.told(), offer);
}

void UnsavedWorkTest::leftOverWorkIsKeptForLater()
{
    const Accident accident;
    {
        JournalWindow w(accident.left);
        QTRY_VERIFY(!w.told().isEmpty());
        w.press(u"Later"_s);
        QCOMPARE(w.told(), QString());
        QVERIFY(w.window.action(Actions::RecoverWork)->isEnabled());
    }
    JournalWindow again(accident.left);
    QTRY_VERIFY(!again.told().isEmpty());
}

void UnsavedWorkTest::theOfferOutlastsOtherMessages()
{
    const Accident accident;
    JournalWindow w(accident.left);
    QTRY_VERIFY(!w.told().isEmpty());
    const QString offer = w.told();
    w.window.openFiles({accident.folder.filePath(u"missing.yaml"_s)});
    QVERIFY2(w.told().contains(u"missing.yaml"_s), qPrintable(w.told()));
    QVERIFY(press(w.window.messageBar(), u"Close this message"_s));
    QCOMPARE(w.told(), offer);
    w.window.messageBar().dismiss(); // as a new packet does
    QCOMPARE(w.told(), offer);
    w.press(u"Restore"_s);
    QCOMPARE(w.text(), labelledPod);
    QCOMPARE(w.told(), QString());
}

void UnsavedWorkTest::whatIsToldBeforeTheOfferIsNotLost()
{
    const Accident accident;
    JournalWindow w(accident.left);
    w.window.openFiles({accident.folder.filePath(u"missing.yaml"_s)});
    const QString trouble = w.told();
    QTRY_VERIFY2(w.told().contains(u"not saved"_s), qPrintable(w.told()));
    w.press(u"Later"_s);
    QCOMPARE(w.told(), trouble);
    QVERIFY(press(w.window.messageBar(), u"Close this message"_s));
    QCOMPARE(w.told(), QString());
}

void UnsavedWorkTest::severalAreListed()
{
    const Accident accident(3);
    JournalWindow w(accident.left);
    QTRY_VERIFY2(w.told().contains(u"3 sitting"_s), qPrintable(w.told()));
    QTimer::singleShot(0, qApp, [] {
        auto *dialog = qobject_cast<RecoveryDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QCOMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(1), u"mine.yaml"_s);
        QCOMPARE(list->topLevelItem(0)->text(2), u"1"_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == "Discard"_L1)
                button->click();
        }
        QCOMPARE(list->topLevelItemCount(), 2);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    w.press(u"Show…"_s);
    QCOMPARE(w.text(), labelledPod);
    QCOMPARE(w.window.journal()->leftOvers().size(), 1);
}

void UnsavedWorkTest::anotherFileIsOpenedBeforeItIsOffered()
{
    const Accident accident;
    JournalWindow w(accident.left);
    w.window.openFiles({accident.path});
    QTRY_VERIFY2(w.told().contains(u"not saved"_s), qPrintable(w.told()));
    w.press(u"Restore"_s);
    QCOMPARE(w.text(), labelledPod);
}

void UnsavedWorkTest::anOrderlyEndLeavesNothing_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::newRow("discard") << QMessageBox::Discard;
    QTest::newRow("save") << QMessageBox::Save;
}

void UnsavedWorkTest::anOrderlyEndLeavesNothing()
{
    QFETCH(const QMessageBox::StandardButton, button);
    const Accident accident(0);
    {
        JournalWindow w(accident.left);
        w.window.openFiles({accident.path});
        QSignalSpy kept(&w.window.journal()->journal(), &Journal::kept);
        w.label();
        QVERIFY(kept.wait());
        QCOMPARE(accident.journals().size(), 1);
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            QTest::keyClick(box->button(button), Qt::Key_Space);
        });
        QVERIFY(w.window.close());
    }
    QVERIFY(QDir(accident.left).entryList(QDir::Files).isEmpty());
}

void UnsavedWorkTest::savingEndsTheJournal()
{
    const Accident accident(0);
    JournalWindow w(accident.left);
    w.window.openFiles({accident.path});
    QSignalSpy kept(&w.window.journal()->journal(), &Journal::kept);
    w.label();
    QVERIFY(kept.wait());
    w.window.action(Actions::Save)->trigger();
    QTRY_VERIFY(accident.journals().isEmpty());
}

void UnsavedWorkTest::aFullDiskIsToldAndNothingIsLost()
{
#ifdef Q_OS_UNIX
    const Accident accident(0);
    JournalWindow w(accident.left);
    w.window.openFiles({accident.path});
    QSignalSpy failed(&w.window.journal()->journal(), &Journal::failed);
    {
        const FullDisk full(10);
        w.label();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(w.told().contains(u"power cut"_s), qPrintable(w.told()));
        w.window.action(Actions::Save)->trigger();
        QVERIFY2(w.told().contains(u"mine.yaml was not saved"_s), qPrintable(w.told()));
    }
    QCOMPARE(contentOf(accident.path), onePod);
    QCOMPARE(w.text(), labelledPod);
    QVERIFY(w.window.isWindowModified());
    w.window.action(Actions::Save)->trigger();
    QCOMPARE(contentOf(accident.path), labelledPod);
#else
    QSKIP("needs a limit for files");
#endif
}

void UnsavedWorkTest::aReadOnlyFolderIsToldAndNothingIsLost()
{
    // Nobody, not even root, makes a file there. (In /proc the dialog would read files that block.)
    const QString readOnly = u"/sys/mine.podium"_s;
    if (!QFileInfo(u"/sys"_s).isDir())
        QSKIP("needs a folder that nobody can write");
    const Accident accident(0);
    JournalWindow w(accident.left);
    w.label();
    QTimer::singleShot(0, qApp, [readOnly] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(readOnly);
        static_cast<QDialog *>(dialog)->accept();
    });
    w.window.action(Actions::SaveAs)->trigger();
    QVERIFY2(w.told().contains(u"mine.podium was not saved"_s), qPrintable(w.told()));
    QCOMPARE(w.text(), labelledPod);
    QVERIFY(w.window.isWindowModified());
}

void UnsavedWorkTest::objectsAreExported()
{
    const Accident accident(0);
    JournalWindow w(accident.left);
    w.window.openFiles({accident.path});
    w.window.action(Actions::ExportChanged)->trigger();
    QVERIFY2(w.told().contains(u"nothing to export"_s), qPrintable(w.told()));
    w.label();
    const auto nameFile = [](const QString &path) {
        QTimer::singleShot(0, qApp, [path] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            dialog->selectFile(path);
            static_cast<QDialog *>(dialog)->accept();
        });
    };
    const QString changed = accident.folder.filePath(u"changed.yaml"_s);
    nameFile(changed);
    w.window.action(Actions::ExportChanged)->trigger();
    QCOMPARE(contentOf(changed), labelledPod);
    const QString all = accident.folder.filePath(u"all.yaml"_s);
    nameFile(all);
    w.window.action(Actions::ExportAll)->trigger();
    QCOMPARE(readDocument({{all, contentOf(all)}}).cluster.allObjects(),
             w.window.document().cluster().allObjects());
    QVERIFY(w.window.isWindowModified());
}

static const Registered<UnsavedWorkTest> registered{"tst_unsavedwork"};

#include "tst_unsavedwork.moc"
