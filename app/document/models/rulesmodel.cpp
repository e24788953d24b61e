// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/rulesmodel.h"

#include "document/explain/iptablessentence.h"
#include "document/models/roles.h"

#include <QFont>

namespace podium {

using namespace Qt::StringLiterals;

void RulesModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RulesModel::setRules(const RuleChains &chains)
{
    beginResetModel();
    m_rules.clear();
    m_met.clear();
    for (const RuleChain &chain : chains)
        m_rules += chain.rules;
    endResetModel();
}

void RulesModel::setMet(const QList<Rule> &rules, qsizetype count)
{
    const QList<Rule> met = rules.mid(0, count);
    if (met == m_met || m_rules.isEmpty())
        return;
    m_met = met;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RulesModel::latestRow() const
{
    return m_met.isEmpty() ? -1 : int(m_rules.indexOf(m_met.last()));
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case ObjectRole:
        return QVariant::fromValue(rule.service);
    case Qt::FontRole: {
        QFont font;
        font.setBold(orderOf(rule) > 0);
        return font;
    }
    default:
        return {};
    }
}

QString RulesModel::text(int row, int column) const
{
    const Rule &rule = m_rules.at(row);
    if (column == TextColumn)
        return ruleText(rule);
    if (column == MeaningColumn)
        return sentence(rule);
    const qsizetype order = orderOf(rule);
    return order > 0 ? u"▶ %1"_s.arg(order) : QString();
}

qsizetype RulesModel::orderOf(const Rule &rule) const
{
    return m_met.indexOf(rule) + 1;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
