// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#include "document/models/packetlogmodel.h"

#include "document/clusterdocument.h"
#include "document/explain/requestlabels.h"
#include "document/explain/routesentence.h"
#include "document/explain/storysentence.h"
#include "document/explain/words.h"
#include "document/models/roles.h"

#include <QLocale>

#include <algorithm>

namespace podium {

namespace {

// The internal id of a row of a crowd is the row of the crowd, counted from 1.
constexpr quintptr topLevel = 0;

bool hasOutcome(const SentPacket &packet, double time)
{
    return packet.times.outcome <= time;
}

} // namespace

PacketLogModel::PacketLogModel(const ClusterDocument &document, const SentPackets &sentPackets,
                               QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_sentPackets(sentPackets)
{
    connect(&sentPackets, &SentPackets::packetsSent, this, &PacketLogModel::append);
    connect(&sentPackets, &SentPackets::reset, this, [this] {
        beginResetModel();
        fill();
        endResetModel();
    });
    fill();
}

void PacketLogModel::setTitles(const QStringList &titles)
{
    m_titles = titles;
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PacketLogModel::setTime(double time)
{
    const double before = std::exchange(m_time, time);
    for (int row = 0; row < m_groups.size(); ++row) {
        if (!crosses(m_groups[row], before, time))
            continue;
        const QModelIndex top = index(row, VerdictColumn);
        emit dataChanged(top, index(row, FieldColumn));
        if (m_groups[row].isCrowd)
            emit dataChanged(index(0, VerdictColumn, index(row, 0)),
                             index(rowCount(index(row, 0)) - 1, FieldColumn, index(row, 0)));
    }
}

bool PacketLogModel::crosses(const Group &group, double before, double after) const
{
    return std::any_of(group.packets.begin(), group.packets.end(), [&](int index) {
        const SentPacket &one = packet(index);
        // The row of a crowd also tells how many are under way.
        return hasOutcome(one, before) != hasOutcome(one, after) ||
               (one.startTime <= before) != (one.startTime <= after);
    });
}

void PacketLogModel::fill()
{
    m_groups.clear();
    m_rows.clear();
    const QList<SentPacket> &packets = m_sentPackets.packets();
    for (int i = 0; i < packets.size(); ++i) {
        const qsizetype event = packets[i].event;
        if (!m_rows.contains(event)) {
            m_rows.insert(event, int(m_groups.size()));
            const Send *send = m_document.history().run().events.at(event).send();
            m_groups.append(Group{!send->plan.isSingle(), {}});
        }
        m_groups[m_rows.value(event)].packets.append(i);
    }
}

void PacketLogModel::append(int first, int last)
{
    QMap<qsizetype, QList<int>> byEvent;
    for (int i = first; i <= last; ++i)
        byEvent[packet(i).event].append(i);
    for (auto sent = byEvent.begin(); sent != byEvent.end(); ++sent) {
        const auto row = m_rows.constFind(sent.key());
        if (row != m_rows.constEnd()) {
            appendTo(row.value(), sent.value());
            continue;
        }
        const int added = int(m_groups.size());
        const Send *send = m_document.history().run().events.at(sent.key()).send();
        beginInsertRows({}, added, added);
        m_rows.insert(sent.key(), added);
        m_groups.append(Group{!send->plan.isSingle(), sent.value()});
        endInsertRows();
    }
}

void PacketLogModel::appendTo(int row, const QList<int> &packets)
{
    const int before = int(m_groups[row].packets.size());
    beginInsertRows(index(row, 0), before, before + int(packets.size()) - 1);
    m_groups[row].packets += packets;
    endInsertRows();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const SentPacket &PacketLogModel::packet(int index) const
{
    return m_sentPackets.packets().at(index);
}

int PacketLogModel::packetAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return 0;
    if (index.internalId() != topLevel)
        return m_groups[int(index.internalId()) - 1].packets[index.row()] + 1;
    const Group &group = m_groups[index.row()];
    return group.isCrowd ? 0 : group.packets.first() + 1;
}

QModelIndex PacketLogModel::indexOf(int number) const
{
    if (number < 1 || number > m_sentPackets.packets().size())
        return {};
    const auto row = m_rows.constFind(packet(number - 1).event);
    if (row == m_rows.constEnd())
        return {};
    const Group &group = m_groups[row.value()];
    const auto child = std::lower_bound(group.packets.begin(), group.packets.end(), number - 1);
    if (child == group.packets.end() || *child != number - 1)
        return {};
    return group.isCrowd ? index(int(child - group.packets.begin()), 0, index(row.value(), 0))
                         : index(row.value(), 0);
}

QModelIndex PacketLogModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex PacketLogModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != topLevel
               ? createIndex(int(index.internalId()) - 1, 0, topLevel)
               : QModelIndex();
}

int PacketLogModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() > 0)
        return 0;
    const Group &group = m_groups[parent.row()];
    return group.isCrowd ? int(group.packets.size()) : 0;
}

int PacketLogModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PacketLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const int number = packetAt(index))
        return packetData(packet(number - 1), index.column(), role);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return crowdText(m_groups[index.row()], index.column());
    return {};
}

QVariant PacketLogModel::packetData(const SentPacket &packet, int column, int role) const
{
    const bool settled = hasOutcome(packet, m_time);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column >= VerdictColumn && !settled ? QString() : packetText(packet, column);
    case ObjectRole:
        return QVariant::fromValue(settled ? packet.route.field.object : ObjectRef());
    case FieldRole:
        return settled ? packet.route.field.path : QString();
    default:
        return {};
    }
}

QString PacketLogModel::packetText(const SentPacket &packet, int column) const
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

QString PacketLogModel::crowdText(const Group &group, int column) const
{
    const SentPacket &one = packet(group.packets.first());
    if (column == FromColumn || column == ToColumn)
        return packetText(one, column);
    if (column == FieldColumn)
        return {};
    if (column == NumberColumn)
        return u'×' + QLocale().toString(group.packets.size());
    CrowdCount count;
    for (const int index : group.packets)
        count.add(packet(index), m_time);
    return column == VerdictColumn ? crowdWords(count) : crowdPods(count);
}

QVariant PacketLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_titles.value(section);
    return QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace podium
