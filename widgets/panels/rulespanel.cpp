// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/rulespanel.h"

#include "theme/letters.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace podium {

namespace {

constexpr int meaningWidth = 60; ///< characters

} // namespace

RulesPanel::RulesPanel(RulesModel &model, QWidget *parent)
    : HintedTable(model, RulesModel::MeaningColumn, parent)
    , m_model(model)
{
    // There can be thousands of rules; their rows are one line each, and not measured.
    table()->setWordWrap(false);
    table()->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = table()->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    followFont(*table(), [this, header] {
        const QFontMetrics letters = table()->fontMetrics();
        table()->verticalHeader()->setDefaultSectionSize(letters.height() + 6);
        header->resizeSection(RulesModel::OrderColumn, letters.horizontalAdvance(u'9') * 7);
        header->resizeSection(RulesModel::MeaningColumn, letters.averageCharWidth() * meaningWidth);
    });
    connect(this, &HintedTable::activated, this,
            [this](const QModelIndex &index) { emit ruleActivated(m_model.rule(index.row())); });
    retranslate();
}

void RulesPanel::showRow(int row)
{
    table()->selectRow(row);
    table()->scrollTo(m_model.index(row, RulesModel::MeaningColumn),
                      QAbstractItemView::PositionAtCenter);
    table()->setFocus();
}

void RulesPanel::followLatest()
{
    const int row = m_model.latestRow();
    if (row >= 0)
        table()->scrollTo(m_model.index(row, RulesModel::TextColumn),
                          QAbstractItemView::PositionAtCenter);
}

void RulesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintedTable::changeEvent(event);
}

void RulesPanel::showEvent(QShowEvent *event)
{
    HintedTable::showEvent(event);
    emit shownOrHidden();
}

void RulesPanel::hideEvent(QHideEvent *event)
{
    HintedTable::hideEvent(event);
    emit shownOrHidden();
}

void RulesPanel::retranslate()
{
    setHint(tr(
        "Select a node, or send a packet: here are the rules that kube-proxy writes on the node."));
    setTableName(tr("Rules of kube-proxy"));
    m_model.setTitles({tr("Met"), tr("In words"), tr("Rule")});
}

} // namespace podium
