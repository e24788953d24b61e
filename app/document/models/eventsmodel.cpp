// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/eventsmodel.h"

#include "document/clusterdocument.h"
#include "document/models/roles.h"
#include "document/tables/kubectltable.h"

namespace podium {

using namespace Qt::StringLiterals;

namespace {

const QStringList eventColumns{u"NAMESPACE"_s, u"LAST SEEN"_s, u"TYPE"_s,
                               u"REASON"_s,    u"OBJECT"_s,    u"MESSAGE"_s};

} // namespace

EventsModel::EventsModel(const ClusterDocument &document, QObject *parent)
    : WatchedTableModel(parent)
    , m_document(document)
{
    connect(&document, &ClusterDocument::clusterChanged, this, &EventsModel::follow);
    connect(&document, &ClusterDocument::historyChanged, this, &EventsModel::follow);
    follow();
}

QString EventsModel::command() const
{
    return u"kubectl get events -A --sort-by=.lastTimestamp"_s;
}

void EventsModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    follow();
}

void EventsModel::follow()
{
    if (!m_isWatched)
        return;
    QList<TimedClusterEvent> rows = m_log.until(m_document.history(), m_document.time());
    if (rows.size() > mostRows)
        rows.remove(0, rows.size() - mostRows);
    if (rows == m_rows) {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int EventsModel::rowOf(const ObjectRef &object) const
{
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (m_rows[row].event.object == object)
            return int(row);
    }
    return -1;
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(eventColumns.size());
}

QStringList EventsModel::cellsAt(int row) const
{
    const auto &[time, event] = m_rows.at(row);
    // Events of what is in no namespace are kept in this one.
    const QString space =
        event.object.namespaceName.isEmpty() ? u"default"_s : event.object.namespaceName;
    return {space,
            durationText(m_document.time() - time),
            event.isWarning ? u"Warning"_s : u"Normal"_s,
            event.reason,
            kindName(event.object.kind).toLower() + u'/' + event.object.name,
            event.message};
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == ObjectRole) {
        const ObjectRef &object = m_rows.at(index.row()).event.object;
        return QVariant::fromValue(m_document.cluster().contains(object) ? object : ObjectRef());
    }
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cellsAt(index.row()).value(index.column());
    return {};
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return eventColumns.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
