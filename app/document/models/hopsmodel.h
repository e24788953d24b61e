// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "routing/route.h"

#include <QAbstractTableModel>

namespace podium {

/// The hops of one packet, one a row, in the order they happen; those of the answer follow on
/// request. The row that story time is at is marked.
class HopsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, PlaceColumn, ActionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Column titles, ColumnCount of them; given by the panel, as models know no language.
    void setTitles(const QStringList &titles);
    /// The first `count` hops of the route, those of the reply counted on.
    void setRoute(const Route &route, int count);
    void clear();
    /// The row of the hop that the packet is at.
    void setPresent(int hop);

    int present() const { return m_present; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    QStringList m_titles{};
    Route m_route{};
    int m_rows{0};
    int m_present{0};
};

} // namespace podium
