// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/tables/kubectltable.h"

#include <QAbstractTableModel>

namespace podium {

class ClusterDocument;

/// One of kubectl's tables, for the moment of the document. ObjectRole gives what a row is about.
/// Cells are written when they are asked for, so that 150,000 pods cost their list alone.
class KubectlModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The document is borrowed and must outlive this.
    KubectlModel(KubectlTable table, const ClusterDocument &document, QObject *parent = nullptr);

    /// -1 if no row is about it.
    int rowOf(const ObjectRef &object) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow(const ClusterDiff &diff);
    bool hasOtherRows(const ClusterDiff &diff) const;
    void rebuild();

    KubectlTable m_table;
    const ClusterDocument &m_document;
    QStringList m_columns;
    QList<ObjectRef> m_rows{};
};

} // namespace podium
