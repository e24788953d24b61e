// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/hintedtable.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QTableView>

namespace podium {

namespace {

/// Rows from the first in sight that decide how wide a column is. Measuring all of them again for
/// each change would hold up the window.
constexpr int rowsMeasured = 20;

/// A column of sentences is not narrower, however large the letters are: rather is there more of
/// the table than is seen at once.
constexpr int leastSentence = 26; // characters

} // namespace

HintedTable::HintedTable(QAbstractItemModel &model, int wideColumn, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_wideColumn(wideColumn)
    , m_hint(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_table->setModel(&model);
    m_table->verticalHeader()->hide();
    // Sentences are read, so they are never cut short.
    m_table->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_wideColumn)
            fitWideColumn();
    });
    setMeasured(false);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto *layout = new QStackedLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table);
    connect(&model, &QAbstractItemModel::modelReset, this, &HintedTable::chooseSide);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HintedTable::chooseSide);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &HintedTable::chooseSide);
    connect(m_table, &QTableView::activated, this, &HintedTable::activated);
    chooseSide();
}

void HintedTable::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void HintedTable::setTableName(const QString &accessibleName)
{
    m_table->setAccessibleName(accessibleName);
}

void HintedTable::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setMeasured(true);
}

void HintedTable::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    setMeasured(false);
}

/// Each row is as high as its sentences, which take their time to be measured; so that is left to
/// when somebody sees them.
void HintedTable::setMeasured(bool isMeasured)
{
    const auto mode = isMeasured ? QHeaderView::ResizeToContents : QHeaderView::Fixed;
    m_table->verticalHeader()->setSectionResizeMode(mode);
    m_table->horizontalHeader()->setSectionResizeMode(mode);
    fitWideColumn();
}

bool HintedTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitWideColumn();
    return QWidget::eventFilter(watched, event);
}

void HintedTable::fitWideColumn()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int others = header->length() - header->sectionSize(m_wideColumn);
    const int least = leastSentence * m_table->fontMetrics().averageCharWidth();
    if (m_table->viewport()->width() - others >= least) {
        header->setSectionResizeMode(m_wideColumn, QHeaderView::Stretch);
        return;
    }
    header->setSectionResizeMode(m_wideColumn, QHeaderView::Fixed);
    header->resizeSection(m_wideColumn, least);
}

void HintedTable::chooseSide()
{
    QWidget *shown = m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_hint;
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(shown);
}

} // namespace podium
