// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/packetselection.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/packetlogpanel.h"
#include "panels/rulespanel.h"
#include "stage/focusframe.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/repairdialog.h"

#include "support/testregistry.h"
#include "window/windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// A window with settings of its own and a clock that the test beats.
struct Fixture : WindowFixture
{
    /// What is opened is there at once, however slow the machine is.
    Fixture() { window.loader().setPatience(-1); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::WriteOnly);
        Q_ASSERT(opened);
        file.write(bytes);
        return file.fileName();
    }

    int objectCount() { return int(window.document().cluster().allObjects().size()); }
};

const QByteArray onePod = "apiVersion: v1\nkind: Pod\nmetadata: {name: lonely}\n"
                          "spec: {containers: [{name: app, image: example.com/app}]}\n";

/// Presses a button of the dialog that is about to open.
void answerDialog(bool accept)
{
    QTimer::singleShot(0, qApp, [accept] {
        auto *dialog = qobject_cast<RepairDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        accept ? dialog->accept() : dialog->reject();
    });
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void startSceneIsTheNotesPicture();
    void nothingMovesBeforeSend();
    void oneClickMovesAPacketAllTheWay();
    void steppingHoldsAtEveryHop();
    void badFilesAreToldAndLeaveWhatWasOpen_data();
    void badFilesAreToldAndLeaveWhatWasOpen();
    void partlyWrongFilesOpenWithTheirProblems();
    void severalFilesAreOneCluster();
    void pastedNoteLoadsAfterOneConfirmation();
    void pastedNoteLoadsNothingUnconfirmed();
    void droppedFilesOpen();
    void recentFilesAreRemembered();
    void openingClearsThePackets();
    void wrongTargetIsExplained();
    void rulesLightUpWhileThePacketCrosses();
    void stageAndLogSelectTheSamePacket();
    void noFrameIsAroundTheStageAtTheStart();
    void whyAPacketWasLostIsReadableInANarrowLog();
    void whatBecameOfTheLatestPacketIsSeenWhole();
    void theHopOfTheSelectedPacketFollowsTheStory();
};

void MainWindowTest::startSceneIsTheNotesPicture()
{
    Fixture f;
    f.window.openStartScene();
    const Cluster &cluster = f.window.document().cluster();
    QCOMPARE(cluster.services().size(), 1);
    QCOMPARE(cluster.pods().size(), 2);
    QCOMPARE(cluster.nodes().size(), 3);
    QVERIFY(f.window.messageBar().isHidden());
}

void MainWindowTest::nothingMovesBeforeSend()
{
    Fixture f;
    f.window.openStartScene();
    f.window.show();
    QVERIFY(!f.clock.isRunning());
    QVERIFY(f.window.action(Actions::Send)->isEnabled());
    QVERIFY(!f.window.action(Actions::PlayPause)->isEnabled());
}

void MainWindowTest::oneClickMovesAPacketAllTheWay()
{
    Fixture f;
    f.window.openStartScene();
    f.window.action(Actions::Send)->trigger();
    QVERIFY(f.clock.isRunning());
    QCOMPARE(f.window.sentPackets().packets().size(), 1);
    const Route &route = f.window.sentPackets().packets().first().route;
    QCOMPARE(route.verdict, Verdict::Delivered);
    QStringList places;
    for (const Hop &hop : route.hops)
        places.append(hop.placeText());
    QVERIFY2(places.contains(u"lb/default/svc-3"_s), qPrintable(places.join(u' ')));
    QVERIFY(places.contains(u"service/default/svc-3"_s));
    QVERIFY(places.last().startsWith(u"pod/default/pod-"_s));
    f.clock.pass(60);
    QVERIFY(f.window.playback().isAtEnd());
    QVERIFY(!f.clock.isRunning());
}

void MainWindowTest::steppingHoldsAtEveryHop()
{
    Fixture f;
    f.window.openStartScene();
    f.window.action(Actions::Send)->trigger();
    QList<double> stops;
    for (int i = 0; i < 3; ++i) {
        f.window.action(Actions::StepForward)->trigger();
        stops.append(f.window.playback().time());
    }
    QVERIFY(!f.clock.isRunning());
    QVERIFY(stops[0] > 0 && stops[0] < stops[1] && stops[1] < stops[2]);
    f.window.action(Actions::StepBack)->trigger();
    QCOMPARE(f.window.playback().time(), stops[1]);
}

void MainWindowTest::badFilesAreToldAndLeaveWhatWasOpen_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("not YAML") << QByteArray("kind: Pod\n  name: [\n");
    QTest::newRow("not UTF-8") << QByteArray("kind: Pod\nmetadata: {name: \xff\xfe}\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only comments") << QByteArray("# nothing here\n");
    QTest::newRow("nested too deep") << QByteArray(10000, '[');
    QTest::newRow("text") << QByteArray("Dear teacher,\n");
    QTest::newRow("null bytes") << QByteArray("kind: \0\0\0", 9);
}

void MainWindowTest::badFilesAreToldAndLeaveWhatWasOpen()
{
    QFETCH(const QByteArray, bytes);
    Fixture f;
    f.window.openStartScene();
    const Cluster before = f.window.document().cluster();
    f.window.openFiles({f.write(u"bad.yaml"_s, bytes)});
    QVERIFY(f.window.document().cluster() == before);
    QVERIFY(!f.window.messageBar().isHidden());
    QVERIFY2(f.window.messageBar().text().contains(u"bad.yaml"_s),
             qPrintable(f.window.messageBar().text()));
}

void MainWindowTest::partlyWrongFilesOpenWithTheirProblems()
{
    Fixture f;
    f.window.openFiles({f.write(u"partly.yaml"_s, onePod + "---\nkind: [\n")});
    QVERIFY(f.window.document().cluster().contains(podRef(u"default"_s, u"lonely"_s)));
    QVERIFY(hasError(f.window.document().problems()));
    QVERIFY(!f.window.messageBar().isHidden());
}

void MainWindowTest::severalFilesAreOneCluster()
{
    Fixture f;
    f.window.openFiles(
        {sourcePath(u"samples/pod.yaml"_s), sourcePath(u"samples/cluster-ip.yaml"_s)});
    QCOMPARE(f.window.document().cluster().pods().size(), 1);
    QCOMPARE(f.window.document().cluster().services().size(), 1);
    QCOMPARE(f.window.document().texts().size(), 2);
}

void MainWindowTest::pastedNoteLoadsAfterOneConfirmation()
{
    Fixture f;
    QApplication::clipboard()->setText(
        u"apiVersion: v1\nkind: Service\nmetadata:\nname: svc-1\nspec:\nselector:\n"
        "app: pod\nports:\n- port: 9000\ntargetPort: 8080\ntype: ClusterIP\n"_s);
    answerDialog(true);
    f.window.action(Actions::OpenPasted)->trigger();
    const Service *service =
        f.window.document().cluster().service(serviceRef(u"default"_s, u"svc-1"_s));
    QVERIFY(service);
    QCOMPARE(service->selector.value(u"app"_s), u"pod"_s);
    QCOMPARE(service->ports.value(0).targetPort.number, 8080);
}

void MainWindowTest::pastedNoteLoadsNothingUnconfirmed()
{
    Fixture f;
    f.window.openStartScene();
    const Cluster before = f.window.document().cluster();
    QApplication::clipboard()->setText(
        u"apiVersion: v1\nkind: Service\nmetadata:\nname: svc-1\nspec:\nselector:\n"
        "app: pod\nports:\n- port: 9000\ntargetPort: 8080\n"_s);
    answerDialog(false);
    f.window.action(Actions::OpenPasted)->trigger();
    QVERIFY(f.window.document().cluster() == before);
    QVERIFY(!f.window.messageBar().isHidden());
}

void MainWindowTest::droppedFilesOpen()
{
    Fixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.write(u"dropped.yaml"_s, onePod))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.window, &drop);
    QVERIFY(f.window.document().cluster().contains(podRef(u"default"_s, u"lonely"_s)));
}

void MainWindowTest::recentFilesAreRemembered()
{
    Fixture f;
    const QString path = f.write(u"mine.yaml"_s, onePod);
    f.window.openFiles({path});
    f.window.openStartScene();
    QCOMPARE(f.state.recentFiles(), QStringList{path});
    QVERIFY(QFile::remove(path));
    QVERIFY(f.state.recentFiles().isEmpty());
}

void MainWindowTest::openingClearsThePackets()
{
    Fixture f;
    f.window.openStartScene();
    f.window.action(Actions::Send)->trigger();
    f.window.openFiles({f.write(u"other.yaml"_s, onePod)});
    QVERIFY(f.window.sentPackets().packets().isEmpty());
    QCOMPARE(f.window.playback().duration(), 0.0);
    QVERIFY(!f.clock.isRunning());
}

void MainWindowTest::wrongTargetIsExplained()
{
    Fixture f;
    f.window.openStartScene();
    for (QComboBox *box : f.window.findChildren<QComboBox *>()) {
        if (box->isEditable())
            box->setEditText(u"somewhere"_s);
    }
    f.window.action(Actions::Send)->trigger();
    QVERIFY(f.window.sentPackets().packets().isEmpty());
    QVERIFY(!f.window.messageBar().isHidden());
}

void MainWindowTest::rulesLightUpWhileThePacketCrosses()
{
    Fixture f;
    f.window.openStartScene();
    f.window.show();
    auto *panel = f.window.findChild<RulesPanel *>();
    QVERIFY(panel);
    auto *dock = qobject_cast<QDockWidget *>(panel->parentWidget());
    QVERIFY(dock);
    dock->raise();
    dock->show();
    const auto lit = [panel] {
        const QAbstractItemModel *model = panel->table()->model();
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->index(row, RulesModel::OrderColumn).data().toString().isEmpty() ? 0 : 1;
        return count;
    };
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(lit(), 0);
    f.window.action(Actions::Send)->trigger();
    int before = 0;
    for (int i = 0; i < 40; ++i) {
        f.clock.pass(0.25);
        QVERIFY(lit() >= before);
        before = lit();
    }
    QVERIFY(before > 5);
    f.window.playback().seek(0);
    QCOMPARE(lit(), 0);
}

void MainWindowTest::noFrameIsAroundTheStageAtTheStart()
{
    Fixture f;
    f.window.openStartScene();
    f.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&f.window));
    QVERIFY(f.window.stage().hasFocus());
    const auto *frame = f.window.stage().findChild<FocusFrame *>();
    QVERIFY(!frame->isVisible());
    QTest::keyClick(&f.window.stage(), Qt::Key_Right);
    QVERIFY(frame->isVisible());
}

void MainWindowTest::stageAndLogSelectTheSamePacket()
{
    Fixture f;
    f.window.openStartScene();
    f.window.action(Actions::Send)->trigger();
    f.clock.pass(60);
    f.window.action(Actions::Send)->trigger();
    f.clock.pass(60);
    f.window.show();
    auto *log = f.window.findChild<PacketLogPanel *>();
    QVERIFY(log);
    const PacketSelection &selected = f.window.packetSelection();
    QTreeView *table = log->table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(selected.packet(), 1);
    emit f.window.stage().packetClicked(2);
    QCOMPARE(selected.packet(), 2);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Escape);
    QCOMPARE(selected.packet(), 0);
    QVERIFY(!table->selectionModel()->hasSelection());
    table->setCurrentIndex(table->model()->index(0, 0));
    f.window.action(Actions::ClearPackets)->trigger();
    QCOMPARE(selected.packet(), 0);
}

void MainWindowTest::whyAPacketWasLostIsReadableInANarrowLog()
{
    Fixture f;
    f.window.loader().setPatience(-1);
    f.window.openFiles({sourcePath(u"samples/local-policy-empty-node.yaml"_s)});
    f.window.resize(1024, 700);
    f.window.show();
    f.window.action(Actions::Send)->trigger();
    f.clock.pass(60);
    QTreeView *table = f.window.findChild<PacketLogPanel *>()->table();
    const QModelIndex why = table->model()->index(0, PacketLogModel::ReasonColumn);
    const auto wanted = [&] {
        const QRect words(0, 0, table->columnWidth(PacketLogModel::ReasonColumn) - 8, 1'000);
        return table->fontMetrics()
            .boundingRect(words, Qt::TextWordWrap, why.data().toString())
            .height();
    };
    QVERIFY(!why.data().toString().isEmpty());
    QTRY_VERIFY(wanted() > table->fontMetrics().height());
    QTRY_VERIFY(table->visualRect(why).height() >= wanted());
}

void MainWindowTest::whatBecameOfTheLatestPacketIsSeenWhole()
{
    Fixture f;
    f.window.openFiles({sourcePath(u"samples/selector-matches-nothing.yaml"_s)});
    f.window.resize(1366, 768);
    f.window.show();
    QTreeView *table = f.window.findChild<PacketLogPanel *>()->table();
    for (int packet = 0; packet < 4; ++packet) {
        f.window.action(Actions::Send)->trigger();
        f.clock.pass(60);
    }
    const QModelIndex why = table->model()->index(3, PacketLogModel::ReasonColumn);
    QTRY_VERIFY(table->visualRect(why).height() > 2 * table->fontMetrics().height());
    QTRY_VERIFY2(
        table->viewport()->rect().contains(table->visualRect(why)),
        qPrintable(
            u"%1 of %2"_s.arg(table->visualRect(why).bottom()).arg(table->viewport()->height())));
}

void MainWindowTest::theHopOfTheSelectedPacketFollowsTheStory()
{
    Fixture f;
    f.window.openStartScene();
    f.window.action(Actions::Send)->trigger();
    f.clock.pass(60);
    emit f.window.stage().packetClicked(1);
    const int last = int(f.window.sentPackets().packets().first().route.hops.size()) - 1;
    QCOMPARE(f.window.packetSelection().hop(), last);
    f.window.playback().seek(0);
    QCOMPARE(f.window.packetSelection().hop(), 0);
    f.window.action(Actions::StepForward)->trigger();
    f.window.action(Actions::StepForward)->trigger();
    QVERIFY(f.window.packetSelection().hop() > 0);
}

static const Registered<MainWindowTest> registered{"tst_mainwindow"};

#include "tst_mainwindow.moc"
