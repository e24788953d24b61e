// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "document/models/watchedtablemodel.h"
#include "document/tables/clusterevents.h"

namespace podium {

class ClusterDocument;

/// What the control plane did until the moment of the document, as kubectl get events -A prints it,
/// the latest last. ObjectRole gives what a row is about, as long as it is there.
class EventsModel : public WatchedTableModel
{
    Q_OBJECT

public:
    /// More rows are not kept, as in a cluster, which forgets them after an hour.
    static constexpr qsizetype mostRows = 2'000;

    /// The document is borrowed and must outlive this.
    explicit EventsModel(const ClusterDocument &document, QObject *parent = nullptr);

    QString command() const override;
    void setWatched(bool isWatched) override;
    /// Of the latest event about it.
    int rowOf(const ObjectRef &object) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    QStringList cellsAt(int row) const;

    const ClusterDocument &m_document;
    ClusterEventLog m_log{};
    QList<TimedClusterEvent> m_rows{};
    bool m_isWatched{true};
};

} // namespace podium
