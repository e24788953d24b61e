// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/wideningtree.h"

#include "support/testregistry.h"

#include <QHeaderView>
#include <QStringListModel>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

class WideningTreeTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void staysAsWideWhenTheWidestRowIsOutOfSight();
    void isMeasuredAnewForAnotherModelOrFont();

private:
    static constexpr int rows = 200;

    static QStringList shortTexts() { return QStringList(rows, u"pod"_s); }

    /// Of the rows in sight.
    static int measuredWidth(WideningTree &tree)
    {
        tree.header()->setStretchLastSection(false);
        tree.header()->setResizeContentsPrecision(0);
        tree.resizeColumnToContents(0);
        return tree.columnWidth(0);
    }
};

void WideningTreeTest::staysAsWideWhenTheWidestRowIsOutOfSight()
{
    QStringList texts = shortTexts();
    texts[0] = u"a pod whose name is far longer than all the others' names"_s;
    QStringListModel model(texts);
    WideningTree tree;
    tree.setModel(&model);
    tree.resize(200, 200);
    tree.show();
    const int atFirst = measuredWidth(tree);
    QVERIFY(atFirst > 200);
    tree.scrollToBottom();
    QVERIFY(!tree.viewport()->rect().intersects(tree.visualRect(model.index(0))));
    QCOMPARE(measuredWidth(tree), atFirst);
}

void WideningTreeTest::isMeasuredAnewForAnotherModelOrFont()
{
    QStringListModel wide(QStringList(rows, u"a pod whose name is far longer"_s));
    QStringListModel narrow(shortTexts());
    WideningTree tree;
    tree.resize(200, 200);
    tree.show();
    tree.setModel(&narrow);
    const int ofShortTexts = measuredWidth(tree);
    tree.setModel(&wide);
    QVERIFY(measuredWidth(tree) > ofShortTexts);
    tree.setModel(&narrow);
    QCOMPARE(measuredWidth(tree), ofShortTexts);

    const QFont usual = tree.font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    tree.setFont(large);
    QVERIFY(measuredWidth(tree) > ofShortTexts);
    tree.setFont(usual);
    QCOMPARE(measuredWidth(tree), ofShortTexts);
}

static const Registered<WideningTreeTest> registered{"tst_wideningtree"};

#include "tst_wideningtree.moc"
