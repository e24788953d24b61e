// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/kubectlmodel.h"

#include "document/clusterdocument.h"
#include "document/models/roles.h"

#include <algorithm>

namespace podium {

using namespace Qt::StringLiterals;

KubectlModel::KubectlModel(KubectlTable table, const ClusterDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_document(document)
    , m_columns(columnsOf(table))
{
    connect(&document, &ClusterDocument::clusterChanged, this, &KubectlModel::follow);
    rebuild();
}

void KubectlModel::rebuild()
{
    beginResetModel();
    m_rows = rowsOf(m_table, m_document.cluster());
    endResetModel();
}

/// The rows stay as long as they are about the same, and with them what is selected and seen.
void KubectlModel::follow(const ClusterDiff &diff)
{
    if (hasOtherRows(diff))
        rebuild();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
}

/// All rows of a large cluster are listed only where the change could have touched them.
bool KubectlModel::hasOtherRows(const ClusterDiff &diff) const
{
    const bool hasSlices = m_table == KubectlTable::EndpointSlices;
    const bool isTouched =
        diff.isAnother || !diff.added.isEmpty() || !diff.removed.isEmpty() ||
        (hasSlices && std::ranges::any_of(diff.changed, [](const ObjectRef &object) {
             return object.kind == ObjectKind::Service; // which may have lost its selector
         }));
    return isTouched && rowsOf(m_table, m_document.cluster()) != m_rows;
}

int KubectlModel::rowOf(const ObjectRef &object) const
{
    return int(m_rows.indexOf(object));
}

int KubectlModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KubectlModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant KubectlModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ObjectRef &row = m_rows.at(index.row());
    if (role == ObjectRole)
        return QVariant::fromValue(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isAge = m_columns[index.column()] == "AGE"_L1;
    const double age = isAge ? ageOf(row, m_document.history(), m_document.time()) : 0;
    return cellsOf(m_table, row, m_document.cluster(), age).value(index.column());
}

QVariant KubectlModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_columns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
