// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/objectref.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace podium {

class ClusterDocument;

/// The words that head the groups of the outline; given by the panel, as models know no language.
struct OutlineWords
{
    QString outside{};
    QString nodes{};
    QString notScheduled{};
    QString services{};
    QString workloads{};
    QString endpoints{};
};

/// The cluster as a tree: what stands outside, nodes with their pods, Services, workloads, stated
/// endpoints. Empty groups are left out. ObjectRole gives a row's ObjectRef, null for a group.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    /// The document is borrowed and must outlive this.
    OutlineModel(const ClusterDocument &document, OutlineWords words, QObject *parent = nullptr);
    ~OutlineModel() override;

    /// Invalid if the object has no row.
    QModelIndex indexOf(const ObjectRef &object) const;
    void setWords(const OutlineWords &words);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row;

    void rebuild();
    Row *rowAt(const QModelIndex &index) const;
    QString stateText(const ObjectRef &object) const;

    const ClusterDocument &m_document;
    OutlineWords m_words;
    std::unique_ptr<Row> m_root;
};

} // namespace podium
