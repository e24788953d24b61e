// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/pendingpreview.h"
#include "document/selection.h"
#include "stage/draghandle.h"
#include "stage/stageview.h"
#include "window/kubectlline.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/testregistry.h"
#include "window/samplewindow.h"
#include "window/stagemouse.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef deployment{ObjectKind::Deployment, u"default"_s, u"web"_s};

struct Fixture : SampleWindow
{
    using SampleWindow::SampleWindow;

    QByteArray text() { return window.document().texts().first().bytes(); }

    void select(const ObjectRef &object) { window.selection().select(object); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window.stage(), key, modifiers);
    }

    QPoint pointOf(const ObjectRef &object) { return mouse.pointOf(object); }

    void moveTo(const QPoint &at, Qt::MouseButtons buttons = {}) { mouse.moveTo(at, buttons); }

    void drag(const ObjectRef &from, const ObjectRef &to, bool cancelled = false)
    {
        drag(pointOf(from), pointOf(to), cancelled);
    }

    void drag(const QPoint &start, const QPoint &end, bool cancelled = false)
    {
        mouse.beginDrag(start, end);
        if (cancelled)
            press(Qt::Key_Escape);
        mouse.endDrag(end);
    }

    void beginDrag(const ObjectRef &from, const ObjectRef &to) { mouse.beginDrag(from, to); }

    QInputDialog *dialog() { return window.findChild<QInputDialog *>(); }

    /// The pod of the Deployment that is first by name.
    ObjectRef firstPod() { return refOf(*cluster().pods().begin()); }

    StageMouse mouse{window.stage()};
};

void type(QInputDialog *dialog, const QString &text)
{
    QVERIFY(dialog);
    QWidget *field = dialog->focusWidget();
    QVERIFY(field);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

} // namespace

class ObjectCommandsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void deletingTakesTheTextToo();
    void aHeldDeleteKeyTellsWhatItWouldDo();
    void aPodStopsBeingReadyAndIsReadyAgain();
    void aCopyHasTheNextName();
    void aNameIsTypedAndTakenBack();
    void aNameThatIsRefusedIsExplained();
    void evictedPodsAreMadeAnewElsewhere();
    void aRestartKeepsTheAddress();
    void theDeploymentOfAPodIsScaled();
    void aBarePodIsReplacedOnTheOtherNode();
    void aMoveThatIsUndoneIsNotToldAnyMore();
    void aControllersPodIsNotMovedButEvicted();
    void whatAControllerNamedIsNotRenamed();
    void nothingIsOfferedForNothing();
    void theMenuOfTheStageIsAboutWhatIsUnderThePointer();
    void theMenuOpensByKey();
    void theSameIsSaidForKubectl();
    void theOutlineHasTheSameMenu();
    void aSelectedPodIsDraggedToANode();
    void escapeLetsADraggedPodGo();
    void aDragTellsWhatTheDropWouldDo();
    void aCommandTellsWhatItWouldDoWhileItIsPointedAt();
    void anEditTakesWhatItWouldDoFromTheStage();
    void aDragOfWhatIsNotSelectedMovesTheCamera();
    void aHandleSaysWhatCanBeDragged();
    void whatIsNotSelectedIsDraggedByItsHandle();
    void aPodIsConnectedToAService_data();
    void aPodIsConnectedToAService();
};

void ObjectCommandsTest::deletingTakesTheTextToo()
{
    Fixture f;
    const QByteArray before = f.text();
    f.select(pod1);
    f.press(Qt::Key_Delete);
    QVERIFY(!f.cluster().contains(pod1));
    QVERIFY(!f.text().contains("pod-1"));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.cluster().contains(pod1));
    QCOMPARE(f.text(), before);
}

void ObjectCommandsTest::aHeldDeleteKeyTellsWhatItWouldDo()
{
    Fixture f;
    const QByteArray before = f.text();
    f.select(pod1);
    StageView &stage = f.window.stage();
    QTest::keyPress(&stage, Qt::Key_Delete);
    QCOMPARE(f.window.pendingPreview().change(), Change(RemoveObject{pod1}));
    QTRY_VERIFY(!stage.preview().lines.isEmpty());
    QCOMPARE(f.text(), before);
    f.press(Qt::Key_Escape);
    QVERIFY(stage.preview().isEmpty());
    QTest::keyRelease(&stage, Qt::Key_Delete);
    QCOMPARE(f.text(), before);
    QCOMPARE(f.window.selection().current(), pod1);

    QTest::keyPress(&stage, Qt::Key_Delete);
    QTest::keyRelease(&stage, Qt::Key_Delete);
    QVERIFY(!f.cluster().contains(pod1));
    QVERIFY(stage.preview().isEmpty());
}

void ObjectCommandsTest::aPodStopsBeingReadyAndIsReadyAgain()
{
    Fixture f;
    f.select(pod1);
    f.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!f.cluster().pod(pod1)->isReady());
    QVERIFY(f.window.action(Actions::ToggleReady)->isChecked());
    f.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(f.cluster().pod(pod1)->isReady());
    QVERIFY(!f.window.action(Actions::ToggleReady)->isChecked());
}

void ObjectCommandsTest::aCopyHasTheNextName()
{
    Fixture f;
    f.select(pod1);
    f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const ObjectRef copy = podRef(u"default"_s, u"pod-3"_s);
    QVERIFY2(f.cluster().contains(copy), qPrintable(f.told()));
    QCOMPARE(f.window.selection().current(), copy);
    QCOMPARE(f.cluster().pod(copy)->meta.labels, f.cluster().pod(pod1)->meta.labels);
    QVERIFY(f.cluster().pod(copy)->podIp != f.cluster().pod(pod1)->podIp);
}

void ObjectCommandsTest::aNameIsTypedAndTakenBack()
{
    Fixture f;
    f.select(pod1);
    f.press(Qt::Key_F2);
    type(f.dialog(), u"first"_s);
    const ObjectRef renamed = podRef(u"default"_s, u"first"_s);
    QVERIFY2(f.cluster().contains(renamed), qPrintable(f.told()));
    QVERIFY(!f.cluster().contains(pod1));
    QCOMPARE(f.window.selection().current(), renamed);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.cluster().contains(pod1));
}

void ObjectCommandsTest::aNameThatIsRefusedIsExplained()
{
    Fixture f;
    const QByteArray before = f.text();
    f.select(pod1);
    f.press(Qt::Key_F2);
    type(f.dialog(), u"Not a name"_s);
    QVERIFY(f.cluster().contains(pod1));
    QCOMPARE(f.text(), before);
    QVERIFY2(f.told().contains(u"metadata.name"_s), qPrintable(f.told()));
    QVERIFY2(f.told().contains(u"Not a name"_s), qPrintable(f.told()));
}

void ObjectCommandsTest::evictedPodsAreMadeAnewElsewhere()
{
    Fixture f(u"deployment.yaml"_s);
    const QByteArray before = f.text();
    const ObjectRef pod = f.firstPod();
    const IpAddress address = f.cluster().pod(pod)->podIp;
    f.select(pod);
    f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.cluster().contains(pod));
    QCOMPARE(f.cluster().pods().size(), 3);
    for (const Pod &other : f.cluster().pods())
        QVERIFY(other.podIp != address);
    QCOMPARE(f.text(), before);
}

void ObjectCommandsTest::aRestartKeepsTheAddress()
{
    Fixture f;
    const IpAddress address = f.cluster().pod(pod1)->podIp;
    f.select(pod1);
    f.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.cluster().pod(pod1)->restarts, 1);
    QCOMPARE(f.cluster().pod(pod1)->podIp, address);
}

void ObjectCommandsTest::theDeploymentOfAPodIsScaled()
{
    Fixture f(u"deployment.yaml"_s);
    f.select(f.firstPod());
    f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    type(f.dialog(), u"5"_s);
    QCOMPARE(f.cluster().workload(deployment)->replicas, 5);
    QCOMPARE(f.cluster().pods().size(), 5);
    QVERIFY(f.text().contains("replicas: 5\n"));
}

void ObjectCommandsTest::aBarePodIsReplacedOnTheOtherNode()
{
    Fixture f;
    const IpAddress address = f.cluster().pod(pod1)->podIp;
    f.select(pod1);
    f.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QInputDialog *dialog = f.dialog();
    QVERIFY(dialog);
    QCOMPARE(dialog->textValue(), u"node-1"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_End);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-3"_s);
    QVERIFY(f.cluster().pod(pod1)->podIp != address);
    QVERIFY2(f.told().contains(f.cluster().pod(pod1)->podIp.toString()), qPrintable(f.told()));
}

void ObjectCommandsTest::aMoveThatIsUndoneIsNotToldAnyMore()
{
    Fixture f;
    f.select(pod1);
    f.drag(pod1, nodeRef(u"node-3"_s));
    QVERIFY(f.told().contains(u"node-3"_s));
    f.window.action(Actions::Undo)->trigger();
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-1"_s);
    QCOMPARE(f.told(), QString());
}

void ObjectCommandsTest::aControllersPodIsNotMovedButEvicted()
{
    Fixture f(u"deployment.yaml"_s);
    const ObjectRef pod = f.firstPod();
    f.select(pod);
    f.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.dialog());
    QVERIFY(f.cluster().contains(pod));
    QVERIFY2(f.told().contains(u"Deployment default/web"_s), qPrintable(f.told()));
    QVERIFY(press(f.window.messageBar(), u"Evict"_s));
    QVERIFY(!f.cluster().contains(pod));
}

void ObjectCommandsTest::whatAControllerNamedIsNotRenamed()
{
    Fixture f(u"deployment.yaml"_s);
    f.select(f.firstPod());
    f.press(Qt::Key_F2);
    QVERIFY(!f.dialog());
    QVERIFY2(f.told().contains(u"Rename Deployment default/web"_s), qPrintable(f.told()));
    f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(f.told().contains(u"Scale Deployment default/web"_s), qPrintable(f.told()));
    QCOMPARE(f.cluster().pods().size(), 3);
}

void ObjectCommandsTest::nothingIsOfferedForNothing()
{
    Fixture f;
    const QList<Actions::Id> all{
        Actions::DuplicateObject, Actions::RenameObject, Actions::DeleteObject,
        Actions::ToggleReady,     Actions::EvictPod,     Actions::RestartContainer,
        Actions::MovePod,         Actions::ConnectPod,   Actions::ScaleWorkload};
    for (const Actions::Id id : all)
        QVERIFY2(!f.window.action(id)->isEnabled(), qPrintable(f.window.action(id)->text()));
    f.select(pod1);
    for (const Actions::Id id : all)
        QCOMPARE(f.window.action(id)->isEnabled(), id != Actions::ScaleWorkload);
    f.select(nodeRef(u"node-1"_s));
    QVERIFY(f.window.action(Actions::ToggleReady)->isEnabled());
    QVERIFY(!f.window.action(Actions::EvictPod)->isEnabled());
}

void ObjectCommandsTest::theMenuOfTheStageIsAboutWhatIsUnderThePointer()
{
    Fixture f;
    StageView &stage = f.window.stage();
    const QPoint at = stage.camera().toView(stage.placement().rectOf(pod1).center()).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, stage.mapToGlobal(at));
    QApplication::sendEvent(&stage, &event);
    QCOMPARE(f.window.selection().current(), pod1);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(f.window.action(Actions::DeleteObject)));
    menu->setActiveAction(f.window.action(Actions::DeleteObject));
    QTest::keyClick(menu, Qt::Key_Return);
    QVERIFY(!f.cluster().contains(pod1));
}

void ObjectCommandsTest::theMenuOpensByKey()
{
    Fixture f;
    StageView &stage = f.window.stage();
    f.window.resize(700, 560); // all of it is on the test's screen
    f.select(pod1);
    f.press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = openMenu();
    QVERIFY(menu);
    QCOMPARE(f.window.selection().current(), pod1);
    const QPoint pod = stage.camera().toView(stage.placement().rectOf(pod1).center()).toPoint();
    QVERIFY(menu->geometry().adjusted(-2, -2, 2, 2).contains(stage.mapToGlobal(pod)));
    menu->close();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QApplication::sendEvent(&stage, &event);
    QVERIFY(openMenu());
    QCOMPARE(f.window.selection().current(), pod1);
    openMenu()->close();
}

void ObjectCommandsTest::theSameIsSaidForKubectl()
{
    Fixture f;
    QVERIFY(f.window.kubectlLine().isHidden());
    QVERIFY(!f.window.action(Actions::CopyKubectl)->isEnabled());
    f.select(pod1);
    f.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(f.window.kubectlLine().text().contains(u"readiness probe"_s));
    QVERIFY(!f.window.action(Actions::CopyKubectl)->isEnabled());
    f.press(Qt::Key_Delete);
    QCOMPARE(f.window.kubectlLine().text(), u"kubectl delete pod pod-1"_s);
    f.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"kubectl delete pod pod-1"_s);
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(f.window.kubectlLine().isHidden());
}

void ObjectCommandsTest::theOutlineHasTheSameMenu()
{
    Fixture f;
    f.select(pod1);
    QTreeView *tree = nullptr;
    for (QTreeView *candidate : f.window.findChildren<QTreeView *>()) {
        if (candidate->accessibleName() == u"Outline of the cluster"_s)
            tree = candidate;
    }
    QVERIFY(tree);
    QTest::keyClick(tree, Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(openMenu());
    QVERIFY(openMenu()->actions().contains(f.window.action(Actions::MovePod)));
    openMenu()->close();
    QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(1, 1),
                            tree->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(tree->viewport(), &event);
    QVERIFY(openMenu());
    openMenu()->close();
}

void ObjectCommandsTest::aSelectedPodIsDraggedToANode()
{
    Fixture f;
    f.select(pod1);
    f.drag(pod1, nodeRef(u"node-3"_s));
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-3"_s);
}

void ObjectCommandsTest::escapeLetsADraggedPodGo()
{
    Fixture f;
    f.select(pod1);
    const Camera before = f.window.stage().camera();
    f.drag(pod1, nodeRef(u"node-3"_s), true);
    QCOMPARE(f.window.stage().camera().toView({0, 0}), before.toView({0, 0}));
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-1"_s);
    QCOMPARE(f.window.selection().current(), pod1);
}

void ObjectCommandsTest::aDragTellsWhatTheDropWouldDo()
{
    Fixture f;
    f.select(pod1);
    const Placement before = f.window.stage().placement();
    f.beginDrag(pod1, nodeRef(u"node-3"_s));
    QTRY_VERIFY(!f.window.stage().preview().marks.isEmpty());
    const PreviewMark mark = f.window.stage().preview().marks.first();
    QCOMPARE(mark.sign, PreviewMark::Sign::Replaced);
    QCOMPARE(mark.rect, before.pod(pod1)->rect);
    QVERIFY(f.window.stage().placement() == before);
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-1"_s);
    f.press(Qt::Key_Escape);
    QVERIFY(f.window.stage().preview().isEmpty());
}

void ObjectCommandsTest::aCommandTellsWhatItWouldDoWhileItIsPointedAt()
{
    Fixture f;
    f.select(pod1);
    auto *menu = f.window.findChild<QMenu *>();
    for (QMenu *other : f.window.findChildren<QMenu *>()) {
        if (other->actions().contains(f.window.action(Actions::DeleteObject)))
            menu = other;
    }
    menu->popup({0, 0});
    menu->setActiveAction(f.window.action(Actions::DeleteObject));
    QTRY_COMPARE(f.window.stage().preview().lines,
                 (QStringList{u"Endpoints of svc-3: −1 (pod-1)"_s, u"Pods that go: 1 (pod-1)"_s}));
    QCOMPARE(f.window.stage().preview().marks.size(), 1);
    QVERIFY(f.cluster().contains(pod1));
    menu->setActiveAction(f.window.action(Actions::RenameObject));
    QVERIFY(f.window.stage().preview().isEmpty());
    menu->setActiveAction(f.window.action(Actions::EvictPod));
    QTRY_VERIFY(!f.window.stage().preview().isEmpty());
    menu->hide();
    QVERIFY(f.window.stage().preview().isEmpty());
}

void ObjectCommandsTest::anEditTakesWhatItWouldDoFromTheStage()
{
    Fixture f;
    f.select(pod1);
    f.window.pendingPreview().consider(EvictPod{pod1});
    QTRY_VERIFY(!f.window.stage().preview().isEmpty());
    f.press(Qt::Key_Delete);
    QVERIFY(f.window.stage().preview().isEmpty());
    QVERIFY(!f.window.pendingPreview().change());
}

void ObjectCommandsTest::aDragOfWhatIsNotSelectedMovesTheCamera()
{
    Fixture f;
    const Camera before = f.window.stage().camera();
    f.drag(pod1, nodeRef(u"node-3"_s));
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-1"_s);
    QVERIFY(f.window.stage().camera().toView({0, 0}) != before.toView({0, 0}));
}

void ObjectCommandsTest::aHandleSaysWhatCanBeDragged()
{
    Fixture f;
    const auto *handle = f.window.stage().findChild<DragHandle *>();
    QVERIFY(handle->isHidden());
    f.moveTo(f.pointOf(nodeRef(u"node-3"_s)));
    QVERIFY(handle->isHidden());
    f.moveTo(f.pointOf(pod1));
    QVERIFY(!handle->isHidden());
    QCOMPARE(handle->object(), pod1);
    // Its lower half lies outside of the card.
    f.moveTo(handle->geometry().center() + QPoint(0, 4));
    QCOMPARE(f.window.stage().cursor().shape(), Qt::OpenHandCursor);
    QCOMPARE(handle->object(), pod1);
    f.moveTo(f.pointOf(nodeRef(u"node-3"_s)));
    QVERIFY(handle->isHidden());
}

void ObjectCommandsTest::whatIsNotSelectedIsDraggedByItsHandle()
{
    Fixture f;
    f.moveTo(f.pointOf(pod1));
    f.drag(f.window.stage().findChild<DragHandle *>()->geometry().center(),
           f.pointOf(nodeRef(u"node-3"_s)));
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-3"_s);
}

void ObjectCommandsTest::aPodIsConnectedToAService_data()
{
    QTest::addColumn<int>("way");

    QTest::newRow("pod dragged") << 0;
    QTest::newRow("Service dragged") << 1;
    QTest::newRow("by key") << 2;
}

void ObjectCommandsTest::aPodIsConnectedToAService()
{
    QFETCH(const int, way);
    Fixture f;
    const ObjectRef service = serviceRef(u"default"_s, u"svc-3"_s);
    const Change other = SetFields{pod1, {{u"metadata.labels[app]"_s, u"other"_s}}};
    QVERIFY(f.window.document().edit(u"other"_s, other).isEmpty());
    const auto endpointCount = [&] {
        return f.cluster().portEndpoints(service, 9000, Protocol::TCP)->endpoints.size();
    };
    QCOMPARE(endpointCount(), 1);
    QTest::qWait(0);
    if (way == 2) {
        f.select(pod1);
        f.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(f.dialog(), qPrintable(f.told()));
        QTest::keyClick(f.dialog()->focusWidget(), Qt::Key_Return);
    } else {
        f.select(way == 0 ? pod1 : service);
        f.drag(way == 0 ? pod1 : service, way == 0 ? service : pod1);
    }
    QCOMPARE(f.cluster().pod(pod1)->meta.labels.value(u"app"_s), u"pod"_s);
    QCOMPARE(endpointCount(), 2);
}

static const Registered<ObjectCommandsTest> registered{"tst_objectcommands"};

#include "tst_objectcommands.moc"
