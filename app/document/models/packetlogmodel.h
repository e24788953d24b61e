// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/sentpackets.h"

#include <QAbstractTableModel>

namespace podium {

class ClusterDocument;

/// The packets that were sent, one a row. What became of a packet is told when story time has come
/// that far, not before.
class PacketLogModel : public QAbstractTableModel
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
    /// Whether story time has reached the end of this row's packet.
    bool isSettled(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const SentPacket &packet, int column) const;
    QString outcomeText(const SentPacket &packet, int column) const;

    const ClusterDocument &m_document;
    const SentPackets &m_sentPackets;
    QStringList m_titles{};
    int m_rows{0}; ///< how many packets the views have been told of
    double m_time{0};
};

} // namespace podium
