// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/packetlogmodel.h"

#include "document/clusterdocument.h"
#include "document/explain/requestlabels.h"
#include "document/explain/routesentence.h"
#include "document/explain/words.h"
#include "document/models/roles.h"

namespace podium {

PacketLogModel::PacketLogModel(const ClusterDocument &document, const SentPackets &sentPackets,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_sentPackets(sentPackets)
    , m_rows(int(sentPackets.packets().size()))
{
    connect(&sentPackets, &SentPackets::packetsSent, this, [this](int first, int last) {
        beginInsertRows({}, first, last);
        m_rows = last + 1;
        endInsertRows();
    });
    connect(&sentPackets, &SentPackets::reset, this, [this] {
        beginResetModel();
        m_rows = int(m_sentPackets.packets().size());
        endResetModel();
    });
}

void PacketLogModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PacketLogModel::setTime(double time)
{
    const double before = m_time;
    m_time = time;
    for (int row = 0; row < rowCount(); ++row) {
        const double arrival = m_sentPackets.packets().at(row).times.outcome;
        if ((arrival <= before) != (arrival <= time))
            emit dataChanged(index(row, VerdictColumn), index(row, FieldColumn));
    }
}

bool PacketLogModel::isSettled(int row) const
{
    return m_sentPackets.packets().at(row).times.outcome <= m_time;
}

int PacketLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PacketLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PacketLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SentPacket &packet = m_sentPackets.packets().at(index.row());
    const bool settled = isSettled(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() >= VerdictColumn && !settled ? QString()
                                                           : text(packet, index.column());
    case ObjectRole:
        return QVariant::fromValue(settled ? packet.route.field.object : ObjectRef());
    case FieldRole:
        return settled ? packet.route.field.path : QString();
    default:
        return {};
    }
}

QString PacketLogModel::text(const SentPacket &packet, int column) const
{
    switch (column) {
    case NumberColumn:
        return QString::number(packet.number);
    case FromColumn:
        return senderName(packet.route.request.from);
    case ToColumn:
        return packet.route.sent.destinationText();
    default:
        return outcomeText(packet, column);
    }
}

QString PacketLogModel::outcomeText(const SentPacket &packet, int column) const
{
    const Route &route = packet.route;
    if (column == VerdictColumn)
        return verdictWord(route.verdict);
    if (column == ReasonColumn)
        return sentence(route, m_document.history().clusterAt(packet.startTime));
    return route.field.isNull() ? QString() : route.field.object.text() + u' ' + route.field.path;
}

QVariant PacketLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace podium
