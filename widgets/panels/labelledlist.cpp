// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "panels/labelledlist.h"

namespace podium {

void LabelledList::setRows(int count, const Label &label)
{
    beginResetModel();
    m_count = count;
    m_label = label;
    endResetModel();
}

void LabelledList::setLastRow(const QString &text)
{
    if (text == m_lastRow)
        return;
    beginResetModel();
    m_lastRow = text;
    endResetModel();
}

int LabelledList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count + (m_lastRow.isEmpty() ? 0 : 1);
}

QVariant LabelledList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return index.row() < m_count ? m_label(index.row()) : m_lastRow;
}

Qt::ItemFlags LabelledList::flags(const QModelIndex &index) const
{
    return index.row() < m_count ? QAbstractListModel::flags(index) : Qt::ItemNeverHasChildren;
}

} // namespace podium
