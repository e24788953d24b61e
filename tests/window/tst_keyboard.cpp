// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// The main flows by keys alone: nothing here calls a slot, moves a pointer or sets a focus.

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/yamleditor.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"

#include "support/testregistry.h"
#include "window/keyboard.h"
#include "window/windowfixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
const ObjectRef svc3 = serviceRef(u"default"_s, u"svc-3"_s);
const ObjectRef deployment{ObjectKind::Deployment, u"default"_s, u"web"_s};

struct Fixture : WindowFixture
{
    QString path{};
    Keyboard keys{window};

    explicit Fixture(const QString &sample = u"start-scene.yaml"_s)
        : path(folder.filePath(sample))
    {
        QFile::copy(sourcePath(u"samples/"_s + sample), path);
        QFile(path).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        window.loader().setPatience(-1);
        window.openFiles({path});
        window.resize(1366, 768);
        window.show();
        QApplication::setActiveWindow(&window);
        QApplication::processEvents();
    }

    const Cluster &cluster() { return window.document().cluster(); }

    QByteArray text() { return window.document().texts().first().bytes(); }

    const ObjectRef &selected() { return window.selection().current(); }

    QString message() { return window.messageBar().text(); }

    /// By its name, and back to the picture.
    bool find(const ObjectRef &object)
    {
        keys.control(Qt::Key_F);
        keys.retype(object.name);
        keys.press(Qt::Key_Return);
        keys.pressUntil(Qt::Key_F3, [&] { return selected() == object; });
        keys.press(Qt::Key_Escape);
        keys.control(Qt::Key_1);
        return selected() == object;
    }

    /// Down to an entry of the menu that is open, and takes it.
    bool choose(const QString &entry)
    {
        const auto isThere = [&] {
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu && menu->activeAction() && menu->activeAction()->text() == entry;
        };
        const bool found = keys.pressUntil(Qt::Key_Down, isThere);
        keys.press(Qt::Key_Return);
        return found;
    }

    bool isInEditor()
    {
        return QApplication::focusWidget() == window.manifestPanel().page(0)->editor();
    }
};

} // namespace

class KeyboardTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void everyPanelIsReachedAndLeft();
    void arrowsGoThroughThePicture();
    void aServiceIsAddedFromTheMenu();
    void labelsAreAddedChangedAndRemoved();
    void aSelectorIsChanged();
    void portsAreEditedAndAdded();
    void theTypeIsPicked();
    void aPodGoesToAnotherNode();
    void aPodIsConnectedToAService();
    void whatIsSelectedIsDeleted();
    void aDeploymentIsScaledFromItsMenu();
    void aNodeIsMadeNotReady();
    void allIsTakenBackAndMadeAgain();
    void yamlIsTypedWithCompletion();
    void whatWasDoneIsSaved();
    void aPacketIsSentAndSteppedThrough();
    void spacePressesWhatHasTheFocus();
    void theFocusAloneSelectsNothing();
    void noOtherWidgetHasALetterOfAMenu_data();
    void noOtherWidgetHasALetterOfAMenu();
    void aRowOfATableSelects();
};

void KeyboardTest::everyPanelIsReachedAndLeft()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    for (int key = Qt::Key_2; key <= Qt::Key_9; ++key) {
        f.keys.control(Qt::Key_1);
        QVERIFY(f.window.stage().hasFocus());
        f.keys.control(Qt::Key(key));
        QVERIFY2(!f.window.stage().hasFocus(), qPrintable(QString::number(key - Qt::Key_0)));
        QVERIFY(f.window.isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());
        const QWidget *first = QApplication::focusWidget();
        f.keys.control(Qt::Key_Tab); // which leads out of an editor, too
        f.keys.press(Qt::Key_Tab);
        QVERIFY2(QApplication::focusWidget() != first, qPrintable(QString::number(key)));
        QVERIFY(!QApplication::focusWidget()->visibleRegion().isEmpty());
    }
}

void KeyboardTest::arrowsGoThroughThePicture()
{
    Fixture f;
    f.keys.control(Qt::Key_1);
    f.keys.press(Qt::Key_Home);
    QSet<ObjectRef> seen;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Down,
                              Qt::Key_Right, Qt::Key_Up, Qt::Key_Right, Qt::Key_Down}) {
        f.keys.press(key);
        QVERIFY(!f.selected().isNull());
        seen.insert(f.selected());
    }
    QVERIFY(seen.size() > 4);
    f.keys.press(Qt::Key_Escape);
    QVERIFY(f.selected().isNull());
}

void KeyboardTest::aServiceIsAddedFromTheMenu()
{
    Fixture f;
    f.keys.control(Qt::Key_1);
    f.keys.press(Qt::Key_I, Qt::AltModifier);
    QVERIFY(f.choose(u"Service: Node&Port"_s));
    QCOMPARE(f.cluster().services().size(), 2);
    QCOMPARE(f.selected().kind, ObjectKind::Service);
    QVERIFY(f.selected() != svc3);
}

void KeyboardTest::labelsAreAddedChangedAndRemoved()
{
    Fixture f;
    const auto labels = [&f] { return f.cluster().pod(pod1)->meta.labels; };
    QVERIFY(f.find(pod1));
    f.keys.press(Qt::Key_Return); // edits what is selected
    QVERIFY(f.keys.tabTo(u"app=pod"_s));
    f.keys.press(Qt::Key_F2);
    f.keys.retype(u"app=shop\n"_s);
    QCOMPARE(labels().value(u"app"_s), u"shop"_s);

    QVERIFY(f.keys.tabTo(u"Add to: Labels"_s));
    f.keys.press(Qt::Key_Space);
    f.keys.type(u"tier=front\n"_s);
    QCOMPARE(labels().value(u"tier"_s), u"front"_s);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"tier=front"_s);

    f.keys.press(Qt::Key_Delete);
    QVERIFY(!labels().contains(u"tier"_s));
}

void KeyboardTest::aSelectorIsChanged()
{
    Fixture f;
    QVERIFY(f.find(svc3));
    f.keys.press(Qt::Key_Return);
    QVERIFY(f.keys.tabTo(u"app=pod"_s));
    f.keys.press(Qt::Key_Return);
    f.keys.retype(u"app=other\n"_s);
    QCOMPARE(f.cluster().service(svc3)->selector.value(u"app"_s), u"other"_s);
    QVERIFY(f.cluster().portEndpoints(svc3, 9000, Protocol::TCP)->endpoints.isEmpty());
}

void KeyboardTest::portsAreEditedAndAdded()
{
    Fixture f;
    QVERIFY(f.find(svc3));
    f.keys.press(Qt::Key_Return);
    QVERIFY(f.keys.tabTo(u"spec.ports[0].port"_s));
    f.keys.retype(u"9001\n"_s);
    QCOMPARE(f.cluster().service(svc3)->ports.first().port, 9001);

    // Two ports need names, so the first entries wait for the last.
    QVERIFY(f.keys.tabTo(u"Add to: spec.ports"_s));
    f.keys.press(Qt::Key_Space);
    QVERIFY(f.keys.tabTo(u"spec.ports[1].name"_s));
    f.keys.type(u"admin"_s);
    QVERIFY(f.keys.tabTo(u"spec.ports[1].protocol"_s));
    QVERIFY(f.keys.tabTo(u"spec.ports[1].port"_s));
    f.keys.type(u"9443"_s);
    f.keys.press(Qt::Key_Tab);
    QVERIFY(f.keys.tabTo(u"spec.ports[0].name"_s));
    f.keys.type(u"web\n"_s);
    QCOMPARE(f.cluster().service(svc3)->ports.size(), 2);
    QCOMPARE(f.cluster().service(svc3)->ports.last().port, 9443);
    QVERIFY(f.text().contains("name: admin"));

    QVERIFY(f.keys.tabTo(u"spec.ports[1].protocol"_s));
    f.keys.press(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.keys.pressUntil(Qt::Key_Down, [] {
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
        return list && list->currentIndex().data().toString() == u"UDP"_s;
    }));
    f.keys.press(Qt::Key_Return);
    QCOMPARE(f.cluster().service(svc3)->ports.last().protocol, Protocol::UDP);

    QVERIFY(f.keys.tabTo(u"Remove spec.ports[1]"_s));
    f.keys.press(Qt::Key_Space);
    QCOMPARE(f.cluster().service(svc3)->ports.size(), 1);
}

void KeyboardTest::theTypeIsPicked()
{
    Fixture f;
    QVERIFY(f.find(svc3));
    f.keys.press(Qt::Key_Return);
    QVERIFY(f.keys.pressUntil(Qt::Key_Tab, [] {
        return qobject_cast<QRadioButton *>(QApplication::focusWidget()) != nullptr;
    }));
    f.keys.press(Qt::Key_Down);
    f.keys.press(Qt::Key_Space);
    QCOMPARE(f.cluster().service(svc3)->effectiveType(), ServiceType::NodePort);
}

void KeyboardTest::aPodGoesToAnotherNode()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    f.keys.controlShift(Qt::Key_M);
    f.keys.press(Qt::Key_End);
    f.keys.press(Qt::Key_Return);
    QCOMPARE(f.cluster().pod(pod1)->spec.nodeName, u"node-3"_s);
}

void KeyboardTest::aPodIsConnectedToAService()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    f.keys.press(Qt::Key_Return);
    QVERIFY(f.keys.tabTo(u"app=pod"_s));
    f.keys.press(Qt::Key_Delete);
    QVERIFY(!f.cluster().pod(pod1)->meta.labels.contains(u"app"_s));
    f.keys.controlShift(Qt::Key_O);
    f.keys.press(Qt::Key_Return);
    QCOMPARE(f.cluster().pod(pod1)->meta.labels.value(u"app"_s), u"pod"_s);
}

void KeyboardTest::whatIsSelectedIsDeleted()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    f.keys.press(Qt::Key_Delete);
    QVERIFY(!f.cluster().contains(pod1));
    QVERIFY(f.find(svc3));
    f.keys.press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(f.choose(u"&Delete"_s));
    QVERIFY(!f.cluster().contains(svc3));
}

void KeyboardTest::aDeploymentIsScaledFromItsMenu()
{
    Fixture f(u"deployment.yaml"_s);
    f.keys.control(Qt::Key_4); // the outline has what is not drawn
    QVERIFY(f.keys.pressUntil(Qt::Key_Down, [&f] { return f.selected() == deployment; }));
    f.keys.press(Qt::Key_O, Qt::AltModifier);
    QVERIFY(f.choose(u"&Scale…"_s));
    f.keys.retype(u"5"_s);
    f.keys.press(Qt::Key_Return);
    QCOMPARE(f.cluster().workload(deployment)->replicas, 5);
    QCOMPARE(f.cluster().pods().size(), 5);
}

void KeyboardTest::aNodeIsMadeNotReady()
{
    Fixture f;
    QVERIFY(f.find(nodeRef(u"node-1"_s)));
    f.keys.control(Qt::Key_D);
    QVERIFY(!f.cluster().node(u"node-1"_s)->isReady());
    f.keys.control(Qt::Key_D);
    QVERIFY(f.cluster().node(u"node-1"_s)->isReady());
}

void KeyboardTest::allIsTakenBackAndMadeAgain()
{
    Fixture f;
    const QByteArray before = f.text();
    QVERIFY(f.find(pod1));
    f.keys.press(Qt::Key_Delete);
    QVERIFY(f.find(svc3));
    f.keys.press(Qt::Key_F2);
    f.keys.retype(u"shop"_s);
    f.keys.press(Qt::Key_Return);
    const QByteArray after = f.text();
    QVERIFY(after.contains("name: shop"));
    f.keys.control(Qt::Key_Z);
    f.keys.control(Qt::Key_Z);
    QCOMPARE(f.text(), before);
    f.keys.controlShift(Qt::Key_Z);
    f.keys.controlShift(Qt::Key_Z);
    QCOMPARE(f.text(), after);
    f.keys.control(Qt::Key_Z);
    QVERIFY(f.text() != after);
    f.keys.control(Qt::Key_Y);
    QCOMPARE(f.text(), after);
}

void KeyboardTest::yamlIsTypedWithCompletion()
{
    Fixture f;
    f.keys.control(Qt::Key_5);
    QVERIFY(f.isInEditor());
    f.keys.control(Qt::Key_End);
    f.keys.type(u"---\nkind: Serv"_s);
    QVERIFY(QApplication::activePopupWidget());
    QVERIFY(f.keys.pressUntil(Qt::Key_Down, [] {
        const auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        return list && list->currentIndex().data().toString() == u"Service"_s;
    }));
    f.keys.press(Qt::Key_Return);
    f.keys.type(u"\napiVersion: v1\nmetadata:\nname: more\n"_s);
    f.keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    f.keys.type(u"spec:\nselector:\napp: p"_s);
    f.keys.control(Qt::Key_Space);
    QVERIFY(QApplication::activePopupWidget());
    f.keys.press(Qt::Key_Tab); // what there is: the label of the pods
    f.keys.press(Qt::Key_Return);
    f.keys.press(Qt::Key_Backtab, Qt::ShiftModifier);
    f.keys.type(u"ports:\n- port: 80"_s);
    f.keys.press(Qt::Key_Escape); // leaves the editor, and all is taken over
    QVERIFY(!f.isInEditor());
    const ObjectRef more = serviceRef(u"default"_s, u"more"_s);
    QVERIFY2(f.cluster().service(more), f.text().right(200).constData());
    QCOMPARE(f.cluster().service(more)->selector.value(u"app"_s), u"pod"_s);
}

void KeyboardTest::whatWasDoneIsSaved()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    f.keys.press(Qt::Key_Delete);
    f.keys.control(Qt::Key_S);
    QFile file(f.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), f.text());
    QVERIFY(!f.text().contains("pod-1"));
}

void KeyboardTest::aPacketIsSentAndSteppedThrough()
{
    Fixture f;
    f.keys.control(Qt::Key_1);
    f.keys.control(Qt::Key_Return);
    QCOMPARE(f.window.sentPackets().packets().size(), 1);
    f.keys.press(Qt::Key_Space);
    const double before = f.window.document().time();
    f.keys.control(Qt::Key_Right);
    QVERIFY(f.window.document().time() > before);
}

void KeyboardTest::spacePressesWhatHasTheFocus()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    f.keys.control(Qt::Key_Return); // there is something to play now
    f.keys.press(Qt::Key_Return);
    QVERIFY(f.clock.isRunning());
    QVERIFY(f.keys.pressUntil(Qt::Key_Tab, [] {
        return qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr;
    }));
    f.keys.press(Qt::Key_Space);
    QVERIFY(!f.cluster().pod(pod1)->isReady());
    QVERIFY(f.clock.isRunning());
    f.keys.control(Qt::Key_1);
    f.keys.press(Qt::Key_Space);
    QVERIFY(!f.clock.isRunning());
}

void KeyboardTest::theFocusAloneSelectsNothing()
{
    Fixture f;
    QVERIFY(f.find(pod1));
    const auto isRound = [&f, steps = 0]() mutable {
        return ++steps > 10 && f.window.stage().hasFocus();
    };
    QVERIFY(f.keys.pressUntil(Qt::Key_Tab, isRound));
    QCOMPARE(f.selected(), pod1);
    f.keys.press(Qt::Key_Escape);
    f.keys.press(Qt::Key_Tab);
    const auto isRoundAgain = [&f] { return f.window.stage().hasFocus(); };
    QVERIFY(f.keys.pressUntil(Qt::Key_Tab, isRoundAgain));
    QVERIFY(f.selected().isNull());
}

void KeyboardTest::noOtherWidgetHasALetterOfAMenu_data()
{
    QTest::addColumn<Actions::Id>("language");

    QTest::newRow("English") << Actions::LanguageEnglish;
    QTest::newRow("Korean") << Actions::LanguageKorean;
}

void KeyboardTest::noOtherWidgetHasALetterOfAMenu()
{
    QFETCH(const Actions::Id, language);
    Fixture f;
    f.window.action(language)->trigger();
    QMap<QString, QString> owners;
    const auto add = [&owners](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && owners.contains(key))
            QFAIL(qPrintable(u"%1: %2 and %3"_s.arg(key, text, owners[key])));
        owners.insert(key, text);
    };
    for (const QAction *menu : f.window.menuBar()->actions())
        add(menu->text());
    QVERIFY(owners.size() > 5);
    for (const QLabel *label : f.window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const QAbstractButton *button : f.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && qobject_cast<const QPushButton *>(button))
            add(button->text());
    }
}

void KeyboardTest::aRowOfATableSelects()
{
    Fixture f;
    f.keys.control(Qt::Key_9);
    QVERIFY(qobject_cast<QTableView *>(QApplication::focusWidget()));
    f.keys.press(Qt::Key_Down);
    QCOMPARE(f.selected().kind, ObjectKind::Node);
    const ObjectRef first = f.selected();
    f.keys.press(Qt::Key_Down);
    QVERIFY(f.selected() != first);
}

static const Registered<KeyboardTest> registered{"tst_keyboard"};

#include "tst_keyboard.moc"
