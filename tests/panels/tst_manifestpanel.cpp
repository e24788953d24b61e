// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/manifestpanel.h"

#include "document/clusterdocument.h"
#include "document/selection.h"
#include "panels/manifestpage.h"
#include "panels/yamlcompletion.h"
#include "panels/yamleditor.h"

#include "support/shopmanifest.h"
#include "support/testregistry.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shopText = shopManifest("    app: web\n");

const ObjectRef web = serviceRef(u"default"_s, u"web"_s);
const ObjectRef pod1 = podRef(u"default"_s, u"pod-1"_s);
constexpr int labelLine = 17;

/// A panel that shows one text, "shop.yaml".
struct Shop
{
    ClusterDocument document{};
    Selection selection{};
    ManifestPanel panel{document, selection};

    explicit Shop(const QByteArray &text = shopText)
    {
        QObject::connect(&selection, &Selection::selectionChanged, &panel,
                         &ManifestPanel::showObject);
        document.open(readDocument({{u"shop.yaml"_s, text}}));
        panel.resize(500, 300);
        panel.show();
    }

    ManifestPage &page() const { return *panel.page(0); }

    YamlEditor &editor() const { return *page().editor(); }

    QByteArray text() const { return document.texts().first().bytes(); }

    QString label() const { return document.cluster().pod(pod1)->meta.labels.value(u"app"_s); }

    /// Puts the cursor behind the line, counted from 1.
    void goTo(int line) const
    {
        QTextCursor cursor(editor().document()->findBlockByNumber(line - 1));
        cursor.movePosition(QTextCursor::EndOfBlock);
        editor().setTextCursor(cursor);
    }

    /// Types into the editor and waits no longer.
    void type(const QString &keys) const
    {
        QTest::keyClicks(&editor(), keys);
        panel.page(0)->flush();
    }
};

} // namespace

class ManifestPanelTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void typingChangesTheCluster();
    void typingIsAppliedAfterAPause();
    void oneBurstIsTakenBackAtOnce();
    void otherEditsChangeTheirLinesOnly();
    void brokenTextKeepsTheLastGoodCluster();
    void problemsStandInTheMargin();
    void enterIndents_data();
    void enterIndents();
    void tabIndentsAndEscapeLeaves();
    void theCursorSelectsItsObject();
    void aSelectedObjectIsShown();
    void linesAreShownFromTheirBeginning();
    void typingIsNotDisturbedByItsSelection();
    void whatIsNoTextIsNotPasted_data();
    void whatIsNoTextIsNotPasted();
    void aPastedByteOrderMarkIsLeftOut();
    void aPastedTemplateIsExplained();
    void keysAndLabelsAreOffered_data();
    void keysAndLabelsAreOffered();
    void tabTakesTheOfferAndEnterDoesNot();
    void largeTextsAreToBeRead();
    void textsComeAndGoWithUndo();
};

void ManifestPanelTest::typingChangesTheCluster()
{
    const Shop shop;
    shop.goTo(labelLine);
    shop.type(u"-2"_s);
    QCOMPARE(shop.label(), u"web-2"_s);
    QByteArray expected = shopText;
    expected.replace("    app: web\n", "    app: web-2\n");
    QCOMPARE(shop.text(), expected);
}

void ManifestPanelTest::typingIsAppliedAfterAPause()
{
    const Shop shop;
    shop.goTo(labelLine);
    QTest::keyClicks(&shop.editor(), u"s"_s);
    QCOMPARE(shop.label(), u"web"_s);
    QTRY_COMPARE(shop.label(), u"webs"_s);
}

void ManifestPanelTest::oneBurstIsTakenBackAtOnce()
{
    Shop shop;
    shop.goTo(labelLine);
    shop.type(u"-a"_s);
    shop.type(u"-b"_s);
    QTest::keyClicks(&shop.editor(), u"-c"_s);
    QTest::keyClick(&shop.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shop.text(), shopText);
    QCOMPARE(shop.editor().toPlainText().toUtf8(), shopText);
    QVERIFY(!shop.document.canUndo());
    QTest::keySequence(&shop.editor(), QKeySequence::Redo);
    QCOMPARE(shop.label(), u"web-a-b-c"_s);
}

void ManifestPanelTest::otherEditsChangeTheirLinesOnly()
{
    Shop shop;
    shop.goTo(3);
    const QTextBlock kept = shop.editor().document()->findBlockByNumber(2);
    const QTextCursor cursor = shop.editor().textCursor();
    int changed = 0;
    connect(shop.editor().document(), &QTextDocument::contentsChange, this,
            [&](int, int removed, int added) { changed += qMax(removed, added); });
    shop.editor().verticalScrollBar()->setValue(2);
    const Problems refused =
        shop.document.edit(u"edit"_s, SetFields{pod1, {{u"metadata.labels[app]"_s, u"db"_s}}});
    QVERIFY(refused.isEmpty());
    QCOMPARE(shop.editor().toPlainText().toUtf8(), shop.text());
    QVERIFY(shop.text() != shopText);
    QVERIFY(changed <= 14);
    QCOMPARE(shop.editor().textCursor().position(), cursor.position());
    QCOMPARE(shop.editor().verticalScrollBar()->value(), 2);
    QVERIFY(kept.isValid());
}

void ManifestPanelTest::brokenTextKeepsTheLastGoodCluster()
{
    Shop shop;
    const Cluster before = shop.document.cluster();
    shop.goTo(labelLine);
    shop.type(u": {"_s);
    QCOMPARE(shop.label(), u"web"_s);
    QVERIFY(shop.text().contains("app: web: {"));
    QVERIFY2(shop.page().notice().contains(u"last good state"_s), qPrintable(shop.page().notice()));
    QVERIFY2(shop.page().notice().contains(u"Line 17"_s), qPrintable(shop.page().notice()));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&shop.editor(), Qt::Key_Backspace);
    shop.panel.flush();
    QCOMPARE(shop.text(), shopText);
    QVERIFY(!shop.page().notice().contains(u"last good state"_s));
    QCOMPARE(shop.document.cluster(), before);
    shop.goTo(4);
    for (const QString &typed : {u"\n  n"_s, u"o"_s, u":"_s})
        shop.editor().insertPlainText(typed), shop.panel.flush();
    QCOMPARE(shop.document.cluster().service(web)->clusterIp, before.service(web)->clusterIp);
}

void ManifestPanelTest::problemsStandInTheMargin()
{
    const Shop shop;
    shop.goTo(9);
    shop.type(u"x"_s);
    const QList<TextMark> &marks = shop.editor().marks();
    QVERIFY(!marks.isEmpty());
    QCOMPARE(marks.first().span.line, 9);
    QCOMPARE(marks.first().severity, Severity::Error);
    QCOMPARE(shop.editor().explanationAt(9), marks.first().text);
    // The current line and the underlined place.
    QCOMPARE(shop.editor().extraSelections().size(), marks.size() + 1);
}

void ManifestPanelTest::enterIndents_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("behind");
    QTest::newRow("same level") << u"  name: web"_s << u"  "_s;
    QTest::newRow("below a key") << u"  labels:"_s << u"    "_s;
    QTest::newRow("in an item") << u"  - port: 80"_s << u"    "_s;
    QTest::newRow("below an item's key") << u"  - ports:"_s << u"      "_s;
    QTest::newRow("block text") << u"a: |"_s << u"  "_s;
    QTest::newRow("new document") << u"---"_s << u""_s;
}

void ManifestPanelTest::enterIndents()
{
    QFETCH(const QString, line);
    QFETCH(const QString, behind);
    YamlEditor editor;
    editor.setLines({line});
    editor.moveCursor(QTextCursor::End);
    QTest::keyClick(&editor, Qt::Key_Return);
    QCOMPARE(editor.lines(), (QStringList{line, behind}));
}

void ManifestPanelTest::tabIndentsAndEscapeLeaves()
{
    QWidget window;
    YamlEditor editor(&window);
    QLineEdit next(&window);
    window.show();
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Tab);
    QTest::keyClicks(&editor, u"a"_s);
    QCOMPARE(editor.toPlainText(), u"  a"_s);
    QTest::keyClick(&editor, Qt::Key_Backtab);
    QCOMPARE(editor.toPlainText(), u"a"_s);
    QCOMPARE(window.focusWidget(), &editor);
    QTest::keyClick(&editor, Qt::Key_Escape);
    QCOMPARE(window.focusWidget(), &next);
    editor.setFocus();
    QTest::keyClick(&editor, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(window.focusWidget(), &next);
}

void ManifestPanelTest::theCursorSelectsItsObject()
{
    const Shop shop;
    shop.goTo(labelLine);
    QCOMPARE(shop.selection.current(), pod1);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&shop.editor(), Qt::Key_Up);
    QCOMPARE(shop.selection.current(), web);
}

void ManifestPanelTest::aSelectedObjectIsShown()
{
    Shop shop;
    shop.selection.select(pod1);
    QCOMPARE(shop.editor().line(), 15);
    QVERIFY(shop.editor().viewport()->rect().contains(shop.editor().cursorRect()));
    shop.selection.select(web);
    QCOMPARE(shop.editor().line(), 5);
}

void ManifestPanelTest::linesAreShownFromTheirBeginning()
{
    const Shop shop(shopText + "# " + QByteArray(300, 'x') + '\n');
    shop.goTo(int(shopText.count('\n')) + 1);
    QScrollBar *bar = shop.editor().horizontalScrollBar();
    QVERIFY(bar->value() > 0);
    shop.editor().showSpan({u"shop.yaml"_s, labelLine, 10, labelLine, 13});
    QCOMPARE(bar->value(), 0);
    shop.editor().showSpan({u"shop.yaml"_s, int(shopText.count('\n')) + 1, 290, 1, 1});
    QVERIFY(bar->value() > 0); // what is far behind is still in sight
}

void ManifestPanelTest::typingIsNotDisturbedByItsSelection()
{
    const Shop shop;
    shop.goTo(labelLine);
    const int position = shop.editor().textCursor().position();
    shop.type(u"x"_s);
    QCOMPARE(shop.selection.current(), pod1);
    QCOMPARE(shop.editor().textCursor().position(), position + 1);
}

void ManifestPanelTest::whatIsNoTextIsNotPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'x');
    QTest::newRow("binary") << u"a\0b"_s;
}

void ManifestPanelTest::whatIsNoTextIsNotPasted()
{
    QFETCH(const QString, pasted);
    const Shop shop;
    QStringList told;
    connect(&shop.panel, &ManifestPanel::pasteRefused, this,
            [&](const QString &text) { told.append(text); });
    QApplication::clipboard()->setText(pasted);
    QTest::keySequence(&shop.editor(), QKeySequence::Paste);
    shop.page().flush();
    QCOMPARE(told.size(), 1);
    QCOMPARE(shop.text(), shopText);
}

void ManifestPanelTest::aPastedByteOrderMarkIsLeftOut()
{
    const Shop shop;
    QApplication::clipboard()->setText(u"\ufeff# pasted\n"_s);
    shop.editor().moveCursor(QTextCursor::End);
    QTest::keySequence(&shop.editor(), QKeySequence::Paste);
    shop.page().flush();
    QCOMPARE(shop.text(), shopText + "# pasted\n");
}

void ManifestPanelTest::aPastedTemplateIsExplained()
{
    const Shop shop;
    QApplication::clipboard()->setText(
        u"---\nkind: Service\nmetadata:\n  name: {{ .Values.n }}\n"_s);
    shop.editor().moveCursor(QTextCursor::End);
    QTest::keySequence(&shop.editor(), QKeySequence::Paste);
    shop.page().flush();
    QCOMPARE(shop.document.cluster().services().size(), 1);
    QVERIFY2(shop.page().notice().contains(u"last good state"_s), qPrintable(shop.page().notice()));
}

void ManifestPanelTest::keysAndLabelsAreOffered_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, int line, const QString &typed,
                        const QStringList &words) {
        QTest::newRow(name) << line << typed << words;
    };
    row("key", 6, u"  externalT"_s, {u"externalTrafficPolicy"_s});
    row("key in an item", 10, u"    node"_s, {u"nodePort"_s});
    row("choice", 6, u"  type: Cl"_s, {u"ClusterIP"_s});
    row("label key", 17, u"    a"_s, {u"app"_s});
    row("label value", 16, u"    app: w"_s, {u"web"_s});
    row("in a pod template's list", 20, u"    im"_s, {u"image"_s});
    row("kind", 0, u"kind: Dep"_s, {u"Deployment"_s});
    row("comment", 6, u"  # externalT"_s, {});
}

void ManifestPanelTest::keysAndLabelsAreOffered()
{
    QFETCH(const int, line);
    QFETCH(const QString, typed);
    QFETCH(const QStringList, words);
    const Shop shop;
    QStringList lines = shop.editor().lines();
    lines.insert(line, typed);
    const Completions found =
        completionsAt(lines, line, int(typed.size()), shop.document.cluster());
    QCOMPARE(found.words, words);
}

void ManifestPanelTest::tabTakesTheOfferAndEnterDoesNot()
{
    const Shop shop;
    shop.goTo(10);
    QTest::keyClick(&shop.editor(), Qt::Key_Return);
    QTest::keyClicks(&shop.editor(), u"nod"_s);
    QVERIFY(shop.editor().completion().popup()->isVisible());
    QTest::keyClick(&shop.editor(), Qt::Key_Tab);
    QCOMPARE(shop.editor().lines()[10], u"    nodePort"_s);
    QVERIFY(!shop.editor().completion().popup()->isVisible());
    QTest::keyClicks(&shop.editor(), u": 30001"_s);
    QTest::keyClick(&shop.editor(), Qt::Key_Return);
    QTest::keyClicks(&shop.editor(), u"pr"_s);
    QVERIFY(shop.editor().completion().popup()->isVisible());
    QTest::keyClick(&shop.editor(), Qt::Key_Return);
    QCOMPARE(shop.editor().lines()[11], u"    pr"_s);
    QCOMPARE(shop.editor().lines()[12], u"    "_s);
}

void ManifestPanelTest::largeTextsAreToBeRead()
{
    QByteArray text = shopText;
    while (text.size() <= ManifestPage::largestEdited)
        text += "# a line that nobody reads, over and over again, so that the text is long\n";
    const Shop shop(text);
    QVERIFY(!shop.page().editor());
    QVERIFY(shop.page().notice().contains(u"2 MiB"_s));
}

void ManifestPanelTest::textsComeAndGoWithUndo()
{
    Shop shop;
    shop.document.open(readDocument({}));
    QVERIFY(!shop.panel.page(0));
    shop.document.edit(u"add"_s, AddObjects{shopText, -1});
    QVERIFY(shop.panel.page(0));
    QCOMPARE(shop.editor().toPlainText().toUtf8(), shop.text());
    shop.document.undo();
    QVERIFY(!shop.panel.page(0));
}

static const Registered<ManifestPanelTest> registered{"tst_manifestpanel"};

#include "tst_manifestpanel.moc"
