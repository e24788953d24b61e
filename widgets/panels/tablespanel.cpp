// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/tablespanel.h"

#include "document/models/eventsmodel.h"
#include "document/models/kubectlmodel.h"
#include "document/models/roles.h"
#include "document/selection.h"
#include "theme/letters.h"

#include <QEvent>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace podium {

namespace {

/// Rows that decide how wide a column is at first; all of 150,000 would take seconds.
constexpr int rowsMeasured = 50;

} // namespace

TablesPanel::TablesPanel(const ClusterDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    for (const KubectlTable table : kubectlTables)
        addTable(new KubectlModel(table, document, this));
    addTable(new EventsModel(document, this));
    // What happened last is what one looks for.
    connect(m_tables.last().model, &QAbstractItemModel::modelReset, m_tables.last().view,
            &QTableView::scrollToBottom);
    connect(&selection, &Selection::selectionChanged, this, &TablesPanel::showSelection);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TablesPanel::watchShown);
    watchShown();
    retranslate();
}

void TablesPanel::addTable(WatchedTableModel *model)
{
    QTableView *view = makeView(*model);
    m_tabs->addTab(view, QString());
    m_tables.append({model, view});
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablesPanel::select);
    connect(model, &QAbstractItemModel::modelReset, view, &QTableView::resizeColumnsToContents);
    connect(model, &QAbstractItemModel::modelReset, this, &TablesPanel::showSelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TablesPanel::showSelection);
    connect(model, &QAbstractItemModel::dataChanged, this, [this, view] { widen(*view); });
}

QTableView *TablesPanel::makeView(WatchedTableModel &model) const
{
    auto *view = new QTableView(m_tabs);
    view->setModel(&model);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followFont(*view, [view] {
        view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() * 4 / 3);
        view->resizeColumnsToContents();
    });
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    QHeaderView *columns = view->horizontalHeader();
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setResizeContentsPrecision(rowsMeasured);
    columns->setStretchLastSection(true);
    return view;
}

/// What nobody sees costs nothing: each edit would be listed and measured in four tables.
void TablesPanel::watchShown()
{
    for (const Table &table : std::as_const(m_tables))
        table.model->setWatched(isVisible() && m_tabs->currentWidget() == table.view);
}

/// A column grows with what is seen in it, so that an edit is never cut short; it does not shrink,
/// as then all columns would jump with every edit.
void TablesPanel::widen(QTableView &view) const
{
    const QAbstractItemModel &model = *view.model();
    const int above = view.rowAt(0);
    const int below = view.rowAt(view.viewport()->height() - 1);
    const int last = below < 0 ? model.rowCount() - 1 : below;
    for (int column = 0; column < model.columnCount() - 1; ++column) {
        int width = view.columnWidth(column);
        for (int row = above; row >= 0 && row <= last; ++row)
            width = std::max(width, view.sizeHintForIndex(model.index(row, column)).width() + 1);
        view.setColumnWidth(column, width);
    }
}

void TablesPanel::select(const QModelIndex &index)
{
    // A table that is filled anew loses its current row, which nobody chose to do; and an event may
    // be about what is no more.
    const ObjectRef object = index.data(ObjectRole).value<ObjectRef>();
    if (!object.isNull() && object != m_selection.current())
        m_selection.select(object);
}

void TablesPanel::showSelection()
{
    for (const Table &table : std::as_const(m_tables)) {
        const int row = table.model->rowOf(m_selection.current());
        if (row >= 0)
            table.view->setCurrentIndex(table.model->index(row, 0));
        else
            table.view->setCurrentIndex({}); // on purpose: the focus alone shall choose no row
    }
}

void TablesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TablesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watchShown();
}

void TablesPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    watchShown();
}

void TablesPanel::retranslate()
{
    const QStringList names{tr("Nodes"), tr("Pods"), tr("Services"), tr("EndpointSlices"),
                            tr("Events")};
    m_tabs->setAccessibleName(tr("Tables"));
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        m_tabs->setTabText(int(i), names[i]);
        m_tabs->setTabToolTip(int(i), tr("As printed by: %1").arg(m_tables[i].model->command()));
        m_tables[i].view->setAccessibleName(names[i]);
    }
}

} // namespace podium
