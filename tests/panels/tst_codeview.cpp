// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/codeview.h"

#include "support/testregistry.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int longText = 100'000; ///< lines

ManifestText numbered(int lines)
{
    QByteArray text;
    for (int line = 1; line <= lines; ++line)
        text += "line " + QByteArray::number(line) + '\n';
    return {u"numbered.yaml"_s, text.chopped(1)};
}

/// A view of a text, shown.
struct Fixture
{
    CodeView view{};

    explicit Fixture(int lines)
    {
        view.resize(400, 300);
        view.setText(numbered(lines));
        view.show();
    }

    /// What is written at the top.
    QString top() const
    {
        return view.document()->findBlockByNumber(view.topLine() - view.firstLine()).text();
    }

    QScrollBar *placeBar() const
    {
        for (QScrollBar *bar : view.findChildren<QScrollBar *>()) {
            if (bar->parent() == &view)
                return bar;
        }
        return nullptr;
    }
};

} // namespace

class CodeViewTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void shortTextsAreHeldWhole();
    void ofLongTextsAWindowIsHeld();
    void everyLineCanBeScrolledTo_data();
    void everyLineCanBeScrolledTo();
    void scrollingOnLeadsThroughAll();
    void theScrollBarTellsThePlaceInAll();
    void aPlaceIsShownAndMarked_data();
    void aPlaceIsShownAndMarked();
    void marksStayWhenTheWindowMoves();
};

void CodeViewTest::shortTextsAreHeldWhole()
{
    const Fixture f(100);
    QCOMPARE(f.view.blockCount(), 100);
    QVERIFY(f.placeBar()->isHidden());
    QCOMPARE(f.top(), u"line 1"_s);
}

void CodeViewTest::ofLongTextsAWindowIsHeld()
{
    const Fixture f(longText);
    QCOMPARE(f.view.blockCount(), CodeView::windowLines);
    QVERIFY(f.placeBar()->isVisible());
    QVERIFY(!f.view.verticalScrollBar()->isVisible());
}

void CodeViewTest::everyLineCanBeScrolledTo_data()
{
    QTest::addColumn<int>("line");
    for (const int line : {1, 2, 1000, 1999, 2000, 2001, 50'000, longText - 100})
        QTest::addRow("%d", line) << line;
}

void CodeViewTest::everyLineCanBeScrolledTo()
{
    QFETCH(int, line);
    Fixture f(longText);
    f.view.scrollToLine(line);
    QCOMPARE(f.view.topLine(), line);
    QCOMPARE(f.top(), u"line %1"_s.arg(line));
    QCOMPARE(f.placeBar()->value(), line);
}

void CodeViewTest::scrollingOnLeadsThroughAll()
{
    constexpr int lines = 7'000;
    constexpr int step = 9;
    Fixture f(lines);
    QScrollBar *bar = f.view.verticalScrollBar();
    for (int expected = 1 + step; expected < lines - 100; expected += step) {
        bar->setValue(bar->value() + step);
        QCOMPARE(f.view.topLine(), expected);
        QCOMPARE(f.top(), u"line %1"_s.arg(expected));
    }
    while (f.view.topLine() > step) {
        const int before = f.view.topLine();
        bar->setValue(bar->value() - step);
        QCOMPARE(f.view.topLine(), before - step);
    }
}

void CodeViewTest::theScrollBarTellsThePlaceInAll()
{
    Fixture f(longText);
    f.placeBar()->setValue(longText / 2);
    QCOMPARE(f.view.topLine(), longText / 2);
    f.placeBar()->setValue(f.placeBar()->maximum());
    QCOMPARE(f.view.document()->lastBlock().text(), u"line %1"_s.arg(longText));
    const int last = f.view.firstLine() + f.view.blockCount() - 1;
    QCOMPARE(last, longText);
}

void CodeViewTest::aPlaceIsShownAndMarked_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("line");
    QTest::newRow("short") << 100 << 50;
    QTest::newRow("long, at the start") << longText << 1;
    QTest::newRow("long, in the middle") << longText << 43'210;
    QTest::newRow("long, at the end") << longText << longText;
}

void CodeViewTest::aPlaceIsShownAndMarked()
{
    QFETCH(int, lines);
    QFETCH(int, line);
    Fixture f(lines);
    f.view.showSpan({u"file"_s, line, 6, line, 8});
    QCOMPARE(f.view.textCursor().block().text(), u"line %1"_s.arg(line));
    QCOMPARE(f.view.textCursor().selectedText(), QString::number(line).left(2));
    const auto marks = f.view.extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.block().text(), u"line %1"_s.arg(line));
    QVERIFY(f.view.viewport()->rect().contains(f.view.cursorRect().center()));
}

void CodeViewTest::marksStayWhenTheWindowMoves()
{
    Fixture f(longText);
    f.view.markLines({10, 60'000});
    QCOMPARE(f.view.extraSelections().size(), 1);
    f.view.scrollToLine(60'000);
    QCOMPARE(f.view.extraSelections().size(), 1);
    QCOMPARE(f.view.extraSelections().first().cursor.block().text(), u"line 60000"_s);
    f.view.scrollToLine(30'000);
    QVERIFY(f.view.extraSelections().isEmpty());
}

static const Registered<CodeViewTest> registered{"tst_codeview"};

#include "tst_codeview.moc"
