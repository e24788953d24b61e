// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/tablespanel.h"

#include "document/clusterdocument.h"
#include "document/models/problemsmodel.h"
#include "document/selection.h"
#include "document/tables/kubectltable.h"
#include "panels/hintedtable.h"

#include "support/testregistry.h"

#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace podium;
using namespace podium::test;
using namespace Qt::StringLiterals;

namespace {

/// Counts the cells that a view measures.
class CountingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++m_measured;
        return QStyledItemDelegate::sizeHint(option, index);
    }

    int takeMeasured() const { return std::exchange(m_measured, 0); }

private:
    mutable int m_measured{0};
};

QByteArray crowd(int pods)
{
    QByteArray text = "apiVersion: v1\nkind: Node\nmetadata: {name: a}\n";
    for (int i = 0; i < pods; ++i)
        text += "---\napiVersion: v1\nkind: Pod\nmetadata: {name: pod-" + QByteArray::number(i) +
                "}\nspec: {nodeName: a, containers: [{name: a, image: a}]}\n";
    return text;
}

CountingDelegate &countCells(QTableView &view)
{
    auto *delegate = new CountingDelegate(&view);
    view.setItemDelegate(delegate);
    return *delegate;
}

constexpr int nodesTab = 0;
constexpr int podsTab = 1;
constexpr int eventsTab = 4;

} // namespace

class TablesPanelTest : public QObject
{
    Q_OBJECT

private slots:

    void init() { failOnAnyWarning(); }

    void anEditMeasuresNoMoreThanWhatIsSeen();
    void columnsGrowWithWhatIsEdited();
    void hiddenTablesListAndMeasureNothing();
    void theLatestEventIsInSight();
    void hiddenProblemsAreNotMeasured();

private:
    void restart(const QString &name, int times)
    {
        Pod pod = *m_document.cluster().pod(podRef(u"default"_s, name));
        pod.restarts = times;
        m_document.apply(u"restart"_s, m_document.cluster().with(pod));
        QCoreApplication::processEvents();
    }

    void open(int pods) { m_document.open(readDocument({{u"crowd.yaml"_s, crowd(pods)}})); }

    QTableView &view(int tab) const
    {
        return *qobject_cast<QTableView *>(m_panel.findChild<QTabWidget *>()->widget(tab));
    }

    void show(int tab)
    {
        m_panel.resize(900, 200);
        m_panel.findChild<QTabWidget *>()->setCurrentIndex(tab);
        m_panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_panel));
        QCoreApplication::processEvents();
    }

    ClusterDocument m_document{};
    Selection m_selection{};
    TablesPanel m_panel{m_document, m_selection};
};

void TablesPanelTest::anEditMeasuresNoMoreThanWhatIsSeen()
{
    constexpr int pods = 300;
    open(pods);
    show(podsTab);
    QTableView &table = view(podsTab);
    const CountingDelegate &cells = countCells(table);
    const int seen = table.viewport()->height() / table.rowHeight(0) + 1;
    QVERIFY(seen < pods / 10);
    restart(u"pod-200"_s, 1);
    const int measured = cells.takeMeasured();
    QVERIFY2(measured <= seen * table.model()->columnCount(),
             qPrintable(QString::number(measured)));
    QVERIFY(measured > 0);
}

void TablesPanelTest::columnsGrowWithWhatIsEdited()
{
    open(3);
    show(podsTab);
    const int column = int(columnsOf(KubectlTable::Pods).indexOf(u"RESTARTS"_s));
    const int before = view(podsTab).columnWidth(column);
    restart(u"pod-1"_s, 2'000'000'000);
    const int grown = view(podsTab).columnWidth(column);
    QVERIFY2(grown > before, qPrintable(QString::number(grown)));
    restart(u"pod-1"_s, 0);
    QCOMPARE(view(podsTab).columnWidth(column), grown);
}

void TablesPanelTest::theLatestEventIsInSight()
{
    open(30);
    show(eventsTab);
    QTableView &table = view(eventsTab);
    const ObjectRef pod = podRef(u"default"_s, u"pod-2"_s);
    m_selection.select(nodeRef(u"a"_s));
    QVERIFY(m_document.edit(u"delete"_s, RemoveObject{pod}).isEmpty());
    const QModelIndex last = table.model()->index(table.model()->rowCount() - 1, 4);
    QCOMPARE(last.data().toString(), u"pod/pod-2"_s);
    QVERIFY(table.viewport()->rect().intersects(table.visualRect(last)));
    // It is about what is no more, so there is nothing to select.
    table.setCurrentIndex(last);
    QCOMPARE(m_selection.current(), nodeRef(u"a"_s));
}

void TablesPanelTest::hiddenTablesListAndMeasureNothing()
{
    show(nodesTab);
    QTableView &table = view(podsTab);
    const CountingDelegate &cells = countCells(table);
    open(30);
    restart(u"pod-20"_s, 1);
    QCOMPARE(cells.takeMeasured(), 0);
    QCOMPARE(table.model()->rowCount(), 0);
    show(podsTab);
    QCOMPARE(table.model()->rowCount(), 30);
    m_panel.hide();
    cells.takeMeasured();
    restart(u"pod-20"_s, 2);
    QCOMPARE(cells.takeMeasured(), 0);
}

void TablesPanelTest::hiddenProblemsAreNotMeasured()
{
    ProblemsModel model(m_document);
    HintedTable problems(model, ProblemsModel::TextColumn);
    const CountingDelegate &cells = countCells(*problems.table());
    open(30);
    QVERIFY(model.rowCount() >= 30);
    QCoreApplication::processEvents();
    QCOMPARE(cells.takeMeasured(), 0);
    problems.show();
    QVERIFY(QTest::qWaitForWindowExposed(&problems));
    QVERIFY(cells.takeMeasured() >= 30);
}

static const podium::test::Registered<TablesPanelTest> registered{"tst_tablespanel"};

#include "tst_tablespanel.moc"
