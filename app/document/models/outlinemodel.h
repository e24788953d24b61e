// SPDX-FileCopyrightText: 2026 The Podium authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cluster/clusterdiff.h"
#include "document/models/outlinelists.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

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
///
/// Holds the names of what it lists and nothing else: indexes are arithmetic, texts are made when
/// they are asked for. An edit costs what it changes, however large the cluster is; a large cluster
/// that is new is listed in moments of their own, between which the window can be used.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };

    /// The document is borrowed and must outlive this.
    OutlineModel(const ClusterDocument &document, OutlineWords words, QObject *parent = nullptr);

    /// Invalid if the object has no row. Costs a search by halves.
    QModelIndex indexOf(const ObjectRef &object) const;
    void setWords(const OutlineWords &words);
    /// Of all levels.
    qsizetype totalRows() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Group = OutlineLists::Group;
    using Objects = OutlineLists::Objects;

    /// A list of rows: a group's, or a node's pods.
    struct ListId
    {
        Group group{OutlineLists::GroupCount};
        int node{-1}; ///< row of the node whose pods these are; -1: the group itself

        bool isNone() const { return group == OutlineLists::GroupCount; }

        bool operator==(const ListId &) const = default;
    };

    /// All of the document's cluster: at once, or if it is large, in moments of its own.
    void listAnew();
    void goOnListing();
    void show(OutlineLists lists);
    void follow(const ClusterDiff &diff);
    bool canFollow(const ClusterDiff &diff) const;
    void addRow(const ListId &list, const ObjectRef &object);
    void removeRow(const ListId &list, const ObjectRef &object);
    void updateRow(const ObjectRef &object);
    void updateRow(const QModelIndex &index);

    /// Where an object of this cluster is listed; none if it has no row.
    ListId listOf(const ObjectRef &object, const Cluster &cluster) const;
    int rowOfNode(const QString &name) const;
    /// Position among the groups that are not empty.
    int rowOfGroup(Group group) const;
    Group groupAt(int row) const;

    const Objects &objects(const ListId &list) const;
    Objects &objects(const ListId &list);
    /// The list whose rows are below this index, or none.
    ListId listBelow(const QModelIndex &parent) const;
    QModelIndex indexOfList(const ListId &list) const;
    /// Null for a group.
    ObjectRef objectAt(const QModelIndex &index) const;
    QString groupTitle(Group group) const;
    QString stateText(const ObjectRef &object) const;

    const ClusterDocument &m_document;
    OutlineWords m_words;
    QTimer m_soon{};
    OutlineLists m_lists{};
    std::unique_ptr<OutlineListing> m_listing{}; ///< of a large cluster, until all is listed
};

} // namespace podium
