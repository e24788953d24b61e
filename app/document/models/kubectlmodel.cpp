// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/kubectlmodel.h"

#include "document/clusterdocument.h"
#include "document/discard.h"
#include "document/models/roles.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace podium {

using namespace Qt::StringLiterals;

namespace {

/// Rows that a view takes in at once, for some milliseconds.
constexpr qsizetype portion = 5'000;

auto placeOf(const ObjectRef &row)
{
    return std::tie(row.namespaceName, row.name);
}

} // namespace

KubectlModel::KubectlModel(KubectlTable table, const ClusterDocument &document, QObject *parent)
    : WatchedTableModel(parent)
    , m_table(table)
    , m_document(document)
    , m_columns(columnsOf(table))
{
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &KubectlModel::showMore);
    connect(&document, &ClusterDocument::clusterChanged, this, &KubectlModel::follow);
    setRows(rowsOf(m_table, m_document.cluster()));
}

void KubectlModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale)
        update();
}

void KubectlModel::follow(const ClusterDiff &diff)
{
    m_isStale = m_isStale || isTouched(diff);
    if (diff.isAnother && !m_isWatched)
        setRows({});
    if (!m_isWatched)
        return;
    if (m_isStale)
        update();
    if (m_shown > 0)
        emit dataChanged(index(0, 0), index(int(m_shown) - 1, int(m_columns.size()) - 1));
}

/// All rows of a large cluster are listed only where the change could have touched them.
bool KubectlModel::isTouched(const ClusterDiff &diff) const
{
    const auto isOurs = [this](const ObjectRef &object) { return isAbout(object); };
    return diff.isAnother || std::ranges::any_of(diff.added, isOurs) ||
           std::ranges::any_of(diff.removed, isOurs) ||
           // A Service may have lost its selector, and its slices with it.
           (m_table == KubectlTable::EndpointSlices && std::ranges::any_of(diff.changed, isOurs));
}

bool KubectlModel::isAbout(const ObjectRef &object) const
{
    switch (m_table) {
    case KubectlTable::Nodes:
        return object.kind == ObjectKind::Node;
    case KubectlTable::Pods:
        return object.kind == ObjectKind::Pod;
    case KubectlTable::Services:
        return object.kind == ObjectKind::Service;
    case KubectlTable::EndpointSlices:
        break;
    }
    return object.kind == ObjectKind::Service || object.kind == ObjectKind::EndpointSlice;
}

/// The rows stay as long as they are about the same, and with them what is selected and seen.
void KubectlModel::update()
{
    m_isStale = false;
    QList<ObjectRef> rows = rowsOf(m_table, m_document.cluster());
    if (rows != m_rows)
        setRows(std::move(rows));
}

void KubectlModel::setRows(QList<ObjectRef> rows)
{
    beginResetModel();
    std::swap(m_rows, rows);
    m_shown = std::min(portion, m_rows.size());
    endResetModel();
    m_soon.start();
    discard(std::move(rows));
}

void KubectlModel::showMore()
{
    const qsizetype shown = std::min(m_shown + portion, m_rows.size());
    if (shown == m_rows.size())
        m_soon.stop();
    if (shown == m_shown)
        return;
    beginInsertRows({}, int(m_shown), int(shown) - 1);
    m_shown = shown;
    endInsertRows();
}

int KubectlModel::rowOf(const ObjectRef &object) const
{
    // An EndpointSlice may be called as a Service is.
    const auto shown = std::ranges::subrange(m_rows.begin(), m_rows.begin() + m_shown);
    const auto alike = std::ranges::equal_range(shown, placeOf(object), {}, placeOf);
    const auto row = std::ranges::find(alike, object);
    return row == alike.end() ? -1 : int(row - m_rows.begin());
}

int KubectlModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown);
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
