// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/history/history.h"
#include "document/selection.h"
#include "stage/stageview.h"
#include "window/filesbinding.h"

#include "support/testregistry.h"
#include "window/openfile.h"

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

/// All that was done, kept in one .podium file.
class SittingFilesTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void aSittingWithSecretsIsTheUsersAlone_data();
    void aSittingWithSecretsIsTheUsersAlone();
    void aSittingIsSavedAndOpenedAgain();
    void aSittingIsAskedForBeforeItIsLost();
    void aManifestOfASittingIsWrittenAsACopy();
    void aSittingChangedByOthersIsNotOverwrittenUnasked();
    void aDamagedSittingLeavesWhatIsOpen();
};

void SittingFilesTest::aSittingWithSecretsIsTheUsersAlone_data()
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

void SittingFilesTest::aSittingWithSecretsIsTheUsersAlone()
{
    QFETCH(const QByteArray, more);
    QFETCH(const bool, isPrivate);
    OpenFile f;
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

void SittingFilesTest::aSittingIsSavedAndOpenedAgain()
{
    OpenFile f;
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

    OpenFile again;
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

void SittingFilesTest::aSittingIsAskedForBeforeItIsLost()
{
    OpenFile f;
    const QString path = f.folder.filePath(u"mine.podium"_s);
    nameFile(path);
    f.window.action(Actions::SaveAs)->trigger();
    QVERIFY(f.window.files().mayDiscard());
    f.window.document().edit(u"evict"_s, SetReady{podRef(u"default"_s, u"lonely"_s), false});
    QVERIFY(f.window.isWindowModified());
    answer(QMessageBox::Cancel);
    QVERIFY(!f.window.close());
}

void SittingFilesTest::aManifestOfASittingIsWrittenAsACopy()
{
    OpenFile f;
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

void SittingFilesTest::aSittingChangedByOthersIsNotOverwrittenUnasked()
{
    OpenFile f;
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

void SittingFilesTest::aDamagedSittingLeavesWhatIsOpen()
{
    OpenFile f;
    f.path = f.folder.filePath(u"broken.podium"_s);
    f.write("{\"format\": 1, \"history\": [{\"do\": \"undo\"}]}");
    f.window.openFiles({f.path});
    QVERIFY2(f.told().startsWith(u"broken.podium: history[0]: "_s), qPrintable(f.told()));
    QCOMPARE(f.text(), onePod);
}

static const Registered<SittingFilesTest> registered{"tst_sittingfiles"};

#include "tst_sittingfiles.moc"
