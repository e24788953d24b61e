// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/hopsmodel.h"

#include "document/explain/hopsentence.h"
#include "document/explain/words.h"
#include "document/hopdetails.h"
#include "document/models/roles.h"

#include <QFont>

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

void HopsModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void HopsModel::setRoute(const Route &route, int count)
{
    beginResetModel();
    m_route = route;
    m_rows = std::min(count, hopCount(route, true));
    m_present = 0;
    endResetModel();
}

void HopsModel::clear()
{
    beginResetModel();
    m_route = {};
    m_rows = 0;
    m_present = 0;
    endResetModel();
}

void HopsModel::setPresent(int hop)
{
    if (hop == m_present)
        return;
    const int before = m_present;
    m_present = hop;
    for (const int row : {before, hop}) {
        if (row >= 0 && row < m_rows)
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int HopsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HopsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HopsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case ObjectRole:
        return QVariant::fromValue(hopOf(m_route, index.row())->object);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_present);
        return font;
    }
    default:
        return {};
    }
}

QString HopsModel::text(int row, int column) const
{
    const Hop &hop = *hopOf(m_route, row);
    if (column == NumberColumn)
        return (row == m_present ? u"▶ %1"_s : u"%1"_s).arg(row + 1);
    if (column == PlaceColumn)
        return placeTitle(hop, isReplyHop(m_route, row));
    const QString rewriting = rewritingWord(hop);
    return rewriting.isEmpty() ? actionWord(hop.action) : rewriting;
}

QVariant HopsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
