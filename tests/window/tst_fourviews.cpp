// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

// After every kind of edit the four views of the window (drawing, form, manifest, table) say what
// views say that were made for the document as it then is, one turn of the event loop later.

#include "document/clusterdocument.h"
#include "document/documentloader.h"
#include "document/editing/typedtext.h"
#include "document/models/packetlogmodel.h"
#include "document/pendingpreview.h"
#include "document/playback.h"
#include "document/selection.h"
#include "document/sentpackets.h"
#include "forms/chip.h"
#include "panels/inspector.h"
#include "panels/manifestpage.h"
#include "panels/manifestpanel.h"
#include "panels/tablespanel.h"
#include "panels/yamleditor.h"
#include "stage/stageview.h"
#include "window/mainwindow.h"
#include "window/stagebinding.h"

#include "support/crowdedmanifest.h"
#include "support/testregistry.h"
#include "window/stagemouse.h"
#include "window/windowfixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
const ObjectRef webPods{ObjectKind::Deployment, u"default"_s, u"web"_s};
const ObjectRef tool = podRef(u"default"_s, u"tool-1"_s);
const ObjectRef node = nodeRef(u"node-2"_s);

/// All that the views say, to be compared.
struct Views
{
    Placement drawing{};
    QStringList form{};
    QStringList yaml{};
    QStringList table{};
};

void appendCells(QStringList &list, const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        list.append(cells.join(u" | "_s));
    }
}

QString wordsOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text() + u" / "_s + line->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text() + (button->isChecked() ? u" (on)"_s : QString());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    return {};
}

/// What is written on the widget and in it.
QStringList wordsIn(const QWidget &widget)
{
    QStringList words;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&widget))
            continue;
        if (const QString text = wordsOf(child); !text.isEmpty())
            words.append(text);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(child);
            view && view->model())
            appendCells(words, *view->model());
    }
    return words;
}

QStringList cellsOf(TablesPanel &tables)
{
    QStringList cells;
    const QWidget *front = tables.findChild<QTabWidget *>()->currentWidget();
    appendCells(cells, *qobject_cast<const QTableView *>(front)->model());
    return cells;
}

/// Counts how often the stage is painted.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget &widget) { widget.installEventFilter(this); }

    int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count{0};
};

struct Fixture : WindowFixture
{
    Fixture()
    {
        state.setReducesMotion(true);
        window.loader().setPatience(-1);
        window.action(Actions::ReduceMotion)->setChecked(true);
        QFile file(folder.filePath(u"crowded.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(crowdedManifest());
        file.close();
        window.openFiles({file.fileName()});
        window.resize(1600, 1000);
        window.show();
        for (const QString &name : {u"inspector"_s, u"manifest"_s, u"tables"_s}) {
            auto *dock = window.findChild<QDockWidget *>(name);
            dock->show();
            dock->raise();
        }
        QApplication::setActiveWindow(&window);
        window.stage().setFocus();
        QApplication::processEvents();
    }

    Inspector &inspector() { return *window.findChild<Inspector *>(); }

    TablesPanel &tables() { return *window.findChild<TablesPanel *>(); }

    YamlEditor &editor() { return *window.manifestPanel().page(0)->editor(); }

    void bringForward(int table) { tables().findChild<QTabWidget *>()->setCurrentIndex(table); }

    Views shown()
    {
        return {window.stage().placement(), wordsIn(inspector()), editor().lines(),
                cellsOf(tables())};
    }

    /// What views say that are made now.
    Views anew()
    {
        ClusterDocument &document = window.document();
        Selection selection;
        ManualClock stopped;
        Playback playback(stopped);
        SentPackets sent(document);
        PacketLogModel log(document, sent);
        StageView stage;
        stage.resize(window.stage().size());
        StageBinding binding({document, selection, playback, sent, log}, stage);
        selection.select(window.selection().current());
        binding.setFilter({});
        PendingPreview pending(document);
        Inspector form(document, selection, pending);
        form.resize(inspector().size());
        form.show();
        TablesPanel panel(document, selection);
        panel.findChild<QTabWidget *>()->setCurrentIndex(
            tables().findChild<QTabWidget *>()->currentIndex());
        panel.show();
        return {stage.placement(), wordsIn(form), shownLines(document.texts().first().bytes()),
                cellsOf(panel)};
    }

    /// Puts the focus on the form's widget for the field, and hands it out.
    QWidget *field(const QString &name)
    {
        inspector().showField(name);
        return QApplication::focusWidget();
    }

    void enter(const QString &name, const QString &text)
    {
        QWidget *input = field(name);
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window.stage().setFocus();
        QTest::keyClick(&window.stage(), key, modifiers);
    }

    void answer(const QString &text)
    {
        QWidget *input = window.findChild<QInputDialog *>()->focusWidget();
        QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    }

    /// Puts the cursor behind the first such text.
    void goBehind(const QString &text)
    {
        editor().setFocus();
        QTextCursor cursor = editor().document()->find(text);
        QVERIFY(!cursor.isNull());
        cursor.setPosition(cursor.selectionEnd());
        editor().setTextCursor(cursor);
    }

    /// Types, and waits until the document follows.
    void type(const QString &text)
    {
        const QByteArray before = window.document().texts().first().bytes();
        QTest::keyClicks(&editor(), text);
        QTRY_VERIFY(window.document().texts().first().bytes() != before);
    }

    StageMouse mouse{window.stage()};
};

enum TableTab { Nodes, Pods, Services, Slices, Events };

/// One kind of edit.
struct Kind
{
    const char *name;
    ObjectRef selected{};
    TableTab table{Pods};
    std::function<void(Fixture &)> edit{};
    QString unmoved{}; ///< views that have nothing to say of it
};

void clickInsertMenu(Fixture &f, const QString &title)
{
    for (const QMenu *menu : f.window.menuBar()->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == title)
                return action->trigger();
        }
    }
    QFAIL("no such template");
}

const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {"form, selector as chip", web, Services,
         [](Fixture &f) {
             QWidget *chip = f.field(u"spec.selector[app]"_s);
             QTest::keyClick(chip, Qt::Key_Return);
             QWidget *input = QApplication::focusWidget();
             QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
             QTest::keyClicks(input, u"app=tool"_s);
             QTest::keyClick(input, Qt::Key_Return);
         }},
        {"form, selector removed", web, Slices,
         [](Fixture &f) { QTest::keyClick(f.field(u"spec.selector[app]"_s), Qt::Key_Delete); }},
        {"form, port", web, Services,
         [](Fixture &f) { f.enter(u"spec.ports[0].port"_s, u"81"_s); }},
        {"form, type", web, Services,
         [](Fixture &f) {
             QTest::keyClick(f.field(u"spec.type"_s), Qt::Key_Up);
             QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
         }},
        {"form, readiness", tool, Pods,
         [](Fixture &f) { QTest::keyClick(f.field(u"status.conditions"_s), Qt::Key_Space); },
         u"yaml"_s},
        {"form, replicas", webPods, Pods, [](Fixture &f) { f.enter(u"spec.replicas"_s, u"3"_s); }},
        {"form, node of a pod", tool, Pods,
         [](Fixture &f) { f.enter(u"spec.nodeName"_s, u"node-6"_s); }},
        {"pod dragged to a node", tool, Pods,
         [](Fixture &f) { f.mouse.drag(tool, nodeRef(u"node-5"_s)); }},
        {"pod dragged to a Service", tool, Slices, [](Fixture &f) { f.mouse.drag(tool, web); }},
        {"YAML, replicas", webPods, Pods,
         [](Fixture &f) {
             f.goBehind(u"replicas: 1"_s);
             f.type(u"1"_s);
         }},
        {"YAML, half a line", webPods, Pods,
         [](Fixture &f) {
             f.goBehind(u"replicas: 1"_s);
             f.type(u"x"_s);
             f.type(u"\b5"_s);
         }},
        {"menu, not ready", tool, Pods, [](Fixture &f) { f.press(Qt::Key_D, Qt::ControlModifier); },
         u"yaml"_s},
        {"menu, node not ready", node, Nodes,
         [](Fixture &f) { f.press(Qt::Key_D, Qt::ControlModifier); }, u"yaml"_s},
        {"menu, evict", tool, Events,
         [](Fixture &f) { f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); },
         u"yaml"_s},
        {"menu, restart", tool, Pods,
         [](Fixture &f) { f.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier); },
         u"drawing form yaml"_s},
        {"menu, delete", tool, Pods, [](Fixture &f) { f.press(Qt::Key_Delete); }},
        {"menu, duplicate", tool, Pods,
         [](Fixture &f) { f.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier); }},
        {"menu, rename", tool, Pods,
         [](Fixture &f) {
             f.press(Qt::Key_F2);
             f.answer(u"hammer"_s);
         }},
        {"menu, scale", webPods, Pods,
         [](Fixture &f) {
             f.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
             f.answer(u"20"_s);
         }},
        {"menu, insert", web, Services,
         [](Fixture &f) { clickInsertMenu(f, u"Service: Node&Port"_s); }},
        {"undo", tool, Slices,
         [](Fixture &f) {
             f.window.document().edit(u"label"_s,
                                      SetFields{tool, {{u"metadata.labels[app]"_s, u"api"_s}}});
             f.window.document().edit(u"gone"_s, RemoveObject{tool});
             f.press(Qt::Key_Z, Qt::ControlModifier);
             f.window.selection().select(tool);
         }},
        {"redo", tool, Slices,
         [](Fixture &f) {
             f.window.document().edit(u"label"_s,
                                      SetFields{tool, {{u"metadata.labels[app]"_s, u"api"_s}}});
             f.press(Qt::Key_Z, Qt::ControlModifier);
             f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
         }},
    };
    return list;
}

QString firstDifference(const QStringList &shown, const QStringList &anew)
{
    for (qsizetype i = 0; i < std::max(shown.size(), anew.size()); ++i) {
        if (shown.value(i) != anew.value(i))
            return u"%1: \"%2\" in place of \"%3\""_s.arg(i).arg(shown.value(i), anew.value(i));
    }
    return {};
}

} // namespace

class FourViewsTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void anEditIsInAllOfThem_data();
    void anEditIsInAllOfThem();
};

void FourViewsTest::anEditIsInAllOfThem_data()
{
    QTest::addColumn<qsizetype>("kind");

    for (qsizetype i = 0; i < kinds().size(); ++i)
        QTest::newRow(kinds()[i].name) << i;
}

void FourViewsTest::anEditIsInAllOfThem()
{
    QFETCH(const qsizetype, kind);
    const Kind &made = kinds()[kind];
    Fixture f;
    f.window.selection().select(made.selected);
    f.bringForward(made.table);
    QApplication::processEvents();
    const Views before = f.shown();
    const PaintCounter paints(f.window.stage());

    made.edit(f);
    QApplication::processEvents();

    const Views after = f.shown();
    QVERIFY(paints.count() > 0);
    const auto isMoved = [&made](const QString &view) { return !made.unmoved.contains(view); };
    QCOMPARE(after.drawing != before.drawing, isMoved(u"drawing"_s));
    QCOMPARE(after.form != before.form, isMoved(u"form"_s));
    QCOMPARE(after.yaml != before.yaml, isMoved(u"yaml"_s));
    QCOMPARE(after.table != before.table, isMoved(u"table"_s));
    const Views anew = f.anew();
    QVERIFY(after.drawing == anew.drawing);
    QCOMPARE(firstDifference(after.form, anew.form), QString());
    QCOMPARE(firstDifference(after.yaml, anew.yaml), QString());
    QCOMPARE(firstDifference(after.table, anew.table), QString());
}

static const Registered<FourViewsTest> registered{"tst_fourviews"};

#include "tst_fourviews.moc"
