// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/ruletrace.h"

#include <QAbstractTableModel>

namespace podium {

/// kube-proxy's rules of one node, one a row, as iptables writes them and in plain words. Rules
/// that a packet has met are numbered in the order it met them.
class RulesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { OrderColumn, MeaningColumn, TextColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Column titles, ColumnCount of them; given by the panel, as models know no language.
    void setTitles(const QStringList &titles);
    void setRules(const RuleChains &chains);
    /// What a packet meets, in order; the first `count` of them are lit.
    void setMet(const QList<Rule> &rules, qsizetype count);

    const Rule &rule(int row) const { return m_rules[row]; }

    /// -1 if it is not among them.
    int rowOf(const Rule &rule) const { return int(m_rules.indexOf(rule)); }

    /// The row that was lit last; -1 if none is.
    int latestRow() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;
    /// 1 for the rule that was met first; 0 if it was not met.
    qsizetype orderOf(const Rule &rule) const;

    QStringList m_titles{};
    QList<Rule> m_rules{};
    QList<Rule> m_met{};
};

} // namespace podium
