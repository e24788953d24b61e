// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractListModel>

#include <functional>

namespace podium {

/// A list for a box to choose from, whose texts are made when they are asked for: of thousands of
/// choices a user sees a few. A last row may say what is not listed; it cannot be chosen.
class LabelledList : public QAbstractListModel
{
    Q_OBJECT

public:
    using Label = std::function<QString(int row)>;

    using QAbstractListModel::QAbstractListModel;

    void setRows(int count, const Label &label);
    /// Empty for none.
    void setLastRow(const QString &text);

    int choices() const { return m_count; }

    QString label(int row) const { return row >= 0 && row < m_count ? m_label(row) : QString(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int m_count{0};
    Label m_label{};
    QString m_lastRow{};
};

} // namespace podium
