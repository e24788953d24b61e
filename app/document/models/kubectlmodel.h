// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/models/watchedtablemodel.h"
#include "document/tables/kubectltable.h"

#include <QTimer>

namespace podium {

class ClusterDocument;

/// One of kubectl's tables, for the moment of the document. ObjectRole gives what a row is about.
/// Cells are written when they are asked for, so that 150,000 pods cost their list alone; and that
/// is handed to who shows it in portions, as a view takes its time over every row.
class KubectlModel : public WatchedTableModel
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    KubectlModel(KubectlTable table, const ClusterDocument &document, QObject *parent = nullptr);

    QString command() const override { return commandOf(m_table); }

    void setWatched(bool isWatched) override;
    int rowOf(const ObjectRef &object) const override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const ClusterDiff &diff);
    bool isTouched(const ClusterDiff &diff) const;
    bool isAbout(const ObjectRef &object) const;
    void update();
    void setRows(QList<ObjectRef> rows);
    void showMore();

    KubectlTable m_table;
    const ClusterDocument &m_document;
    QStringList m_columns;
    QList<ObjectRef> m_rows{}; ///< sorted by namespace and name
    qsizetype m_shown{0};      ///< of the rows; the others follow soon
    QTimer m_soon{};
    bool m_isWatched{true};
    bool m_isStale{false}; ///< the rows may be others by now
};

} // namespace podium
