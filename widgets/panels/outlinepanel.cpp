// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/outlinepanel.h"

#include "document/clusterdocument.h"
#include "document/models/roles.h"
#include "document/selection.h"
#include "panels/wideningtree.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace podium {

OutlinePanel::OutlinePanel(const ClusterDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(document, words())
    , m_tree(new WideningTree(this))
{
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // What is not seen is not measured: of very many rows that would take longer than a frame.
    m_tree->header()->setResizeContentsPrecision(0);
    m_tree->setAccessibleName(tr("Outline of the cluster"));
    expandSmall();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tree);

    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        expandSmall();
        showSelection(m_selection.current());
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &OutlinePanel::expandSmall);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutlinePanel::selectCurrentRow);
    connect(&selection, &Selection::selectionChanged, this, &OutlinePanel::showSelection);
}

void OutlinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_model.setWords(words());
    QWidget::changeEvent(event);
}

void OutlinePanel::expandSmall()
{
    constexpr qsizetype fewRows = 300;
    if (m_model.totalRows() <= fewRows)
        m_tree->expandAll();
}

void OutlinePanel::showSelection(const ObjectRef &object)
{
    const QModelIndex index = m_model.indexOf(object);
    // Set to nothing on purpose, too: the focus alone shall choose no row.
    if (index != m_tree->currentIndex() || !index.isValid())
        m_tree->setCurrentIndex(index);
}

void OutlinePanel::selectCurrentRow(const QModelIndex &current)
{
    const auto object = m_model.data(current, ObjectRole).value<ObjectRef>();
    if (!object.isNull())
        m_selection.select(object);
}

OutlineWords OutlinePanel::words()
{
    OutlineWords words;
    words.outside = tr("Outside");
    words.nodes = tr("Nodes");
    words.notScheduled = tr("On no node");
    words.services = tr("Services");
    words.workloads = tr("Workloads");
    words.endpoints = tr("Stated endpoints");
    return words;
}

} // namespace podium
