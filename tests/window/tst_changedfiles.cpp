// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "window/filesbinding.h"

#include "support/testregistry.h"
#include "window/openfile.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// Files that somebody else changes or takes away while they are open.
class ChangedFilesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aFileChangedByOthersIsToldAndReadAgain();
    void eachFileChangedByOthersIsAskedAbout();
    void whatIsInSightKeepsTheFocusWhenWhatWaitsIsSettled();
    void aLargeFileChangedByOthersIsTold();
    void aFileChangedByOthersIsNotOverwrittenUnasked_data();
    void aFileChangedByOthersIsNotOverwrittenUnasked();
    void aVanishedFileIsToldAndSavedAnew();
};

void ChangedFilesTest::aFileChangedByOthersIsToldAndReadAgain()
{
    OpenFile f;
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

void ChangedFilesTest::eachFileChangedByOthersIsAskedAbout()
{
    OpenFile f;
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

void ChangedFilesTest::whatIsInSightKeepsTheFocusWhenWhatWaitsIsSettled()
{
    OpenFile f;
    QApplication::setActiveWindow(&f.window);
    f.write("# theirs\n" + onePod);
    f.window.files().checkDisk();
    MessageBar &bar = f.window.messageBar();
    bar.offer(Severity::Note, u"Another question"_s, {{u"Answer"_s, [] {}}});
    const auto buttons = bar.findChildren<QToolButton *>();
    const auto answer = std::ranges::find(buttons, u"Answer"_s, &QToolButton::text);
    (*answer)->setFocus();
    f.write(onePod);
    f.window.files().checkDisk();
    QCOMPARE(QApplication::focusWidget(), *answer);
    QVERIFY(press(bar, u"Close this message"_s));
    QCOMPARE(f.told(), QString());
}

void ChangedFilesTest::aLargeFileChangedByOthersIsTold()
{
    OpenFile f;
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

void ChangedFilesTest::aFileChangedByOthersIsNotOverwrittenUnasked_data()
{
    QTest::addColumn<bool>("overwrites");
    QTest::newRow("cancel") << false;
    QTest::newRow("overwrite") << true;
}

void ChangedFilesTest::aFileChangedByOthersIsNotOverwrittenUnasked()
{
    QFETCH(const bool, overwrites);
    OpenFile f;
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

void ChangedFilesTest::aVanishedFileIsToldAndSavedAnew()
{
    OpenFile f;
    f.type();
    f.window.manifestPanel().flush();
    QVERIFY(QFile::remove(f.path));
    f.window.files().checkDisk();
    QVERIFY2(f.told().contains(u"gone"_s), qPrintable(f.told()));
    f.save();
    QCOMPARE(f.onDisk(), typedPod);
    QCOMPARE(f.told(), QString());
}

static const Registered<ChangedFilesTest> registered{"tst_changedfiles"};

#include "tst_changedfiles.moc"
