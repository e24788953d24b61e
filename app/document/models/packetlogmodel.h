// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/history/crowdcount.h"
#include "document/sentpackets.h"

#include <QAbstractItemModel>
#include <QHash>

namespace podium {

class ClusterDocument;

/// The packets that were sent. A send of one packet is a row; a crowd is a row with counts, and its
/// packets are the rows under it. What became of a packet is told when story time has come that
/// far, not before.
class PacketLogModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        FromColumn,
        ToColumn,
        VerdictColumn,
        ReasonColumn,
        FieldColumn,
        ColumnCount
    };

    /// Both are borrowed and must outlive this.
    PacketLogModel(const ClusterDocument &document, const SentPackets &sentPackets,
                   QObject *parent = nullptr);

    /// Column titles, ColumnCount of them; given by the panel, as models know no language.
    void setTitles(const QStringList &titles);
    void setTime(double time);

    /// The packet's number, counted from 1; 0 for the row of a crowd.
    int packetAt(const QModelIndex &index) const;
    /// Invalid for a number that was not sent.
    QModelIndex indexOf(int number) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The packets of one send, as far as the views have been told of them.
    struct Group
    {
        bool isCrowd{false};
        QList<int> packets{}; ///< indexes, at least one
    };

    void fill();
    void append(int first, int last);
    void appendTo(int row, const QList<int> &packets);
    bool crosses(const Group &group, double before, double after) const;
    const SentPacket &packet(int index) const;
    QVariant packetData(const SentPacket &packet, int column, int role) const;
    QString packetText(const SentPacket &packet, int column) const;
    QString outcomeText(const SentPacket &packet, int column) const;
    QString crowdText(const Group &group, int column) const;

    const ClusterDocument &m_document;
    const SentPackets &m_sentPackets;
    QStringList m_titles{};
    QList<Group> m_groups{};
    QHash<qsizetype, int> m_rows{}; ///< of the groups, by their event
    double m_time{0};
};

} // namespace podium
